import type { GroupEntity, SeriesEntity } from '../lexicon/entities.js'
import { PORTFOLIO_WORDS, ROLE_MODIFIERS } from '../lexicon/words.js'
import type { Analysis } from '../mentions/analyse.js'
import { partyOf } from '../mentions/entities.js'
import type { PersonMention } from '../mentions/people.js'
import { closingBracket } from '../mentions/roles.js'

/** Who takes part in a meeting, as a clause names it. */
export type Taker =
  | { readonly kind: 'person'; readonly mention: PersonMention; readonly from: number; readonly to: number }
  | {
      readonly kind: 'party'
      readonly type: 'state' | 'organization'
      readonly code: string
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'series'; readonly entity: SeriesEntity | GroupEntity; readonly from: number; readonly to: number }
  | { readonly kind: 'pronoun'; readonly word: string; readonly from: number; readonly to: number }

/** Words that may stand between those who take part without ending the list of them. */
const GLUE = new Set(
  (
    'and & , the his her its their our my both also as well along together with alongside including separately respectively today yesterday tonight this morning afternoon evening earlier ' +
    'here virtually then a an delegation delegations led headed by of members representatives other senior each heads visiting newly elected new fellow several respective officials leaders ' +
    'accompanied currently also jointly high level high-level ranking counterpart counterparts former late dear group team chaired some'
  ).split(' '),
)
const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we'])

/**
 * Those who take part that are named after a word of meeting.
 * @param analysis the block
 * @param from index after the word
 * @param limit index not to pass
 * @param prepositions the words that may lead to them; the empty string allows none at all
 * @returns who was found, and where the list ends
 */
export const after = (
  analysis: Analysis,
  from: number,
  limit: number,
  prepositions: ReadonlySet<string>,
): { takers: Taker[]; end: number; separate: boolean } => {
  const { tokens } = analysis
  const lead = leadTo(analysis, from, limit, prepositions)
  if (lead < 0) return { takers: [], end: from, separate: false }
  const takers: Taker[] = []
  let at = lead
  let end = lead
  let separate = false
  while (at < limit) {
    const token = tokens[at]
    if (token === undefined) break
    const taker = takerAt(analysis, at)
    if (taker !== undefined) {
      takers.push(taker)
      at = taker.to
      end = at
      continue
    }
    if (token.key === 'respectively' || token.key === 'separately') separate = true
    if (token.text === '(' || token.text === '[') {
      const close = closingBracket(tokens, at)
      if (close < 0) break
      at = close
      continue
    }
    if (token.key === 'including' || token.text === ',') {
      at++
      continue
    }
    if (token.key === 'as' && tokens[at + 1]?.key === 'well') {
      at += tokens[at + 2]?.key === 'as' ? 3 : 2
      continue
    }
    if (token.kind === 'number' || token.kind === 'possessive') {
      if (takers.length > 0 && token.kind === 'number') break
      at++
      continue
    }
    if (!GLUE.has(token.key) && !GLUE.has(token.text)) {
      // a place or day between two of a list: "with X in Paris and Y in Rome", "with X today and Y"
      const past = Math.max(afterAdverbial(analysis, at, limit), toIncluding(analysis, at, limit))
      if (past < 0) break
      at = past
      continue
    }
    at++
  }
  return { takers, end, separate }
}

/** A short phrase of time or place inside a list of people: the index after it, if the list goes on. */
const afterAdverbial = (analysis: Analysis, at: number, limit: number): number => {
  const { tokens, personAt } = analysis
  const key = tokens[at]?.key ?? ''
  if (key !== 'in' && key !== 'at' && key !== 'on' && key !== 'from') return -1
  for (let next = at + 1; next < Math.min(limit, at + 8); next++) {
    const token = tokens[next]
    if (token === undefined || personAt[next]?.name !== undefined) return -1
    if (token.key === 'and' || token.text === ',') {
      const following = tokens[next + 1]?.key === 'and' || tokens[next + 1]?.key === 'with' ? next + 2 : next + 1
      const person = personAt[following] ?? personAt[following + 1]
      return person !== undefined ? next : -1
    }
  }
  return -1
}

/** "met with the heads of X today in Rome, including A and B": the index of "including" close by, or -1. */
const toIncluding = (analysis: Analysis, at: number, limit: number): number => {
  for (let next = at; next < Math.min(limit, at + 10); next++) {
    const token = analysis.tokens[next]
    if (token?.key === 'including' || token?.key === 'namely') return next
    if (
      token === undefined ||
      token.key === 'to' ||
      token.key === 'that' ||
      token.key === 'discuss' ||
      token.key === 'and'
    )
      return -1
  }
  return -1
}

