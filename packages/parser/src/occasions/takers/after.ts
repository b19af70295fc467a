import { MONTH_NAMES, WEEKDAY_NAMES } from '../../dates/index.js'
import type { Analysis } from '../../mentions/analyse.js'
import { cityOf, partyOf } from '../../mentions/entities.js'
import { closingBracket, type PartyMention } from '../../mentions/roles/index.js'
import { GLUE, type Taker, takerAt } from './taker.js'

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
  let placed = false
  let seat: PartyMention | undefined
  while (at < limit) {
    const token = tokens[at]
    if (token === undefined) break
    const taker = takerAt(analysis, at)
    if (taker !== undefined) {
      // "President X and then Foreign Minister Y": one after the other
      if (token.key === 'then' && takers.length > 0 && tokens[at - 1]?.key === 'and') separate = true
      takers.push(seat === undefined || taker.kind !== 'person' ? taker : { ...taker, seat })
      at = taker.to
      end = at
      continue
    }
    // "will meet President X tomorrow and then Minister Y"
    if (token.key === 'then' && takers.length > 0 && takerNear(analysis, at + 1, limit) !== undefined) separate = true
    if (token.key === 'respectively' || token.key === 'separately' || token.key === 'separate') separate = true
    // "with X, with Y and with Z": a preposition to each is a meeting with each
    if (
      token.key === 'with' &&
      tokens[lead - 1]?.key === 'with' &&
      takers.length > 0 &&
      takerNear(analysis, at + 1, limit) !== undefined
    ) {
      if (!TOGETHER.has(tokens[at - 1]?.key ?? '')) separate = true
      at++
      continue
    }
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
    // "joined by Minister A of X; Minister B of Y; and Z's Minister C": semicolons of one list
    if (token.text === ';' && takers.length > 0 && takerNear(analysis, at + 1, limit) !== undefined) {
      at++
      continue
    }
    // "with the other principals: A, B and C": the list stands behind a colon
    if (token.text === ':' && takers.length === 0 && takerNear(analysis, at + 1, limit) !== undefined) {
      at++
      continue
    }
    if (token.key === 'as' && tokens[at + 1]?.key === 'well') {
      at += tokens[at + 2]?.key === 'as' ? 3 : 2
      continue
    }
    const described = afterAdjective(analysis, at)
    if (described > at) {
      at = described
      continue
    }
    if (token.kind === 'number' || token.kind === 'possessive') {
      if (takers.length > 0 && token.kind === 'number') break
      at++
      continue
    }
    if (!GLUE.has(token.key) && !GLUE.has(token.text)) {
      // "and, for the European Union, Minister X": for whom those behind it sit
      const body = token.key === 'for' ? seatBehind(analysis, at) : undefined
      if (body !== undefined && takers.length > 0 && takerNear(analysis, body.to + 1, limit) !== undefined) {
        seat = body
        at = body.to
        continue
      }
      // a place or day between two of a list: "with X in Paris and Y in Rome", "with X today and Y"
      const past = Math.max(
        afterAdverbial(analysis, at, limit),
        toIncluding(analysis, at, limit),
        afterRelative(analysis, at, limit),
        takers.length === 0 ? afterTaking(analysis, at) : -1,
      )
      if (past < 0) break
      // "with X and, in a separate call, with Y"
      for (let inside = at; inside < past; inside++) separate ||= tokens[inside]?.key === 'separate'
      placed ||= inCity(analysis, at)
      at = past
      continue
    }
    at++
  }
  // "with X in Paris and Y in Rome": a place to each is a meeting with each
  return { takers, end, separate: separate || (placed && inCity(analysis, end)) }
}

/** "their Kenyan hosts, A and B": index after the adjective of a state that only describes those named next. */
const afterAdjective = ({ tokens, entities }: Analysis, at: number): number => {
  const mention = entities[at]
  if (mention?.from !== at) return at
  const party = partyOf(mention)
  const noun = tokens[mention.to]
  return party?.kind === 'state' && party.form === 'demonym' && HOSTS.has(noun?.key ?? '') ? mention.to : at
}
const HOSTS: ReadonlySet<string> = new Set(['host', 'hosts', 'guest', 'guests'])

const inCity = ({ tokens, entities }: Analysis, at: number): boolean =>
  tokens[at]?.key === 'in' && cityOf(entities[at + 1]) !== undefined

/** Words that make "with" a word of company: "together with", "along with". */
const TOGETHER: ReadonlySet<string> = new Set(['together', 'along', 'jointly', 'accompanied'])

/** Whoever is named at a token or behind an "and" or article. */
const takerNear = (analysis: Analysis, at: number, limit: number): Taker | undefined => {
  for (let next = at; next < Math.min(limit, at + 3); next++) {
    const taker = takerAt(analysis, next)
    if (taker?.kind === 'person') return taker
  }
  return undefined
}

