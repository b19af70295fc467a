import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import { after, dedupe, type Taker, takerAt } from '../takers/index.js'
import type { Anchor, Clause } from './clause.js'
import { MODALS, NEGATIONS, RECALLS, WITH_BETWEEN } from './words.js'

/** How far in front of a noun of meeting its article stands, in tokens: "a one-on-one bilateral meeting". */
const REACH = 5

/**
 * "This was discussed during a meeting between X and Y", "The assurance was conveyed by X during a meeting with Y", "In a
 * meeting held today, Ambassador X said …": a release that opens with what was said names the meeting by the way. The
 * article tells that it is news; "the meeting" has been told of.
 * @param analysis the block
 * @param sentence the sentence
 * @param noun the noun of meeting
 * @param clauses the clauses of the sentence so far
 */
export const duringClause = (
  analysis: Analysis,
  sentence: TokenRange,
  noun: Anchor,
  clauses: readonly Clause[],
): Clause | undefined => {
  const { tokens } = analysis
  // "during a conference": others speak there too
  if (noun.word.weak === true) return undefined
  const lead = leadOf(analysis, noun.from, sentence.from)
  if (lead < 0 || clauses.some((clause) => clause.end > lead && clause.from <= noun.to)) return undefined
  if (tokens.slice(sentence.from, sentence.to).some(({ key }) => MODALS.has(key) || NEGATIONS.has(key)))
    return undefined
  const objects = after(analysis, noun.to, sentence.to, WITH_BETWEEN)
  const between = objects.takers.length > 1 && tokens.slice(noun.to, sentence.to).some(({ key }) => key === 'between')
  const speakers = between ? [] : speakersIn(analysis, sentence, lead, Math.max(noun.to, objects.end))
  const takers = dedupe([...speakers, ...objects.takers])
  if (takers.length === 0) return undefined
  return {
    analysis,
    sentence,
    from: noun.from,
    to: noun.to,
    word: noun.word,
    noun,
    takers,
    subjects: speakers.length,
    told: 'held',
    adds: false,
    separate: objects.separate,
    nominal: false,
    end: Math.max(objects.end, noun.to),
  }
}

/** Index of the "during a", "in a" or "at a" of a noun; -1 where it has another article, or words that recall. */
const leadOf = ({ tokens, personAt }: Analysis, noun: number, limit: number): number => {
  for (let at = noun - 1; at > Math.max(limit, noun - REACH); at--) {
    const key = tokens[at]?.key ?? ''
    if (personAt[at]?.name !== undefined || RECALLS.has(key)) return -1
    if (key !== 'a' && key !== 'an') continue
    const before = tokens[at - 1]?.key
    return before === 'during' || before === 'in' || before === 'at' ? at - 1 : -1
  }
  return -1
}

/** Who said or did it there: the agent behind "by", the first named in front of the meeting, or, where it opens the sentence, behind it. */
const speakersIn = (analysis: Analysis, sentence: TokenRange, lead: number, end: number): Taker[] => {
  const [from, to] = lead > sentence.from + 1 ? [sentence.from, lead] : [end, sentence.to]
  for (let at = from; at < to; at++) {
    const taker = takerAt(analysis, at)
    if (taker?.kind === 'person' && taker.mention.titled) return [taker]
  }
  return []
}
