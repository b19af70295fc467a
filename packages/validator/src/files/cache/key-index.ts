/** One line of an index: a key and where its entries start, in bytes. */
const lineOf = (key: string, starts: readonly number[]): string => `${key}\t${starts.join(' ')}`

/**
 * Writes an index, which finds entries of a file by their keys without reading that file.
 *
 * @param entries keys of each entry, of printable ASCII without blanks, and where it starts
 * @returns the index as text of ASCII
 */
export const writeKeyIndex = (
  entries: Iterable<{ readonly keys: readonly string[]; readonly start: number }>,
): string => {
  const byKey = new Map<string, number[]>()
  for (const { keys, start } of entries) {
    for (const key of keys) {
      const starts = byKey.get(key)
      if (starts === undefined) byKey.set(key, [start])
      else starts.push(start)
    }
  }
  return [...byKey.keys()]
    .sort()
    .map((key) => lineOf(key, byKey.get(key) ?? []))
    .join('\n')
}

/** An index as it was written, searched by halves: a look-up reads some twenty of its lines. */
export class KeyIndex {
  readonly #text: string

  /** @param text the index as text */
  constructor(text: string) {
    this.#text = text
  }

  /** Start of the first line whose key does not come before one. */
  #from(key: string): number {
    let low = 0
    let high = this.#text.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const start = this.#text.lastIndexOf('\n', middle - 1) + 1
      const end = this.#lineEnd(start)
      if (this.#keyAt(start) < key) low = end + 1
      else high = start
    }
    return low
  }

  #lineEnd(start: number): number {
    const end = this.#text.indexOf('\n', start)
    return end === -1 ? this.#text.length : end
  }

  #keyAt(start: number): string {
    return this.#text.slice(start, this.#text.indexOf('\t', start))
  }

  /**
   * @param key a key
   * @returns where its entries start; none when there are none
   */
  find(key: string): readonly number[] {
    const at = this.#from(key)
    if (at >= this.#text.length || this.#keyAt(at) !== key) return []
    return this.#text
      .slice(at + key.length + 1, this.#lineEnd(at))
      .split(' ')
      .map(Number)
  }

  /**
   * @param letter first letter of keys
   * @returns all keys that begin so, sorted
   */
  *keys(letter: string): Generator<string> {
    for (let at = this.#from(letter); at < this.#text.length; at = this.#lineEnd(at) + 1) {
      const key = this.#keyAt(at)
      if (!key.startsWith(letter)) return
      yield key
    }
  }
}
