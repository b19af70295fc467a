import type { Analysis } from '../../mentions/analyse.js'
import type { Anchor } from './clause.js'

/** How far behind those who take part "respectively" stands, with the places and days of each between, in tokens. */
const REACH = 14
/** Words with which another clause begins: what they lead to is said of it. */
const CLAUSES: ReadonlySet<string> = new Set(['that', 'who', 'which', 'where', 'with'])

/**
 * "met respectively with X and Y", "met X and Y in separate meetings", "met with X and Y in Warsaw and Prague on November 19
 * and 20, respectively", "met X, Y and Z in succession".
 * @param analysis the block
 * @param verb index after the word of meeting
 * @param takers index after those who take part
 * @param limit end of the sentence
 */
export const saysApart = ({ tokens }: Analysis, verb: number, takers: number, limit: number): boolean => {
  for (let at = verb - 2; at < Math.min(takers + 3, tokens.length); at++) {
    const key = tokens[at]?.key
    if (key === 'respectively' || key === 'separately') return true
    if (key === 'separate' && tokens[at - 1]?.key === 'in') return true
  }
  for (let at = takers; at < Math.min(limit, takers + REACH); at++) {
    const key = tokens[at]?.key ?? ''
    if (key === 'respectively' || key === 'succession' || (key === 'turn' && tokens[at - 1]?.key === 'in')) return true
    if (CLAUSES.has(key)) return false
  }
  return false
}

/** A plural of a noun of meeting, which tells of several. */
export const isPluralNoun = (key: string): boolean =>
  key === 'meetings' || key === 'calls' || key === 'conversations' || key === 'bilaterals'

/** A noun that tells of one meeting with each: "separate talks", "calls". */
export const isSeparate = (analysis: Analysis, from: number, noun: Anchor): boolean => {
  if (!isPluralNoun(analysis.tokens[noun.to - 1]?.key ?? ''))
    return analysis.tokens
      .slice(from, noun.from)
      .some((token) => token.key === 'separate' || token.key === 'individual')
  return true
}
