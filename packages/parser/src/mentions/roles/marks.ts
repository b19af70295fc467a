import type { Token } from '../../tokens/tokenize.js'

/** A comma, slash, ampersand or "and". */
export const isListMark = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === ',' || token.text === '&' || token.text === '/' || token.key === 'and')

/** Index of the bracket that closes at `close`, at most five words before; -1 where there is none. */
export const openingBracket = (tokens: readonly Token[], close: number): number => {
  for (let at = close - 1; at >= Math.max(0, close - 6); at--) if (tokens[at]?.text === '(') return at
  return -1
}

/** Index after a bracket of at most five words that opens at `open`; -1 where it does not close. */
export const closingBracket = (tokens: readonly Token[], open: number): number => {
  for (let at = open + 1; at < Math.min(tokens.length, open + 8); at++) if (tokens[at]?.text === ')') return at + 1
  return -1
}

/** Index behind "the", if it stands there. */
export const skipThe = (tokens: readonly Token[], at: number): number => (tokens[at]?.key === 'the' ? at + 1 : at)

/** Index behind the marks of a list. */
export const afterListMark = (tokens: readonly Token[], at: number): number => {
  let next = at
  if (tokens[next]?.text === ',' || tokens[next]?.text === '&') next++
  if (tokens[next]?.key === 'and') next++
  return next
}
