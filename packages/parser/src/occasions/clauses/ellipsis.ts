import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import { WordList } from '../../tokens/signs.js'
import { after } from '../takers/index.js'
import type { Anchor, Clause } from './clause.js'
import { DIRECT, WITH_TO } from './words.js'

/** Pronouns that stand for the noun of a meeting told before. */
const PRONOUNS = new WordList(['one', 'another', 'others'])

/**
 * "held a call with X, and after it one with Y", "…, followed by another with Z": a second meeting of the same kind and
 * people.
 * @param analysis the block
 * @param sentence the sentence
 * @param clauses the clauses of the sentence
 * @param anchors its words of meeting
 */
export const ellipses = (
  analysis: Analysis,
  sentence: TokenRange,
  clauses: readonly Clause[],
  anchors: readonly Anchor[],
): Clause[] => {
  const found = [...secondNouns(analysis, sentence, clauses, anchors), ...secondCalls(analysis, sentence, clauses)]
  for (let at = sentence.from; at < sentence.to - 1; at++) {
    if (!PRONOUNS.marks(analysis.tokens[at]) || analysis.tokens[at + 1]?.key !== 'with') continue
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

/** How far behind "and" a second noun of meeting stands, in tokens: "and a bilateral". */
const SECOND = 3

/** "will hold the Strategic Dialogue with X and a meeting with Y": one verb over two nouns, each with people of its own. */
const secondNouns = (
  analysis: Analysis,
  sentence: TokenRange,
  clauses: readonly Clause[],
  anchors: readonly Anchor[],
): Clause[] => {
  const { tokens } = analysis
  return anchors.flatMap((noun) => {
    if (noun.word.build !== 'noun' || tokens[noun.to]?.key !== 'with') return []
    if (clauses.some((clause) => clause.noun?.from === noun.from)) return []
    const lead = tokens.slice(Math.max(sentence.from, noun.from - SECOND), noun.from).map(({ key }) => key)
    if (!lead.includes('and') || !(lead.includes('a') || lead.includes('an'))) return []
    const model = clauses.findLast((clause) => clause.noun !== undefined && clause.from < noun.from)
    if (model === undefined || model.subjects === 0 || model.adds || model.end > noun.from) return []
    const objects = after(analysis, noun.to, sentence.to, WITH_TO)
    if (!objects.takers.some((taker) => taker.kind === 'person')) return []
    return [
      {
        ...model,
        from: noun.from,
        to: noun.to,
        word: noun.word,
        noun,
        takers: [...model.takers.slice(0, model.subjects), ...objects.takers],
        separate: objects.separate,
        further: [],
        end: objects.end,
      },
    ]
  })
}

/** "called on X yesterday, and on Y this morning": one verb over two calls. */
const secondCalls = (analysis: Analysis, sentence: TokenRange, clauses: readonly Clause[]): Clause[] => {
  const { tokens } = analysis
  return clauses.flatMap((model) => {
    const particle = tokens[model.to - 1]?.key
    if ((particle !== 'on' && particle !== 'upon') || model.subjects === 0 || model.adds) return []
    for (let at = model.end; at < sentence.to - 1; at++) {
      if (tokens[at]?.key !== 'and' || tokens[at + 1]?.key !== particle) continue
      const objects = after(analysis, at + 2, sentence.to, DIRECT)
      if (!objects.takers.some((taker) => taker.kind === 'person')) return []
      const takers = [...model.takers.slice(0, model.subjects), ...objects.takers]
      return [{ ...model, from: at + 1, to: at + 2, takers, separate: objects.separate, further: [], end: objects.end }]
    }
    return []
  })
}
