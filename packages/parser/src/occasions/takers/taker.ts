import type { GroupEntity, SeriesEntity } from '../../lexicon/entities.js'
import type { Analysis } from '../../mentions/analyse.js'
import { partyOf } from '../../mentions/entities.js'
import type { PersonMention } from '../../mentions/people/index.js'
import type { PartyMention } from '../../mentions/roles/index.js'

/** Who takes part in a meeting, as a clause names it. */
export type Taker =
  | {
      readonly kind: 'person'
      readonly mention: PersonMention
      readonly from: number
      readonly to: number
      /** For whom the list says that the person sits: "and, for the European Union, Minister X". */
      readonly seat?: PartyMention
    }
  | {
      readonly kind: 'party'
      readonly type: 'state' | 'organization'
      readonly code: string
      readonly from: number
      readonly to: number
      /** Named as a government, which acts like a person. */
      readonly whole?: true
    }
  | { readonly kind: 'series'; readonly entity: SeriesEntity | GroupEntity; readonly from: number; readonly to: number }
  | { readonly kind: 'pronoun'; readonly word: string; readonly from: number; readonly to: number }

/** Words that may stand between those who take part without ending the list of them. */
export const GLUE = new Set(
  (
    'and & , the his her its their our my both also as well along together with alongside including separately respectively today yesterday tomorrow tonight this morning afternoon evening earlier ' +
    'here later afterwards subsequently virtually then a an delegation delegations led headed by of members representatives other senior each heads visiting newly elected new fellow several respective officials leaders ' +
    'accompanied host hosts colleague colleagues guest guests principals currently also jointly high level high-level ranking counterpart counterparts former late dear group team chaired some two three four five six'
  ).split(' '),
)
const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'him', 'me', 'us'])

/** Whoever a token begins to name, if it does. */
export const takerAt = (analysis: Analysis, at: number): Taker | undefined => {
  const { tokens, personAt, entities } = analysis
  const person = personAt[at]
  if (person !== undefined) return { kind: 'person', mention: person, from: at, to: Math.max(person.to, at + 1) }
  const token = tokens[at]
  if (token === undefined) return undefined
  if (PRONOUNS.has(token.key) && token.kind === 'word')
    return { kind: 'pronoun', word: token.key, from: at, to: at + 1 }
  // "President N will receive the guest": whom the text is about
  if (token.key === 'guest' && tokens[at - 1]?.key === 'the' && tokens[at + 1]?.kind === 'mark')
    return { kind: 'pronoun', word: 'him', from: at, to: at + 1 }
  const entity = entities[at]
  if (entity === undefined || entity.from !== at) return undefined
  const first = entity.entities.find((one) => one.kind === 'series' || one.kind === 'group')
  if (first !== undefined && (first.kind === 'series' || first.kind === 'group'))
    return { kind: 'series', entity: first, from: at, to: entity.to }
  const party = partyOf(entity)
  if (party === undefined) return undefined
  const next = tokens[entity.to]
  // "Japanese companies", "Korean SME Association": part of another name or thing
  if (party.kind === 'state' && party.form === 'demonym') {
    // "talks with the British Government": the state itself
    const whole = next?.key === 'government' || next?.key === 'authorities'
    return whole
      ? { kind: 'party', type: 'state', code: party.code, from: at, to: entity.to + 1, whole: true }
      : undefined
  }
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

/** Takers without those that stand in the list before. */
export const dedupe = (takers: readonly Taker[]): Taker[] => {
  const seen = new Set<unknown>()
  return takers.filter((taker) => {
    const key = taker.kind === 'person' ? taker.mention : `${taker.kind}:${taker.from}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** "Later that day", "that same evening": the word points at a day and opens no clause. */
export const isThatDay = (tokens: Analysis['tokens'], at: number): boolean =>
  tokens[at]?.key === 'that' && DAYS.has(tokens[at + (tokens[at + 1]?.key === 'same' ? 2 : 1)]?.key ?? '')
const DAYS: ReadonlySet<string> = new Set(['day', 'morning', 'afternoon', 'evening', 'night', 'week'])
