import type { Analysis } from '../../mentions/analyse.js'
import { after, before, type Taker } from '../takers/index.js'
import { BY } from './words.js'

/** Verbs of calling a meeting, whose subject takes part in it. */
const CONVENES: ReadonlySet<string> = new Set(['convened', 'hosted', 'chaired', 'cochaired', 'organised', 'organized'])

/** How far behind a meeting its convener stands, in tokens. */
const REACH = 14

/**
 * Who called a meeting, where its noun says so: "a meeting of G7 leaders, which Prime Minister X of Y convened", "a call
 * hosted by President Z".
 * @param analysis the block
 * @param from index behind the noun and those who take part
 * @param limit end of the sentence
 */
export const convenersOf = (analysis: Analysis, from: number, limit: number): Taker[] => {
  const { tokens } = analysis
  for (let at = from; at < Math.min(limit, from + REACH); at++) {
    if (!CONVENES.has(tokens[at]?.key ?? '')) continue
    if (tokens[at + 1]?.key === 'by') return after(analysis, at + 1, limit, BY).takers
    const relative = tokens.slice(from, at).findIndex((token) => token.key === 'which' || token.key === 'that')
    return relative < 0 ? [] : before(analysis, from + relative + 1, at).takers
  }
  return []
}
