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