/** Where the list after a word of meeting begins; -1 where none is led to. */
const leadTo = (analysis: Analysis, from: number, limit: number, prepositions: ReadonlySet<string>): number => {
  const { tokens, personAt } = analysis
  if (prepositions.has('')) {
    // "met today with X", "received X", "met in Rome with X"
    let at = from
    while (at < limit) {
      const token = tokens[at]
      if (token === undefined) return -1
      if (prepositions.has(token.key)) return at + 1
      if (takerAt(analysis, at) !== undefined) return at
      if (GLUE.has(token.key) || token.kind === 'number') {
        at++
        continue
      }
      break
    }
    if (!prepositions.has('with')) return -1
  }
  for (let at = from; at < Math.min(limit, from + 45); at++) {
    const token = tokens[at]
    if (token === undefined) return -1
    if (prepositions.has(token.key) && token.key !== '' && personAt[at] === undefined) {
      if (token.key === 'of' && at > from) continue
      return at + 1
    }
    if (token.text === ';' || token.text === ':' || token.text === '.') return -1
    if (['that', 'which', 'who', 'where', 'discuss', 'said', 'said', 'while'].includes(token.key)) return -1
    if (
      token.key === 'to' &&
      prepositions.has('with') &&
      !prepositions.has('to') &&
      at > from &&
      tokens[at + 1]?.capital === false &&
      !personAt[at + 1]
    )
      return -1
  }
  return -1
}

const takerAt = (analysis: Analysis, at: number): Taker | undefined => {
  const { tokens, personAt, entities } = analysis
  const person = personAt[at]
  if (person !== undefined) return { kind: 'person', mention: person, from: at, to: Math.max(person.to, at + 1) }
  const token = tokens[at]
  if (token === undefined) return undefined
  if (PRONOUNS.has(token.key) && token.kind === 'word')
    return { kind: 'pronoun', word: token.key, from: at, to: at + 1 }
  const entity = entities[at]
  if (entity === undefined || entity.from !== at) return undefined
  const first = entity.entities.find((one) => one.kind === 'series' || one.kind === 'group')
  if (first !== undefined && (first.kind === 'series' || first.kind === 'group'))
    return { kind: 'series', entity: first, from: at, to: entity.to }
  const party = partyOf(entity)
  if (party === undefined) return undefined
  const next = tokens[entity.to]
  // "Japanese companies", "Korean SME Association": part of another name or thing
  if (party.kind === 'state' && party.form === 'demonym') return undefined
  if (
    next !== undefined &&
    next.kind === 'word' &&
    next.capital &&
    personAt[entity.to] === undefined &&
    entities[entity.to] === undefined
  )
    return undefined
  if (next?.kind === 'possessive') return undefined
  return { kind: 'party', type: party.kind, code: party.code, from: at, to: entity.to }
}

/** Who meets, between the parties and the noun: "Korea-EU leaders' meeting". */
const COLLECTIVES = new Set([
  'leaders',
  'ministers',
  'presidents',
  'heads',
  'foreign',
  'defence',
  'defense',
  'bilateral',
  'trilateral',
])

/** Words that open a phrase whose people are not the subject: "at the invitation of X", "after talks with Y". */
const ASIDES = new Set([
  'following',
  'after',
  'before',
  'during',
  'ahead',
  'at',
  'in',
  'on',
  'of',
  'for',
  'by',
  'from',
  'with',
  'under',
  'as',
  'amid',
  'to',
  'within',
  'upon',
  'into',
  'against',
  'about',
  'via',
  'through',
  'over',
])
const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'where', 'when', 'that'])

/**
 * Those who take part that stand before a verb or a noun of meeting.
 * @param analysis the block
 * @param from index where the clause starts
 * @param to index of the first word of the verb phrase
 * @param heading in a heading "of X" and "by X" before the noun may be whose meeting it is
 * @returns who was found, and the index of the first of them
 */
