import type { Analysis } from '@readout/parser/analysis'
import { BETWEEN, GROUPS, PARTICIPLES, PAST } from './words.js'

/** A stretch of a sentence that tells one thing that was done. */
export interface Clause {
  /** Index of the first token. */
  readonly from: number
  /** Index after the last token. */
  readonly to: number
  /** The verb, folded; empty where the clause is a noun ("State visit"). */
  readonly verb: string
  /** Index after the verb, or of the first token where there is none. */
  readonly rest: number
}

const isVerb = (analysis: Analysis, at: number): boolean => {
  const token = analysis.tokens[at]
  if (token?.kind !== 'word' || token.capital || analysis.personAt[at]?.name !== undefined) return false
  if (PARTICIPLES.has(token.key)) return false
  return PAST.has(token.key) || (/(?:ed|hosted|chaired)$/.test(token.key) && token.key.length > 3)
}

/** The verb of a hyphenated word: "co-hosted" is three tokens. */
const startOfWord = (analysis: Analysis, at: number): number => {
  const { tokens } = analysis
  return tokens[at - 1]?.text === '-' && tokens[at - 2]?.key === 'co' ? at - 2 : at
}

/** Whether a verb here begins a clause of its own: it opens the sentence or follows a comma or "and". */
const opensClause = (analysis: Analysis, verb: number, floor: number): number => {
  const { tokens } = analysis
  let at = startOfWord(analysis, verb)
  while (at > floor && BETWEEN.has(tokens[at - 1]?.key ?? '')) at -= 1
  const before = tokens[at - 1]
  if (at <= floor) return floor
  const joined = tokens
    .slice(at, verb)
    .some((token) => token.key === 'and' || token.key === 'which' || token.key === 'where')
  if (!joined && before?.text !== ',' && before?.text !== ';' && before?.text !== ':' && before?.text !== '(') return -1
  // "senior and retired officials"
  if (GROUPS.has(tokens[verb + 1]?.key ?? '') && !joined) return -1
  return at
}

/**
 * Cuts the text of an entry into clauses.
 * @param analysis the text as read
 * @returns clauses in the order of the text
 */
export const clausesOf = (analysis: Analysis): Clause[] => {
  const clauses: Clause[] = []
  for (const sentence of analysis.sentences) {
    let from = sentence.from
    let verb = ''
    let rest = from
    const close = (to: number): void => {
      if (to > from) clauses.push({ from, to, verb, rest })
    }
    for (let at = sentence.from; at < sentence.to; at += 1) {
      if (!isVerb(analysis, at)) continue
      const start = opensClause(analysis, at, from)
      if (start < 0) continue
      if (start > from || verb !== '') close(start)
      from = start > from || verb !== '' ? start : from
      verb = analysis.tokens[at]?.key ?? ''
      rest = at + 1
    }
    close(sentence.to)
  }
  return clauses
}
