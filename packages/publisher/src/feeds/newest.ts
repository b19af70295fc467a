/** Where a meeting stands in `meetings.ndjson`. */
export interface Place {
  /** Offset of its line, in bytes. */
  readonly offset: number
  /** Length of its line without the newline, in bytes. */
  readonly length: number
}

/**
 * Remembers where the last meetings of a channel stand. It holds numbers and drops the oldest, so that a release with a
 * thousand channels stays small in memory.
 */
export class Newest {
  readonly #limit: number
  #places: number[] = []
  #total = 0

  /** @param limit how many to remember */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** Meetings seen in all. */
  get total(): number {
    return this.#total
  }

  /** Adds a meeting that is newer than those before. */
  add({ offset, length }: Place): void {
    this.#total++
    this.#places.push(offset, length)
    // Twice the limit is let in before the oldest go, so that dropping them costs little.
    if (this.#places.length >= this.#limit * 4) this.#places = this.#places.slice(-this.#limit * 2)
  }

  /** The last meetings, newest first. */
  *places(): Generator<Place> {
    const first = Math.max(0, this.#places.length - this.#limit * 2)
    for (let at = this.#places.length - 2; at >= first; at -= 2) {
      const [offset, length] = [this.#places[at], this.#places[at + 1]]
      if (offset !== undefined && length !== undefined) yield { offset, length }
    }
  }
}
