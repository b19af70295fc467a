/** Entries kept at most; a table that is full is begun anew, which keeps memory bounded and costs a look-up each. */
const KEPT = 20_000

/**
 * Remembers the results of a pure function of one string. Records repeat themselves: the same dates, roles and places
 * come again in thousands of them.
 *
 * @param compute the function
 * @returns the same function, faster
 */
export const remembered = <T>(compute: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as T
    const result = compute(text)
    if (known.size >= KEPT) known.clear()
    known.set(text, result)
    return result
  }
}