export const before = (
  analysis: Analysis,
  from: number,
  to: number,
  heading = false,
): { takers: Taker[]; from: number } => {
  const { tokens, personAt } = analysis
  let takers: Taker[] = []
  let active = true
  let relative = false
  let first = to
  for (let at = from; at < to; ) {
    const token = tokens[at]
    if (token === undefined) break
    const taker = takerAt(analysis, at)
    if (taker !== undefined) {
      if (active && !relative) {
        if (takers.length === 0) first = taker.from
        takers.push(taker)
      } else if (
        !active &&
        !relative &&
        taker.kind === 'person' &&
        takers.length > 0 &&
        tokens[at - 1]?.key === 'with'
      ) {
        // "X, together with Y, received …"
        takers.push(taker)
      } else if (!active && !relative && taker.to === to && !ASIDES.has(tokens[taker.from - 1]?.key ?? '')) {
        // "On the following day he met …": whoever stands right before the verb is its subject
        takers = [taker]
        first = taker.from
      }
      at = taker.to
      continue
    }
    if (token.text === ',' || token.text === '–' || token.text === '—') {
      // a comma ends an aside and a relative clause: the subject goes on
      active = true
      relative = false
      at++
      continue
    }
    if (RELATIVES.has(token.key) && takers.length > 0) {
      relative = true
      at++
      continue
    }
    if (ASIDES.has(token.key) && !relative) {
      const together = token.key === 'with' && ['together', 'along'].includes(tokens[at - 1]?.key ?? '')
      const alongside = token.key === 'as' || together
      if (
        !(heading && (token.key === 'of' || token.key === 'by' || token.key === 'on' || token.key === 'from')) &&
        !alongside
      )
        active = false
      if (heading && (token.key === 'on' || token.key === 'of' || token.key === 'by' || token.key === 'from'))
        takers = []
      if (token.key === 'by' && ['accompanied', 'led', 'headed', 'joined'].includes(tokens[at - 1]?.key ?? ''))
        active = true
      if (token.key === 'of' && ['delegation', 'group', 'members'].includes(tokens[at - 1]?.key ?? '')) active = true
      at++
      continue
    }
    // any other word between the subject and the verb starts the subject anew: "X said that Y met …"
    if (
      token.kind === 'word' &&
      !GLUE.has(token.key) &&
      !token.capital &&
      !active === false &&
      !relative &&
      takers.length > 0 &&
      isVerbLike(token.key)
    ) {
      takers = []
    }
    at++
  }
  if (personAt[to - 1] === undefined && takers.length === 0) first = to
  return { takers, from: first }
}

const isVerbLike = (key: string): boolean =>
  key === 'said' ||
  key === 'told' ||
  key === 'noted' ||
  key === 'added' ||
  key === 'announced' ||
  key === 'stated' ||
  key === 'recalled' ||
  key === 'stressed'

/**
 * States, organisations and groups that stand right before a noun of meeting: "Japan-ROK Foreign Ministers' Meeting".
 * @param analysis the block
 * @param noun index of the noun
 * @param from index not to pass
 */
export const prefixParties = (analysis: Analysis, noun: number, from: number): Taker[] => {
  const { tokens, entities, personAt } = analysis
  const takers: Taker[] = []
  const own = entities[noun]
  const series = own?.entities.find((one) => one.kind === 'series')
  if (own !== undefined && series?.kind === 'series')
    return [{ kind: 'series', entity: series, from: own.from, to: own.to }]
  let at = noun - 1
  let joined = false
  while (at >= from) {
    const token = tokens[at]
    if (token === undefined) break
    const person = personAt[at]
    if (person?.name !== undefined) break
    const entity = entities[at]
    if (entity !== undefined) {
      const group = entity.entities.find((one) => one.kind === 'series' || one.kind === 'group')
      const party = partyOf(entity)
      if (group !== undefined && (group.kind === 'series' || group.kind === 'group'))
        takers.unshift({ kind: 'series', entity: group, from: entity.from, to: entity.to })
      else if (party !== undefined) {
        if (takers.length > 0 && !joined) break
        takers.unshift({ kind: 'party', type: party.kind, code: party.code, from: entity.from, to: entity.to })
      }
      joined = false
      at = entity.from - 1
      continue
    }
    if (
      token.text === '-' ||
      token.text === '–' ||
      token.text === '—' ||
      token.text === '/' ||
      token.text === ',' ||
      token.key === 'and' ||
      token.text === '‑'
    ) {
      if (takers.length > 0) joined = true
      else if (token.text === ',' || token.text === '—') break
      at--
      continue
    }
    if (
      token.text === ')' ||
      token.text === '(' ||
      token.text === '+' ||
      token.kind === 'possessive' ||
      token.kind === 'number'
    ) {
      at--
      continue
    }
    if (
      takers.length === 0 &&
      (PORTFOLIO_WORDS.has(token.key) ||
        ROLE_MODIFIERS.has(token.key) ||
        COLLECTIVES.has(token.key) ||
        person !== undefined ||
        token.capital)
    ) {
      at--
      continue
    }
    break
  }
  return takers.length === 1 && takers[0]?.kind === 'party' && takers[0].type === 'state' ? [] : takers
}
