import { closeSync, openSync, writeSync } from 'node:fs'
import { compareText } from '../release/file-list.js'
import { linesOf } from '../release/lines.js'

/** Keys held at once before they go to a file: some ten megabytes with their counts. */
const HELD_KEYS = 1 << 16

/** Characters gathered before they are written. */
const CHUNK = 1 << 16

/** What parts a key from its counts in a file: no key holds it. */
const TAB = '\t'

/** A key with its counts. */
type Entry = readonly [key: string, counts: ArrayLike<number>]

/** Walks over the entries of a file that `Counts` has written. */
function* entriesOf(file: string): Generator<Entry> {
  for (const { text } of linesOf(file)) {
    const at = text.indexOf(TAB)
    yield [
      text.slice(0, at),
      text
        .slice(at + 1)
        .split(',')
        .map(Number),
    ]
  }
}

/** Merges entries that come in order into one order, those of one key as one sum. */
function* merged(runs: readonly Iterator<Entry>[], width: number): Generator<Entry> {
  const heads = runs.map((run) => run.next())
  for (;;) {
    let least: string | undefined
    for (const { value, done } of heads) {
      if (done !== true && (least === undefined || value[0] < least)) least = value[0]
    }
    if (least === undefined) return
    const sum = new Uint32Array(width)
    for (const [at, head] of heads.entries()) {
      if (head.done === true || head.value[0] !== least) continue
      for (let cell = 0; cell < width; cell++) sum[cell] = (sum[cell] ?? 0) + (head.value[1][cell] ?? 0)
      heads[at] = runs[at]?.next() ?? { done: true, value: undefined }
    }
    yield [least, sum]
  }
}

/**
 * Counts by key, in bounded memory: when there are many keys, sorted runs of them go to files that are merged at the end.
 */
export class Counts {
  readonly #width: number
  readonly #scratch: (() => string) | undefined
  readonly #held: number
  readonly #runs: string[] = []
  #places = new Map<string, number>()
  #cells: Uint32Array

  /**
   * @param width counts of a key
   * @param scratch gives the path of a new file to put keys into; all stay in memory when left out
   * @param held keys held at once
   */
  constructor(width: number, scratch?: () => string, held: number = HELD_KEYS) {
    this.#width = width
    this.#scratch = scratch
    this.#held = held
    this.#cells = new Uint32Array(width * 1024)
  }

  /**
   * Makes sure that a key is there.
   *
   * @param key text without tabs and line breaks
   */
  touch(key: string): void {
    this.#placeOf(key)
  }

  /**
   * Counts one.
   *
   * @param key text without tabs and line breaks
   * @param cell which of its counts, from 0
   */
  add(key: string, cell: number): void {
    const at = this.#placeOf(key) + cell
    this.#cells[at] = (this.#cells[at] ?? 0) + 1
  }

  /** Every key in the order of code units, with its counts. */
  [Symbol.iterator](): Generator<Entry> {
    return merged([...this.#runs.map(entriesOf), this.#sorted()], this.#width)
  }

  /** Where the counts of a key begin; they are zero when it is new. */
  #placeOf(key: string): number {
    const known = this.#places.get(key)
    if (known !== undefined) return known
    if (this.#places.size >= this.#held) this.#spill()
    const place = this.#places.size * this.#width
    this.#places.set(key, place)
    if (place + this.#width > this.#cells.length) {
      const larger = new Uint32Array(this.#cells.length * 2)
      larger.set(this.#cells)
      this.#cells = larger
    }
    return place
  }

  *#sorted(): Generator<Entry> {
    for (const key of [...this.#places.keys()].sort(compareText)) {
      const place = this.#places.get(key) ?? 0
      yield [key, this.#cells.subarray(place, place + this.#width)]
    }
  }

  #spill(): void {
    if (this.#scratch === undefined) return
    const file = this.#scratch()
    const fd = openSync(file, 'wx')
    try {
      let text = ''
      for (const [key, counts] of this.#sorted()) {
        text += `${key}${TAB}${Array.prototype.join.call(counts, ',')}\n`
        if (text.length < CHUNK) continue
        writeSync(fd, text)
        text = ''
      }
      writeSync(fd, text)
    } finally {
      closeSync(fd)
    }
    this.#runs.push(file)
    this.#places = new Map()
    this.#cells.fill(0)
  }
}
