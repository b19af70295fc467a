import { MONTH_NAMES, WEEKDAY_NAMES } from '../../dates/index.js'
import type { Analysis } from '../../mentions/analyse.js'
import { cityOf, partyOf } from '../../mentions/entities.js'
import type { PartyMention } from '../../mentions/roles/index.js'
import { WordList } from '../../tokens/signs.js'
import { type Taker, takerAt } from './taker.js'

/** What may stand between a word of meeting and those who take part, or between two of a list, and is none of them. */

/** "their Kenyan hosts, A and B": index after the adjective of a state that only describes those named next. */
export const afterAdjective = ({ tokens, entities }: Analysis, at: number): number => {
  const mention = entities[at]
  if (mention?.from !== at) return at
  const party = partyOf(mention)
  const noun = tokens[mention.to]
  return party?.kind === 'state' && party.form === 'demonym' && HOSTS.has(noun?.key ?? '') ? mention.to : at
}
const HOSTS: ReadonlySet<string> = new Set(['host', 'hosts', 'guest', 'guests'])

/** Whoever is named at a token or behind an "and" or article. */
export const takerNear = (analysis: Analysis, at: number, limit: number): Taker | undefined => {
  for (let next = at; next < Math.min(limit, at + 3); next++) {
    const taker = takerAt(analysis, next)
    if (taker?.kind === 'person') return taker
  }
  return undefined
}

/** A short phrase of time or place inside a list of people: the index after it, if the list goes on. */
export const afterAdverbial = (analysis: Analysis, at: number, limit: number): number => {
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
export const seatBehind = ({ tokens, entities }: Analysis, at: number): PartyMention | undefined => {
  const start = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  const mention = entities[start]
  const party = partyOf(mention)
  if (mention?.from !== start || party === undefined || tokens[mention.to]?.text !== ',') return undefined
  return tokens[at - 1]?.text === ',' ? { type: party.kind, code: party.code, from: start, to: mention.to } : undefined
}

/** ", which holds the Presidency,": index of the comma after a word on one of a list that goes on; -1 elsewhere. */
export const afterRelative = (analysis: Analysis, at: number, limit: number): number => {
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
export const afterTaking = ({ tokens }: Analysis, at: number): number =>
  TAKING.has(tokens[at]?.key ?? '') && tokens[at + 1]?.key === 'of' ? at + 2 : -1
const TAKING: ReadonlySet<string> = new Set(['participation', 'attendance', 'presence'])

/** "met with the heads of X today in Rome, including A and B": the index of "including" close by, or -1. */
export const toIncluding = (analysis: Analysis, at: number, limit: number): number => {
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
export const afterDay = ({ tokens }: Analysis, at: number, limit: number): number => {
  if (tokens[at]?.key !== 'on') return -1
  let next = at + 1
  while (next < Math.min(limit, at + 6) && (tokens[next]?.kind === 'number' || DAYS.has(tokens[next]?.key ?? '')))
    next++
  return next > at + 1 ? next : -1
}
/** Words of a place that somebody is received at: "at his office", "at the Ministry in X". */
const PLACE = new WordList(
  'the of in at his her its their office residence palace headquarters ministry seat'.split(' '),
)
const DAYS: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES])

/** Index after a place between a verb and its object, where a person follows it; -1 elsewhere. */
export const afterPlace = (analysis: Analysis, at: number, limit: number): number => {
  const { tokens, entities, personAt } = analysis
  const key = tokens[at]?.key
  // "welcomed to Rome President N"
  const to = key === 'to' && cityOf(entities[at + 1]) !== undefined
  if (key !== 'in' && key !== 'at' && !to) return -1
  for (let next = at + 1; next < Math.min(limit, at + 10); next++) {
    if (personAt[next]?.name !== undefined) return next > at + 1 ? next : -1
    const token = tokens[next]
    // "received, on Tuesday at X Palace, Minister N"
    if (token?.text === ',' && next > at + 1) return takerNear(analysis, next + 1, limit) === undefined ? -1 : next + 1
    if (token === undefined || !(token.capital || PLACE.marks(token) || entities[next] !== undefined)) return -1
  }
  return -1
}
