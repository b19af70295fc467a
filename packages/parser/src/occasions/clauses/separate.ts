import type { Analysis } from '../../mentions/analyse.js'
import type { Anchor } from './clause.js'

/** "respectively" or "separately" behind a word of meeting. */
export const saysRespectively = (analysis: Analysis, from: number, to: number): boolean => {
  for (let at = from - 2; at < Math.min(to, analysis.tokens.length); at++) {
    const key = analysis.tokens[at]?.key
    if (key === 'respectively' || key === 'separately') return true
    // "met X and Y in separate meetings"
    if (key === 'separate' && analysis.tokens[at - 1]?.key === 'in') return true
  }
  return false
}

/** How far behind those who take part "respectively" stands, with the places and days of each between, in tokens. */
const REACH = 14

/** "met with X and Y in Warsaw and Prague on November 19 and 20, respectively" */
export const endsRespectively = ({ tokens }: Analysis, from: number, limit: number): boolean => {
  for (let at = from; at < Math.min(limit, from + REACH); at++) {
    const key = tokens[at]?.key ?? ''
    // "met X, Y and Z in succession"
    if (key === 'respectively' || key === 'succession' || (key === 'turn' && tokens[at - 1]?.key === 'in')) return true
    if (key === 'that' || key === 'who' || key === 'which' || key === 'where' || key === 'with') return false
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
