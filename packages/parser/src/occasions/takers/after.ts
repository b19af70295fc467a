import type { Analysis } from '../../mentions/analyse.js'
import { cityOf } from '../../mentions/entities.js'
import { closingBracket, type PartyMention } from '../../mentions/roles/index.js'
import {
  afterAdjective,
  afterAdverbial,
  afterDay,
  afterPlace,
  afterRelative,
  afterTaking,
  seatBehind,
  takerNear,
  toIncluding,
} from './asides.js'
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
    // "met X, and she held talks with Y": a pronoun that is a subject begins the next clause
    if (taker?.kind === 'pronoun' && takers.length > 0 && SUBJECTS.has(taker.word)) break
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

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'we'])

const inCity = ({ tokens, entities }: Analysis, at: number): boolean =>
  tokens[at]?.key === 'in' && cityOf(entities[at + 1]) !== undefined

/** Words that make "with" a word of company: "together with", "along with". */
const TOGETHER: ReadonlySet<string> = new Set(['together', 'along', 'jointly', 'accompanied'])

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
