import type { Ground } from '../cast/index.js'
import { NEVER_NAMES } from '../lexicon/words.js'
import type { Analysis } from '../mentions/analyse.js'
import { cityOf, type EntityMention, venueOf } from '../mentions/entities.js'
import type { Clause } from './clauses/index.js'
import type { Taker } from './takers/index.js'

/** The place of a meeting with the words that tell it. */
export interface Where {
  readonly city: string
  readonly country: string
  readonly venue?: string
  readonly ground: Ground
}

const STOPS = new Set([
  'to',
  'about',
  'regarding',
  'where',
  'which',
  'who',
  'that',
  'following',
  'ahead',
  'while',
  'as',
  'when',
  'after',
  'before',
  'concerning',
  'discuss',
  'discussing',
  'during',
  'noted',
  'said',
  'stressed',
  'how',
])

/**
 * The place that a clause gives for its meeting: after "in" or "at", before or after the word of meeting, and not inside
 * what the meeting was about.
 * @param clause the clause
 */
export const whereOf = (clause: Clause): Where | undefined => {
  const { analysis, sentence } = clause
  const { tokens } = analysis
  const end = Math.max(clause.end, clause.to, clause.noun?.to ?? 0, clause.further?.at(-1)?.to ?? 0)
  // "will review the outcomes of the talks in X": behind a verb with nobody stand the matters
  const matters = clause.word.build === 'deal' && clause.end <= clause.to
  // right after those who took part, while only adverbials follow
  for (let at = clause.to; at < sentence.to && !matters; at++) {
    const token = tokens[at]
    if (token === undefined) break
    // "which was to take place in X": the rest of the sentence is about the meeting that did not happen
    const off = clause.told === 'cancelled' || clause.told === 'postponed'
    // "at the Permanent Mission of X to the United Nations in New York"
    const mission = token.key === 'to' && tokens.slice(Math.max(end, at - 7), at).some(({ key }) => key === 'mission')
    if (at >= end && !mission && (STOPS.has(token.key) || isSubjectMatter(analysis, at)) && !off) {
      const welcomed = clause.word.build === 'receive' ? welcomedTo(analysis, at) : undefined
      if (welcomed !== undefined) return welcomed
      break
    }
    if (
      at >= end &&
      token.kind === 'mark' &&
      !(token.text === ',' || token.text === '(' || token.text === ')' || token.text === '-')
    )
      break
    if (at >= end + 24) break
    const place = placeAt(analysis, at, sentence.to) ?? (clause.nominal ? bracketed(analysis, at) : undefined)
    if (place !== undefined) return place
  }
  // "In Tokyo today, …", "In the margins of … in Munich, …"
  for (let at = sentence.from; at < clause.from; at++) {
    const place = placeAt(analysis, at, sentence.to)
    if (place !== undefined) return place
  }
  return undefined
}

/** "welcomed Prime Minister N to NATO Headquarters": a venue to which somebody is welcomed. */
const welcomedTo = (analysis: Analysis, at: number): Where | undefined => {
  const start = analysis.tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  const mention = analysis.entities[start]
  if (analysis.tokens[at]?.key !== 'to' || mention?.from !== start) return undefined
  return venueOf(mention) === undefined ? undefined : fromMention(analysis, mention)
}

/** "Meeting between A and B (Paris, November 4, 2019)": a heading ends with place and day in brackets. */
const bracketed = (analysis: Analysis, at: number): Where | undefined => {
  const mention = analysis.entities[at + 1]
  if (analysis.tokens[at]?.text !== '(' || mention === undefined || mention.from !== at + 1) return undefined
  return BEHIND_PLACE.has(analysis.tokens[mention.to]?.text ?? '') ? fromMention(analysis, mention) : undefined
}
/** What stands between the place and the day of a heading. */
const BEHIND_PLACE: ReadonlySet<string> = new Set([',', '-', '–', '—'])

/**
 * The place right behind one of several who take part: "with X in Paris and Y in Rome".
 * @param clause the clause
 * @param taker one of its takers
 */
export const whereBehind = ({ analysis, sentence, separate }: Clause, taker: Taker): Where | undefined =>
  separate ? placeAt(analysis, taker.to, sentence.to) : undefined