/** A short phrase of time or place inside a list of people: the index after it, if the list goes on. */
const afterAdverbial = (analysis: Analysis, at: number, limit: number): number => {
  const { tokens, personAt } = analysis
  const key = tokens[at]?.key ?? ''
  if (key !== 'in' && key !== 'at' && key !== 'on' && key !== 'from' && key !== 'for') return -1
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

/** The party that "for" and two commas set apart in a list: whose those behind it are. */
const seatBehind = ({ tokens, entities }: Analysis, at: number): PartyMention | undefined => {
  const start = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  const mention = entities[start]
  const party = partyOf(mention)
  if (mention?.from !== start || party === undefined || tokens[mention.to]?.text !== ',') return undefined
  return tokens[at - 1]?.text === ',' ? { type: party.kind, code: party.code, from: start, to: mention.to } : undefined
}

/** ", which holds the Presidency,": index of the comma after a word on one of a list that goes on; -1 elsewhere. */
const afterRelative = (analysis: Analysis, at: number, limit: number): number => {
  const { tokens, personAt } = analysis
  if (!RELATIVES.has(tokens[at]?.key ?? '') || tokens[at - 1]?.text !== ',') return -1
  for (let next = at + 1; next < Math.min(limit, at + 10); next++) {
    if (personAt[next]?.titled === true) return -1
    if (tokens[next]?.text === ',') return takerNear(analysis, next + 1, limit) === undefined ? -1 : next
  }
  return -1
}
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose'])

/** "with the participation of X and Y": index after "of"; -1 elsewhere. */
const afterTaking = ({ tokens }: Analysis, at: number): number =>
  TAKING.has(tokens[at]?.key ?? '') && tokens[at + 1]?.key === 'of' ? at + 2 : -1
const TAKING: ReadonlySet<string> = new Set(['participation', 'attendance', 'presence'])

/** "met with the heads of X today in Rome, including A and B": the index of "including" close by, or -1. */
const toIncluding = (analysis: Analysis, at: number, limit: number): number => {
  for (let next = at; next < Math.min(limit, at + 10); next++) {
    const token = analysis.tokens[next]
    if (token?.key === 'including' || token?.key === 'namely') return next
    if (token?.text === ':') return takerNear(analysis, next + 1, limit) === undefined ? -1 : next + 1
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

/** Index after a day between a verb and its object: "received on 12 March President N"; -1 elsewhere. */
const afterDay = ({ tokens }: Analysis, at: number, limit: number): number => {
  if (tokens[at]?.key !== 'on') return -1
  let next = at + 1
  while (next < Math.min(limit, at + 6) && (tokens[next]?.kind === 'number' || DAYS.has(tokens[next]?.key ?? '')))
    next++
  return next > at + 1 ? next : -1
}
const DAYS: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES])

/** Index after a place between a verb and its object, where a person follows it; -1 elsewhere. */
const afterPlace = (analysis: Analysis, at: number, limit: number): number => {
  const { tokens, entities, personAt } = analysis
  const key = tokens[at]?.key
  if (key !== 'in' && key !== 'at') return -1
  for (let next = at + 1; next < Math.min(limit, at + 8); next++) {
    if (personAt[next]?.name !== undefined) return next > at + 1 ? next : -1
    const token = tokens[next]
    // "received, on Tuesday at X Palace, Minister N"
    if (token?.text === ',' && next > at + 1) return takerNear(analysis, next + 1, limit) === undefined ? -1 : next + 1
    if (
      token === undefined ||
      !(token.capital || token.key === 'the' || token.key === 'of' || entities[next] !== undefined)
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
      const described = afterAdjective(analysis, at)
      if (described > at) {
        at = described
        continue
      }
      // "received at the Élysée Palace Mr X", "hosted today in Brussels President Y"
      const past = Math.max(afterDay(analysis, at, limit), afterPlace(analysis, at, limit))
      if (past < 0) break
      at = past
    }
    if (!prepositions.has('with')) return -1
  }
  let about = false
  for (let at = from; at < Math.min(limit, from + 45); at++) {
    const token = tokens[at]
    if (token === undefined) return -1
    about ||= token.key === 'about' || token.key === 'regarding'
    // "spoke about aid to X": the state is spoken about
    if (about && token.key === 'to') continue
    if (prepositions.has(token.key) && token.key !== '' && personAt[at] === undefined) {
      if (token.key === 'of' && at > from) continue
      return at + 1
    }
    // "at 7:10 p.m.": the colon of a clock
    const clock = token.text === ':' && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number'
    if (token.text === ';' || (token.text === ':' && !clock) || token.text === '.') return -1
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
