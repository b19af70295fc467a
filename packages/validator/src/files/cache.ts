import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeFileAtomic } from '@readout/records/files'
import type { DocumentResult } from '../engine/run.js'

/** Packages whose code decides what is found; when one of them is built anew, nothing remembered holds. */
const CODE = ['@readout/vocabulary', '@readout/schema', '@readout/records'] as const

/** Entries that may be missing without the file being written anew: writing it costs more than reading a few records. */
const SLACK = 50

const builtAt = (): string =>
  [import.meta.url, ...CODE.map((name) => import.meta.resolve(name))]
    .map((url) => statSync(fileURLToPath(url)).mtimeMs)
    .join(' ')

/** What one line of the cache is: a file that was checked, or one that only lent its facts. */
type EntryKind = 'checked' | 'lent'

/** An entry that still holds. */
export interface CacheEntry {
  readonly kind: EntryKind
  /** The result as JSON, so that who needs only some of them reads only those. */
  readonly json: string
}

/**
 * Results of earlier runs by file, one a line: path, stamp, kind, result. A result holds as long as size and time of the
 * file, the code and the settings are the same.
 */
export class Cache {
  readonly #path: string
  readonly #head: string
  readonly #old = new Map<string, string>()
  readonly #lines = new Map<string, string>()
  #added = 0

  /**
   * @param path path of the cache file; it need not be there
   * @param settings all that a result depends on beside file and code
   */
  constructor(path: string, settings: unknown) {
    this.#path = path
    this.#head = createHash('sha256')
      .update(JSON.stringify([builtAt(), settings]))
      .digest('hex')
    const [head, ...lines] = readLines(path)
    if (head === this.#head) for (const line of lines) this.#old.set(line.slice(0, line.indexOf('\t')), line)
  }

  /**
   * @param path path of a file
   * @returns what tells one state of the file from another; `undefined` when the file cannot be looked at
   */
  stamp(path: string): string | undefined {
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats?.isFile() === true ? `${stats.size} ${stats.mtimeMs}` : undefined
  }

  /**
   * @param file path as findings show it
   * @param stamp state of the file
   * @returns what an earlier run found, when it still holds
   */
  get(file: string, stamp: string): CacheEntry | undefined {
    const line = this.#old.get(file)
    if (line === undefined) return undefined
    const [, then = '', kind] = line.split('\t', 3)
    if (then !== stamp || (kind !== 'checked' && kind !== 'lent')) return undefined
    this.#lines.set(file, line)
    return { kind, json: line.slice(file.length + then.length + kind.length + 3) }
  }

  /**
   * @param file path as findings show it
   * @param stamp state of the file
   * @param kind whether the file was checked, or only read for its facts
   * @param result what was found
   */
  put(file: string, stamp: string, kind: EntryKind, result: DocumentResult): void {
    // A path with these characters would break the lines; such a file is looked at each time.
    if (/[\t\n]/.test(file)) return
    this.#lines.set(file, `${file}\t${stamp}\t${kind}\t${JSON.stringify(result)}`)
    this.#added++
  }

  /** Writes the cache, unless it is nearly as it was. */
  async save(): Promise<void> {
    if (this.#added === 0 || (this.#old.size > 0 && this.#added < SLACK)) return
    await writeFileAtomic(this.#path, `${[this.#head, ...this.#lines.values()].join('\n')}\n`)
  }
}

const readLines = (path: string): readonly string[] => {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n')
  } catch {
    return []
  }
}