/** "on" before what was talked about, and not before a day or the margins of an event. */
const isSubjectMatter = (analysis: Analysis, at: number): boolean => {
  if (analysis.tokens[at]?.key !== 'on') return false
  const next = analysis.tokens[at + 1]
  const word = next?.key === 'the' ? analysis.tokens[at + 2] : next
  return word !== undefined && word.kind !== 'number' && !word.capital && !MARGINS.has(word.key)
}
const MARGINS = new Set([
  'margins',
  'margin',
  'sidelines',
  'side',
  'fringes',
  'occasion',
  'eve',
  'morning',
  'afternoon',
  'evening',
])

/** The place that a line of its own names: "Sochi", "The Kremlin, Moscow". */
export const placeNamed = (analysis: Analysis): Where | undefined => {
  let found: Where | undefined
  for (let at = 0; at < analysis.tokens.length; at++) {
    const token = analysis.tokens[at]
    const mention = analysis.entities[at]
    const place = mention?.from === at ? fromMention(analysis, mention) : undefined
    // nothing but names and commas stands on it, the place itself last
    if (token?.kind === 'word' && !token.capital && token.key !== 'the' && token.key !== 'of') return undefined
    if (place !== undefined) found = place
  }
  return found
}

/**
 * The first city that a head of a programme names: "Monday 10 March – Sarajevo".
 * @param analysis the line
 * @param limit offset in its text that the city ends before at the latest
 */
export const cityIn = (analysis: Analysis, limit = Number.POSITIVE_INFINITY): Where | undefined => {
  for (const [at, mention] of analysis.entities.entries()) {
    if ((analysis.tokens[at]?.start ?? 0) >= limit) break
    const place = mention?.from === at ? fromMention(analysis, mention) : undefined
    if (place !== undefined) return place
  }
  return undefined
}

/** A place that a preposition at this token leads to. */
const placeAt = (analysis: Analysis, at: number, limit: number): Where | undefined => {
  const { tokens, entities, personAt } = analysis
  const preposition = tokens[at]
  if (preposition === undefined || !(preposition.key === 'in' || preposition.key === 'at')) return undefined
  if (personAt[at] !== undefined) return undefined
  let start = at + 1
  while (['the', 'his', 'her', 'its', 'their', 'historic', 'downtown', 'central'].includes(tokens[start]?.key ?? ''))
    start++
  const mention = entities[start]
  if (mention === undefined || mention.from !== start) return undefined
  const known = fromMention(analysis, mention)
  if (known === undefined) return undefined
  // "in London-based firms", "in Paris Agreement talks": part of another name
  const next = tokens[mention.to]
  if (next !== undefined && next.text === '-' && !next.spaced) return undefined
  if (
    mention.to < limit &&
    next?.capital &&
    next.kind === 'word' &&
    personAt[mention.to] === undefined &&
    entities[mention.to] === undefined &&
    !known.venue
  )
    return undefined
  if (preposition.key === 'at' && known.venue === undefined) return undefined
  if (known.venue !== undefined && isKindOfVenue(analysis, mention)) return undefined
  return known
}

/** "at Istana N", where "Istana" alone is a palace elsewhere: languages that put the kind first name many venues with it. */
const isKindOfVenue = ({ tokens, entities, personAt }: Analysis, { from, to }: EntityMention): boolean => {
  const next = tokens[to]
  if (to - from > 1 || next?.kind !== 'word' || !next.capital || entities[to] !== undefined) return false
  return !NEVER_NAMES.marks(next) && personAt[to]?.titled !== true
}

const fromMention = (analysis: Analysis, mention: EntityMention): Where | undefined => {
  const ground: Ground = { analysis, from: mention.from, to: mention.to }
  const venue = venueOf(mention)
  if (venue !== undefined) return { city: venue.city, country: venue.country, venue: venue.name, ground }
  const city = cityOf(mention)
  if (city === undefined) return undefined
  const cities = mention.entities.flatMap((entity) => (entity.kind === 'city' ? [entity] : []))
  // "Birmingham, Alabama", "Fasano, Italy": the country named after it decides between cities of one name
  const { tokens, entities } = analysis
  if (tokens[mention.to]?.text === ',') {
    const after = entities[mention.to + 1]
    const state = after?.entities.find((entity) => entity.kind === 'state')
    if (state?.kind === 'state') {
      const inState = cities.find((one) => one.country === state.code)
      return { city: inState?.name ?? city.name, country: state.code, ground }
    }
  }
  return { city: city.name, country: city.country, ground }
}
