import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import { after } from '../takers/index.js'
import type { Clause } from './clause.js'
import { WITH_TO } from './words.js'

/** Pronouns that stand for the noun of a meeting told before. */
const PRONOUNS: ReadonlySet<string> = new Set(['one', 'another', 'others'])

/**
 * "held a call with X, and after it one with Y", "…, followed by another with Z": a second meeting of the same kind and
 * people.
 * @param analysis the block
 * @param sentence the sentence
 * @param clauses the clauses of the sentence
 */
export const ellipses = (analysis: Analysis, sentence: TokenRange, clauses: readonly Clause[]): Clause[] => {
  const found: Clause[] = []
  for (let at = sentence.from; at < sentence.to - 1; at++) {
    if (!PRONOUNS.has(analysis.tokens[at]?.key ?? '') || analysis.tokens[at + 1]?.key !== 'with') continue
    const model = clauses.findLast((clause) => clause.noun !== undefined && clause.from < at)
    if (model === undefined || model.subjects === 0 || model.adds) continue
    const objects = after(analysis, at + 1, sentence.to, WITH_TO)
    if (!objects.takers.some((taker) => taker.kind === 'person')) continue
    found.push({
      ...model,
      from: at,
      to: at + 1,
      noun: { word: model.word, from: at, to: at + 1 },
      takers: [...model.takers.slice(0, model.subjects), ...objects.takers],
      separate: objects.separate,
      further: [],
      end: objects.end,
    })
  }
  return found
}
