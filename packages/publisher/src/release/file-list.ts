import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { linesOf } from './lines.js'
import type { FileEntry } from './output-file.js'

/** Compares two strings by their UTF-16 code units: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const RECORDS = 'records/'

/** Whether the id of one file goes on with `-` after the whole id of another one. */
const continues = (entry: FileEntry, before: FileEntry): boolean =>
  entry.path.startsWith(`${before.path.slice(0, -'.json'.length)}-`)

/** Characters gathered before the spool is written. */
const SPOOL_CHUNK = 1 << 16

/**
 * The files of a release with their sums.
 *
 * Files of `records/`, one a meeting, come in the order of their ids and may be a million: their entries go to a file
 * beside the release and are read back when needed, so that memory does not grow with them.
 */
export class FileList {
  readonly #few = new Map<string, FileEntry>()
  readonly #spool: string
  #fd: number | undefined
  #text = ''
  #spooled = 0

  /** @param spool path of the file that holds the entries of `records/` for as long as the release is made */
  constructor(spool: string) {
    this.#spool = spool
  }

  /** How many files there are. */
  get size(): number {
    return this.#few.size + this.#spooled
  }

  /** Adds a file. */
  add(entry: FileEntry): void {
    if (!entry.path.startsWith(RECORDS)) {
      this.#few.set(entry.path, entry)
      return
    }
    this.#fd ??= openSync(this.#spool, 'wx')
    this.#text += `${JSON.stringify(entry)}\n`
    this.#spooled++
    if (this.#text.length > SPOOL_CHUNK) this.#flush()
  }

  /** What is known of a file outside `records/`. */
  get(path: string): FileEntry | undefined {
    return this.#few.get(path)
  }

  /** The files outside `records/`, sorted by path. */
  few(): FileEntry[] {
    return [...this.#few.values()].toSorted((a, b) => compareText(a.path, b.path))
  }

  /** Every file, sorted by path. */
  *[Symbol.iterator](): Generator<FileEntry> {
    const few = this.few()
    const at = few.findIndex(({ path }) => path > RECORDS)
    yield* at === -1 ? few : few.slice(0, at)
    yield* this.#records()
    if (at !== -1) yield* few.slice(at)
  }

  /**
   * The entries of `records/`. They were added in the order of ids; sorted by path, `a-2.json` stands before `a.json`,
   * so an entry waits while those that continue its id follow.
   */
  *#records(): Generator<FileEntry> {
    if (this.#fd === undefined) return
    this.#flush()
    const waiting: FileEntry[] = []
    for (const { text } of linesOf(this.#spool)) {
      const entry = JSON.parse(text) as FileEntry
      for (let last = waiting.at(-1); last !== undefined && !continues(entry, last); last = waiting.at(-1)) {
        yield last
        waiting.pop()
      }
      waiting.push(entry)
    }
    yield* waiting.reverse()
  }

  /** Removes the file beside the release. */
  dispose(): void {
    if (this.#fd !== undefined) closeSync(this.#fd)
    this.#fd = undefined
    rmSync(this.#spool, { force: true })
  }

  #flush(): void {
    if (this.#fd !== undefined && this.#text !== '') writeSync(this.#fd, this.#text)
    this.#text = ''
  }
}
