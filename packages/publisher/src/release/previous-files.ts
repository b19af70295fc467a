import { existsSync, linkSync } from 'node:fs'
import path from 'node:path'
import { compareText } from './file-list.js'
import { linesOf } from './lines.js'
import { SUMS } from './read.js'

const LINE = /^(?<sha256>[0-9a-f]{64}) {2}(?<path>.+)$/
const RECORDS = 'records/'
const JSON_ENDING = '.json'

/** Entries that may wait before those that are not asked for any more are dropped. */
const WAITING = 1_000

/** Walks over the files that the sums of a release list. */
function* listed(folder: string): Generator<{ readonly name: string; readonly sha256: string }> {
  for (const { text } of linesOf(path.join(folder, SUMS))) {
    const { sha256, path: name } = LINE.exec(text)?.groups ?? {}
    if (sha256 !== undefined && name !== undefined) yield { name, sha256 }
  }
}

const idOf = (name: string): string => name.slice(RECORDS.length, -JSON_ENDING.length)

/**
 * The files of the previous release, to be taken over where they hold what is to be written: a link takes half the time of
 * a file and no room on the disk.
 *
 * Only what its sums say of a file counts, so a file that was changed since would be taken over with the change. The check
 * of a release before it is published reads every file and finds it.
 */
export class PreviousFiles {
  readonly #folder: string
  readonly #few = new Map<string, string>()
  readonly #records: Iterator<{ readonly name: string; readonly sha256: string }>
  readonly #waiting = new Map<string, string>()
  #read = ''

  /** @param folder folder of the previous release */
  constructor(folder: string) {
    this.#folder = folder
    const whole = existsSync(path.join(folder, SUMS))
    if (whole) {
      for (const { name, sha256 } of listed(folder)) if (!name.startsWith(RECORDS)) this.#few.set(name, sha256)
    }
    this.#records = (whole ? listed(folder) : [])[Symbol.iterator]()
  }

  /**
   * Takes a file over.
   *
   * @param name path inside the release; those of `records/` in the order of their ids
   * @param sha256 SHA-256 of what the file must hold
   * @param to where the link is made; nothing must stand there
   * @returns whether it was done; a file system without links, or another one, says no
   */
  link(name: string, sha256: string, to: string): boolean {
    if (this.sumOf(name) !== sha256) return false
    try {
      linkSync(path.join(this.#folder, name), to)
      return true
    } catch {
      return false
    }
  }

  /**
   * What the sums of the release say of a file.
   *
   * @param name path inside the release; those of `records/` in the order of their ids, each asked for once
   */
  sumOf(name: string): string | undefined {
    return name.startsWith(RECORDS) ? this.#sumOfRecord(name) : this.#few.get(name)
  }

  /**
   * The sums are sorted by path, where `a-2.json` stands before `a.json`, and are asked for in the order of ids: what was
   * read on the way to a file waits until its turn has come.
   */
  #sumOfRecord(name: string): string | undefined {
    while (this.#read < name) {
      const { done, value } = this.#records.next()
      if (done === true) break
      this.#read = value.name
      if (value.name.startsWith(RECORDS)) this.#waiting.set(value.name, value.sha256)
    }
    const sum = this.#waiting.get(name)
    this.#waiting.delete(name)
    if (this.#waiting.size > WAITING) {
      for (const each of this.#waiting.keys()) {
        if (compareText(idOf(each), idOf(name)) < 0) this.#waiting.delete(each)
      }
    }
    return sum
  }
}
