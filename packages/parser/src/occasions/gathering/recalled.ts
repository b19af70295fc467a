import { resolveDate } from '../../dates/index.js'
import type { Clause } from '../clauses/index.js'
import { type DateFrame, datesIn, days, whenOf } from '../when.js'

/** Days after which a meeting is no news any more: later releases recall it. */
const NEWS = 14

/** How far behind the words of a clause its month stands, in tokens: "had a meeting with X in Y last month". */
const REACH = 8

/**
 * Tells whether a clause of the running text recalls a meeting of an earlier time: its day is long past, or it gives
 * only a month or a year before that of the release.
 * @param clause the clause
 * @param frame what dates are counted from
 */
export const isRecalled = (clause: Clause, frame: DateFrame): boolean => {
  const { analysis, sentence } = clause
  const { tokens } = analysis
  const { published } = frame
  // most sentences name no date at all
  if (published === undefined || datesIn(analysis, sentence).length === 0) return false
  const today = published.slice(0, 10)
  const when = whenOf(clause, frame, undefined)
  if (when !== undefined && days(when.date.end, today) > NEWS) return true
  const last = tokens[Math.min(sentence.to, Math.max(clause.end, clause.to) + REACH) - 1]
  if (last === undefined) return false
  for (const mention of datesIn(analysis, sentence)) {
    if (mention.end > last.end) break
    const coarse =
      mention.kind === 'month' ||
      mention.kind === 'year' ||
      (mention.kind === 'relative' && (mention.offset?.unit === 'month' || mention.offset?.unit === 'year'))
    if (!coarse) continue
    // "met X in Kyiv last month and spoke to him on Saturday": the nearer of the two is the clause's
    if (when !== undefined && mention.start > (when.ground.analysis.tokens[when.ground.from]?.start ?? 0)) break
    if (when !== undefined && mention.end < (tokens[clause.from]?.start ?? 0)) continue
    const date = resolveDate(mention, { tense: 'past', ...frame })
    if (date !== undefined && date.end < `${today.slice(0, 7)}-01` && days(date.end, today) >= 0) return true
  }
  return false
}

/** How far in front of a clause the mark that opens its quotation stands at most, in tokens; no paragraph of a release is longer. */
const LONGEST_QUOTE = 1000

/**
 * "The Prime Minister said: “At the summit I met President N …”": a speaker who is no author recalls a meeting, unless the
 * words give it a day or say that it is just over.
 * @param clause the clause
 * @param authors whether the text is issued in the name of people, who are "I"
 */
export const isQuoted = (clause: Clause, authors: boolean): boolean => {
  const [subject] = clause.takers
  if (authors || clause.subjects === 0 || subject?.kind !== 'pronoun' || subject.word !== 'i') return false
  const { tokens } = clause.analysis
  let open = false
  for (let at = Math.max(0, clause.from - LONGEST_QUOTE); at < clause.from; at++) {
    const text = tokens[at]?.text
    if (text === '"') open = !open
    else if (text === '“' || text === '”') open = text === '“'
  }
  const fresh = tokens
    .slice(clause.sentence.from, clause.sentence.to)
    .some(({ key }) => key === 'just' || key === 'today')
  return open && !fresh && datesIn(clause.analysis, clause.sentence).length === 0
}
