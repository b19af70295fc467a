import type { Token } from './tokenize.js'

/** A sentence as a range of tokens: `from` is its first token, `to` the one after its last. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Words that start a sentence and no name: after "U.S." one of them tells that the full stop ended a sentence too. */
const STARTERS = new Set(
  'the he she they it in on at a an this that these those both during after before while as we our i his her their following also'.split(
    ' ',
  ),
)

/** Longest sentence, in tokens; the preambles of joint statements run to about 250. */
const LONGEST = 400

/**
 * Cuts tokens into sentences.
 * @param tokens the tokens of one block, see `tokenize`
 * @returns ranges that cover all tokens, in order
 */
export const sentencesOf = (tokens: readonly Token[]): TokenRange[] => {
  const ranges: TokenRange[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const next = tokens[at + 1]
    let ends = false
    if (token.kind === 'mark') {
      if (token.text === '!' || token.text === '?' || token.text === '。') ends = true
      else if (token.text === '.') ends = next === undefined || next.spaced
    } else if (token.kind === 'word' && token.text.charCodeAt(token.text.length - 1) === 46 && token.key.length > 1) {
      ends = next?.capital === true && STARTERS.has(next.key) && next.spaced
    }
    // what goes on without end is no sentence; the cut keeps the cost of its clauses from growing with its square
    if (at - from >= LONGEST) ends = true
    if (!ends) continue
    let end = at + 1
    // closing quotation marks and brackets belong to the sentence that they close
    while (end < tokens.length && !tokens[end]?.spaced && tokens[end]?.kind === 'mark') end++
    ranges.push({ from, to: end })
    from = end
    at = end - 1
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length })
  return ranges
}
