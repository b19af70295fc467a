import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import { after, dedupe, prefixParties, type Taker } from '../takers/index.js'
import type { Anchor, Clause } from './clause.js'
import { WITH_BETWEEN_OF } from './words.js'

/** Verbs of the course of a day or visit: "The day concluded with talks between A and B". */
const COURSE: ReadonlySet<string> = new Set(
  'concluded concludes began begins started starts opened opens ended ends continued closed'.split(' '),
)
/** How far in front of the noun its frame stands, in tokens. */
const REACH = 6

/**
 * A meeting that the course of a day brings: "The visit began with talks between A and B", "This was followed by a meeting
 * with N". Who else was there goes without saying: the person whose day it is.
 * @param analysis the block
 * @param sentence the sentence
 * @param noun the noun of meeting
 * @param clauses the clauses of the sentence so far
 */
export const presentedClause = (
  analysis: Analysis,
  sentence: TokenRange,
  noun: Anchor,
  clauses: readonly Clause[],
): Clause | undefined => {
  if (!isPresented(analysis, noun.from, sentence.from)) return undefined
  if (clauses.some((clause) => clause.from <= noun.to && clause.end > noun.from)) return undefined
  const objects = after(analysis, noun.to, sentence.to, WITH_BETWEEN_OF)
  const others = dedupe([...prefixParties(analysis, noun.from, sentence.from), ...objects.takers])
  if (others.length === 0) return undefined
  const two = others.filter((taker) => taker.kind === 'person').length > 1 && !objects.separate
  const subject: Taker[] = two ? [] : [{ kind: 'pronoun', word: 'he', from: noun.from, to: noun.from }]
  return {
    analysis,
    sentence,
    from: noun.from,
    to: noun.to,
    word: noun.word,
    noun,
    takers: [...subject, ...others],
    subjects: subject.length,
    told: 'held',
    adds: false,
    separate: objects.separate,
    nominal: false,
    end: Math.max(objects.end, noun.to),
  }
}

const isPresented = ({ tokens, personAt }: Analysis, noun: number, from: number): boolean => {
  for (let at = noun - 1; at >= Math.max(from, noun - REACH); at--) {
    const key = tokens[at]?.key ?? ''
    if (personAt[at] !== undefined || tokens[at]?.text === ',') return false
    if (key === 'with') return COURSE.has(tokens[at - 1]?.key ?? '')
    if (key === 'by') return tokens[at - 1]?.key === 'followed'
  }
  return false
}
