import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeFileAtomic } from '@readout/records/files'
import { stemOf } from '../../document/input.js'
import type { DocumentResult } from '../../engine/run.js'
import { type CacheEntry, type EntryKind, entryAt, lineOf } from './entry.js'
import { KeyIndex, writeKeyIndex } from './key-index.js'
import { keysOf } from './keys.js'

/** Packages whose code decides what is found; when one of them is built anew, nothing remembered holds. */
const CODE = ['@readout/vocabulary', '@readout/schema', '@readout/records'] as const

/** Entries that may be missing without the file being written anew: writing it costs more than reading a few records. */
export const SLACK = 50

/** Bytes of an entry read at first; longer ones are read once more. */
const ENTRY_BYTES = 4096

const builtAt = (): string =>
  [import.meta.url, ...CODE.map((name) => import.meta.resolve(name))]
    .map((url) => statSync(fileURLToPath(url)).mtimeMs)
    .join(' ')

/** What git told of the files at the time of a cache. */
export interface Snapshot {
  /** The commit that was checked out. */
  readonly commit: string
  /** Files that were not as in the commit, by their path from the root of the dataset. */
  readonly dirty: readonly string[]
}

/** First line of the index, as JSON. */
interface IndexHead {
  readonly head: string
  /** Stamp of the file of entries that the index is of. */
  readonly entries: string
  readonly snapshot?: Snapshot
}

/** A line of the file of entries and where it starts. */
interface Line {
  readonly text: string
  readonly start: number
}

/** @returns the result; `undefined` when the file is not there or cannot be read */
const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** The time of the last change of anything about a file tells of what a copy with its old time would hide. */
const stampOf = (stats: Stats | undefined): string | undefined =>
  stats?.isFile() === true ? `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` : undefined

/**
 * Results of earlier runs by file, in two files: one entry a line, and an index of the entries by their keys. A result
 * holds as long as size and time of the file, the code and the settings are the same.
 */
export class Cache {
  readonly #path: string
  readonly #head: string
  /** Entries of earlier runs, as one text; read when an entry is first asked for by its file. */
  #text: string | undefined
  /** The file of entries, held open so that what is read of it is of one time. */
  #file: number | undefined
  readonly #starts = new Map<string, number>()
  readonly #lines = new Map<string, string>()
  #index: { readonly head: IndexHead; readonly keys: KeyIndex } | undefined
  #indexRead = false
  #added = 0
  #asked = 0
  /** Files whose entry cannot be written down. */
  #unwritable = 0

  /**
   * @param path path of the cache file; it need not be there
   * @param settings all that a result depends on beside file and code
   */
  constructor(path: string, settings: unknown) {
    this.#path = path
    this.#head = createHash('sha256')
      .update(JSON.stringify([builtAt(), settings]))
      .digest('hex')
    this.#file = attempt(() => openSync(path, 'r'))
  }

  #load(): string {
    if (this.#text !== undefined) return this.#text
    const file = this.#file
    const text = (file === undefined ? undefined : attempt(() => readFileSync(file, 'latin1'))) ?? ''
    this.#text = text.startsWith(`${this.#head}\n`) ? text : ''
    for (let start = this.#text.indexOf('\n') + 1; start > 0 && start < text.length; ) {
      this.#starts.set(text.slice(start, text.indexOf('\t', start)), start)
      start = text.indexOf('\n', start) + 1
    }
    return this.#text
  }

