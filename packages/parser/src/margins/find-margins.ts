import type { Ground } from '../cast/index.js'
import { PhraseTrie } from '../lexicon/trie.js'
import { HEADLINE_VERBS } from '../lexicon/words.js'
import type { Analysis } from '../mentions/analyse.js'
import { partyOf } from '../mentions/entities.js'
import { singleSpaced } from '../tokens/single-spaced.js'
import type { Token } from '../tokens/tokenize.js'
import { ENDS, EVENTS, JOINS, LEADS, NO_EVENT } from './words.js'

/** The larger event that a text names. */
export interface MarginsMention {
  /** The name as the text gives it, on one line and without the article. */
  readonly name: string
  /** The words of the name. */
  readonly ground: Ground
  /** Index of the first token of the words that lead to the name. */
  readonly from: number
  /** The words say no more than "during": the name may be that of the meeting itself. */
  readonly during: boolean
}

const leads = new PhraseTrie<boolean>()
for (const lead of LEADS) leads.add(lead, false)
leads.add('during', true)

/** Longest name of an event, in tokens, and in characters. */
const LONGEST = 18
const LONGEST_NAME = 160

/**
 * Finds the larger events that a block names as the frame of a meeting: "on the margins of the 79th session of the UN
 * General Assembly", "during the Munich Security Conference".
 * @param analysis the block
 * @returns mentions in the order of the text
 */
export const findMargins = (analysis: Analysis): MarginsMention[] => {
  const { tokens } = analysis
  const found: MarginsMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const key = tokens[at]?.key
    if (key !== 'on' && key !== 'during' && key !== 'at' && key !== 'in') continue
    const match = leads.match(tokens, at, Math.min(tokens.length, at + 8))
    if (match === undefined) continue
    const during = match.values[0] === true
    const from = tokens[match.to]?.key === 'the' ? match.to + 1 : match.to
    const to = endOfName(analysis, from)
    const name = nameOf(analysis, from, to)
    if (name !== undefined && (!during || isEvent(analysis, from, to)))
      found.push({ name, ground: { analysis, from, to }, from: at, during })
    at = Math.max(at, match.to - 1)
  }
  return found
}

/** Where the name that starts at a token ends. */
const endOfName = (analysis: Analysis, from: number): number => {
  const { tokens } = analysis
  const limit = Math.min(tokens.length, from + LONGEST)
  let to = from
  while (to < limit) {
    const token = tokens[to]
    if (token === undefined) break
    if (token.kind === 'mark') {
      if (!isHyphen(token) && token.text !== '+' && token.text !== '/' && token.text !== '&') break
    } else if (JOINS.has(token.key) && !token.capital) {
      if (!goesOn(analysis, to)) break
      if (tokens[to + 1]?.key === 'the') to++
    } else if (ENDS.has(token.key) || (!token.capital && HEADLINE_VERBS.marks(token))) break
    to++
  }
  while (to > from && (JOINS.has(tokens[to - 1]?.key ?? '') || isHyphen(tokens[to - 1]))) to--
  return to
}

const isHyphen = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && !token.spaced && (token.text === '-' || token.text === '‑' || token.text === '–')

/** A joining word belongs to the name where a part of the name follows, and no place or day. */
const goesOn = ({ tokens, entities }: Analysis, at: number): boolean => {
  const joint = tokens[at]?.key
  const article = tokens[at + 1]?.key === 'the'
  const next = at + (article ? 2 : 1)
  const token = tokens[next]
  if (token === undefined || ENDS.has(token.key)) return false
  if (joint === 'of') return true
  if (joint === 'at' || !token.capital) return false
  if (joint !== 'in') return true
  return entities[next]?.entities.some((entity) => entity.kind === 'city') !== true
}

const nameOf = ({ block, tokens }: Analysis, from: number, to: number): string | undefined => {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined || to <= from) return undefined
  let named = false
  for (let at = from; at < to; at++) named ||= tokens[at]?.capital === true
  if (!named || last.end - first.start > LONGEST_NAME) return undefined
  return singleSpaced(block.text.slice(first.start, last.end)).normalize('NFC').trim()
}

/** "during" leads to an event only where the name says that it is one, and a public one. */
const isEvent = ({ tokens, entities }: Analysis, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (NO_EVENT.has(tokens[at]?.key ?? '')) return false
  const last = tokens[to - 1]?.kind === 'number' ? to - 2 : to - 1
  const head = tokens[last]
  const before = tokens[last - 1]
  if (head?.capital !== true || !EVENTS.has(head.key) || last <= from || before === undefined) return false
  if (head.key !== 'summit') return true
  // a summit of two states is the meeting itself; one of an organisation or a known series is an event
  const named = entities[last - 1]
  return partyOf(named)?.kind === 'organization' || named?.entities.some((entity) => entity.kind === 'series') === true
}
