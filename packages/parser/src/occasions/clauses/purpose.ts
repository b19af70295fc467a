import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import { after, before, dedupe, prefixParties } from '../takers/index.js'
import type { Anchor, Clause, Told } from './clause.js'
import { TRAVEL, WITH_BETWEEN, WITH_BETWEEN_OF } from './words.js'

/** How far in front of a noun of meeting the "for" of its purpose stands, and the verb in front of that, in tokens. */
const REACH = 10
const SENTENCE = 30

const BE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'be'])
const COMING: ReadonlySet<string> = new Set([
  'will',
  'is',
  'are',
  'to',
  'travel',
  'travels',
  'leaves',
  'departs',
  'shall',
])

/**
 * "X was in Manila for the fourth U.S.-Philippines Dialogue", "Y will travel to Port Moresby for consultations with Z": a
 * meeting told as the purpose of being or going somewhere.
 * @param analysis the block
 * @param sentence the sentence
 * @param noun the noun of meeting
 * @param clauses the clauses of the sentence so far
 */
export const purposeClause = (
  analysis: Analysis,
  sentence: TokenRange,
  noun: Anchor,
  clauses: readonly Clause[],
): Clause | undefined => {
  const { tokens, personAt } = analysis
  let lead = -1
  for (let at = noun.from - 1; at >= Math.max(sentence.from, noun.from - REACH); at--) {
    if (personAt[at]?.name !== undefined || tokens[at]?.text === ',' || tokens[at]?.key === 'with') return undefined
    if (tokens[at]?.key === 'for') {
      lead = at
      break
    }
  }
  if (lead < 0 || clauses.some((clause) => clause.end > lead && clause.from <= noun.to)) return undefined
  const verb = verbBefore(analysis, lead, Math.max(sentence.from, lead - SENTENCE))
  if (verb < 0) return undefined
  const subject = before(analysis, sentence.from, auxiliaries(analysis, verb, sentence.from))
  if (subject.takers.length === 0) return undefined
  const objects = after(analysis, noun.to, sentence.to, WITH_BETWEEN_OF)
  const company = objects.takers.some((taker) => taker.kind === 'person')
    ? objects
    : after(analysis, Math.max(noun.to, objects.end), sentence.to, WITH_BETWEEN)
  const others = dedupe([...prefixParties(analysis, noun.from, lead), ...objects.takers, ...company.takers])
  // "in Lebanon for talks with the country's leadership": who came is told elsewhere, or not at all
  if (others.length === 0) return undefined
  return {
    analysis,
    sentence,
    from: noun.from,
    to: noun.to,
    word: noun.word,
    noun,
    takers: dedupe([...subject.takers, ...others]),
    subjects: subject.takers.length,
    told: toldBy(analysis, verb, sentence.from),
    adds: false,
    separate: objects.separate,
    nominal: false,
    end: Math.max(company.end, noun.to),
  }
}

/** Index of "was in" or of a verb of travel in front of a purpose; -1 where there is none. */
const verbBefore = (analysis: Analysis, from: number, limit: number): number => {
  for (let at = from - 1; at >= limit; at--) {
    const key = analysis.tokens[at]?.key ?? ''
    if (analysis.tokens[at]?.text === ';') return -1
    if (TRAVEL.has(key)) return at
    const next = analysis.tokens[at + 1]?.key
    if (BE.has(key) && (next === 'in' || next === 'at')) return at
  }
  return -1
}

/** Index of the first word of the verb phrase. */
const auxiliaries = (analysis: Analysis, verb: number, limit: number): number => {
  let at = verb
  while (
    at > limit &&
    ['will', 'is', 'was', 'to', 'also', 'then', 'be', 'has'].includes(analysis.tokens[at - 1]?.key ?? '')
  )
    at--
  return at
}

/** Past where the verb is; a plan where it is of the present or future. */
const toldBy = (analysis: Analysis, verb: number, limit: number): Told => {
  const first = auxiliaries(analysis, verb, limit)
  for (let at = first; at <= verb; at++) if (COMING.has(analysis.tokens[at]?.key ?? '')) return 'scheduled'
  return 'held'
}
