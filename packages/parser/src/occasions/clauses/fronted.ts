import type { OccasionWord } from '../../lexicon/occasions/index.js'
import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import { after, before } from '../takers/index.js'
import type { Clause } from './clause.js'
import { WITH } from './words.js'

/** What two people do with each other when they talk; the first word of the verb. */
const TALKED: ReadonlySet<string> = new Set(
  'discussed talked spoke conversed reviewed exchanged raised addressed touched agreed covered dealt went considered explored'.split(
    ' ',
  ),
)
/** It tells of talks and not how they were held: where the text tells no other way, face to face. */
const WORD: OccasionWord = { build: 'meet', mode: 'in-person', weak: true }
/** How far behind the other side the subject and its verb stand, in tokens. */
const REACH = 12

/**
 * "With Mr N, the President of X, he discussed …": the other side of one of several talks stands in front.
 * @param analysis the block
 * @param sentence the sentence
 */
export const frontedClause = (analysis: Analysis, sentence: TokenRange): Clause | undefined => {
  const { tokens, personAt } = analysis
  const first = sentence.from
  if (tokens[first]?.key !== 'with' || personAt[first + 1]?.name === undefined) return undefined
  const other = personAt[first + 1]
  if (other === undefined || !other.titled || tokens[other.to]?.text !== ',') return undefined
  for (let at = other.to + 1; at < Math.min(sentence.to, other.to + REACH); at++) {
    if (!TALKED.has(tokens[at]?.key ?? '')) continue
    const subject = before(analysis, other.to + 1, at)
    if (subject.takers.length === 0 || personAt[at] !== undefined) return undefined
    const objects = after(analysis, first, other.to + 1, WITH)
    return {
      analysis,
      sentence,
      from: first,
      to: first + 1,
      word: WORD,
      takers: [...subject.takers, ...objects.takers],
      subjects: subject.takers.length,
      told: 'held',
      adds: false,
      separate: false,
      nominal: false,
      end: at,
    }
  }
  return undefined
}
