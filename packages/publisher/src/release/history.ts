import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ReleaseError } from '../errors.js'

/** One release of the past. */
export interface HistoryEntry {
  readonly version: string
  /** Day of the release, `YYYY-MM-DD`. */
  readonly released: string
}

/** The file of a release that lists the releases up to it: `modified` leads to a day through it. */
export const HISTORY = 'history.json'

/**
 * Reads the releases up to one.
 *
 * @param folder folder of a release
 * @returns oldest first, the release itself last; nothing when the file is missing
 */
export const readHistory = (folder: string): readonly HistoryEntry[] => {
  const file = path.join(folder, HISTORY)
  if (!existsSync(file)) return []
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as HistoryEntry[]
  } catch (error) {
    throw new ReleaseError(`${file} cannot be read as JSON: ${(error as Error).message}`)
  }
}
