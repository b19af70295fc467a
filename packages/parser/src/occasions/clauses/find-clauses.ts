import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import type { Taker } from '../takers/index.js'
import { anchorsOf } from './anchors.js'
import type { Anchor, Clause } from './clause.js'
import { ellipses } from './ellipsis.js'
import { frontedClause } from './fronted.js'
import { comingAfter, nounClause } from './noun-clause.js'
import { presentedClause } from './presented.js'
import { purposeClause } from './purpose.js'
import { saidAt } from './said-at.js'
import { verbClause } from './verb-clause.js'
import { JOINS } from './words.js'

/**
 * Finds the clauses of a sentence that tell of a meeting.
 * @param analysis the block
 * @param sentence the sentence
 * @param nominal the sentence is a heading or title, where a noun alone tells of a meeting
 * @returns clauses in the order of the text
 */
export const clausesOf = (analysis: Analysis, sentence: TokenRange, nominal: boolean): Clause[] => {
  // "Will the Minister meet her counterpart?": a question tells of nothing
  if (analysis.tokens[sentence.to - 1]?.text === '?') return []
  const anchors = anchorsOf(analysis, sentence)
  const fronted = nominal ? undefined : frontedClause(analysis, sentence)
  if (fronted !== undefined) return [fronted]
  if (anchors.length === 0) return []
  const clauses: Clause[] = []
  let start = sentence.from
  let lastSubject: readonly Taker[] = []
  const used = new Set<Anchor>()
  for (const anchor of anchors) {
    if (used.has(anchor) || anchor.word.build === 'noun') continue
    const clause = verbClause(
      analysis,
      sentence,
      anchor,
      anchors,
      used,
      start,
      lastSubject,
      nominal,
      clauses.at(-1)?.told,
    )
    if (clause === undefined || isElsewhere(analysis, clause, clauses.at(-1))) continue
    // "is scheduled to meet X and to pay a courtesy call on Y": the second infinitive hangs on the first verb
    const previous = clauses.at(-1)
    const joined =
      clause.told === 'hypothetical' && previous?.told === 'scheduled'
        ? { ...clause, told: 'scheduled' as const }
        : clause
    clauses.push(joined)
    if (clause.subjects > 0) lastSubject = clause.takers.slice(0, clause.subjects)
    start = Math.max(start, clause.end)
  }
  for (const anchor of anchors) {
    // "the talks to be held between the two Ministers": no clause came of the verb that claimed the noun
    const free = !used.has(anchor) || comingAfter(analysis, anchor.to) > 0
    if (!free || anchor.word.build !== 'noun') continue
    const clause =
      nounClause(analysis, sentence, anchor, nominal, clauses) ??
      (nominal
        ? undefined
        : (purposeClause(analysis, sentence, anchor, clauses) ?? presentedClause(analysis, sentence, anchor, clauses)))
    if (clause !== undefined) clauses.push(clause)
  }
  if (clauses.length > 0) clauses.push(...ellipses(analysis, sentence, clauses, anchors))
  const all = nominal ? clauses : saidAt(analysis, sentence, anchors, clauses)
  return all.sort((a, b) => a.from - b.from)
}

/**
 * "held talks with X and spoke to the staff, accompanied by N": company hangs on the verb right before it, which tells of
 * something else.
 */
const isElsewhere = ({ tokens }: Analysis, { adds, from, to }: Clause, previous: Clause | undefined): boolean => {
  if (!adds || to - from > 1 || tokens[from]?.key !== 'accompanied' || previous === undefined) return false
  if (previous.takers.length === previous.subjects && previous.noun === undefined) return true
  return tokens.slice(previous.end, from).some(({ key }, at, all) => GOES.has(key) && JOINS.has(all[at - 1]?.key ?? ''))
}
/** Verbs of a visit that is no meeting. */
const GOES: ReadonlySet<string> = new Set(['visited', 'toured', 'inspected', 'addressed', 'opened', 'inaugurated'])