  #readIndex(): { readonly head: IndexHead; readonly keys: KeyIndex } | undefined {
    if (this.#indexRead) return this.#index
    this.#indexRead = true
    const file = this.#file
    const text = file === undefined ? undefined : attempt(() => readFileSync(`${this.#path}.index`, 'latin1'))
    const end = text?.indexOf('\n') ?? -1
    if (file === undefined || text === undefined || end === -1) return undefined
    // A damaged index is none.
    const head = attempt(() => JSON.parse(text.slice(0, end)) as IndexHead)
    if (head?.head !== this.#head || head.entries !== stampOf(fstatSync(file))) return undefined
    this.#index = { head, keys: new KeyIndex(text.slice(end + 1)) }
    return this.#index
  }

  /** What git told at the time of the cache; `undefined` when files have to be looked at one by one. */
  get snapshot(): Snapshot | undefined {
    return this.#readIndex()?.head.snapshot
  }

  /** Keys of the entries; `undefined` when there is no index of them. */
  get keys(): KeyIndex | undefined {
    return this.#readIndex()?.keys
  }

  /**
   * @param path path of a file
   * @returns what tells one state of the file from another; `undefined` when the file cannot be looked at
   */
  stamp(path: string): string | undefined {
    return stampOf(statSync(path, { throwIfNoEntry: false }))
  }

  /**
   * @param file path as findings show it
   * @param stamp state of the file
   * @returns what an earlier run found, when it still holds
   */
  get(file: string, stamp: string): CacheEntry | undefined {
    const line = this.#lineOf(file)
    if (line === undefined) return undefined
    const entry = entryAt(line.text, line.start)
    if (entry.stamp !== stamp) return undefined
    this.#lines.set(file, line.text)
    return entry
  }

  /** The line of a file: by the index as long as few are asked for, then by all that is there. */
  #lineOf(file: string): Line | undefined {
    this.#asked++
    const keys = this.#text === undefined && this.#asked <= SLACK ? this.keys : undefined
    if (keys !== undefined) {
      for (const line of this.#linesAt(keys.find(`f${stemOf(file)}`)))
        if (line.text.startsWith(`${file}\t`)) return line
      return undefined
    }
    const text = this.#load()
    const start = this.#starts.get(file)
    return start === undefined ? undefined : { start, text: text.slice(start, text.indexOf('\n', start)) }
  }

  /**
   * @param starts where entries start, by the index
   * @returns the entries, which are read one by one
   */
  *at(starts: Iterable<number>): Generator<CacheEntry> {
    for (const { text, start } of this.#linesAt(starts)) yield entryAt(text, start)
  }

  *#linesAt(starts: Iterable<number>): Generator<Line> {
    const file = this.#file
    if (file === undefined) return
    let buffer = Buffer.allocUnsafe(ENTRY_BYTES)
    for (const start of starts) {
      let length = 0
      let end = -1
      while (end === -1) {
        if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)])
        const read = readSync(file, buffer, length, buffer.length - length, start + length)
        if (read === 0) break
        end = buffer.subarray(0, length + read).indexOf('\n', length)
        length += read
      }
      yield { start, text: buffer.toString('latin1', 0, end === -1 ? length : end) }
    }
  }

  /**
   * @param file path as findings show it
   * @param stamp state of the file
   * @param kind whether the file was checked, or only read for its facts
   * @param result what was found
   */
  put(file: string, stamp: string, kind: EntryKind, result: DocumentResult): void {
    // A path with other characters would break the lines; such a file is looked at each time.
    if (/[^ -~]/.test(file)) this.#unwritable++
    else this.#lines.set(file, lineOf({ file, stamp, kind, keys: keysOf(stemOf(file), result) }, result))
    this.#added++
  }

  /**
   * Writes the cache, unless it is nearly as it was.
   *
   * @param wanted whether git watches the files
   * @param snapshotNow asks what git tells of the files, all of which the run has met
   */
  async save(wanted: boolean, snapshotNow: () => Promise<Snapshot | undefined>): Promise<void> {
    const indexed = this.keys !== undefined && (!wanted || this.snapshot !== undefined)
    const begun = this.keys !== undefined || this.#starts.size > 0
    if (begun && this.#added < SLACK && (indexed || this.#added > 0)) return
    const snapshot = await snapshotNow()
    const lines = [...this.#lines.values()]
    await writeFileAtomic(this.#path, `${[this.#head, ...lines].join('\n')}\n`)
    const entries = this.stamp(this.#path)
    if (entries === undefined) return
    let next = this.#head.length + 1
    const placed = lines.map((line) => {
      const start = next
      next += line.length + 1
      return { start, keys: entryAt(line, start).keys }
    })
    const head: IndexHead = {
      head: this.#head,
      entries,
      ...(snapshot === undefined || this.#unwritable > 0 ? {} : { snapshot }),
    }
    await writeFileAtomic(`${this.#path}.index`, `${JSON.stringify(head)}\n${writeKeyIndex(placed)}`)
  }

  /** Lets go of the file. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }
}
