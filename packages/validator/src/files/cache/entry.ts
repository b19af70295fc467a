import type { DocumentResult } from '../../engine/run.js'

/** What one line of the cache is: a file that was checked, or one that only lent its facts. */
export type EntryKind = 'checked' | 'lent'

/** What stands before the result in a line. */
interface EntryHead {
  /** Path as findings show it. */
  readonly file: string
  readonly stamp: string
  readonly kind: EntryKind
  /** Keys under which the rules of the dataset find the file. */
  readonly keys: readonly string[]
}

/** An entry. */
export interface CacheEntry extends EntryHead {
  /** Where the line starts, in bytes. */
  readonly start: number
  /** @returns what the file gave, read anew each time */
  readonly result: () => DocumentResult
}

/** Parts of a line before the result. */
const PARTS = 4

/**
 * @param head what stands before the result; without tabs and line breaks
 * @param result what the file gave
 * @returns the line, of ASCII alone, so that places in its text and in its bytes are the same
 */
export const lineOf = ({ file, stamp, kind, keys }: EntryHead, result: DocumentResult): string => {
  const json = JSON.stringify(result).replace(
    /[\x7f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return [file, stamp, kind, keys.join(' '), json].join('\t')
}

/**
 * @param line a line of the cache
 * @param start where it starts
 * @returns the entry
 */
export const entryAt = (line: string, start: number): CacheEntry => {
  const parts = line.split('\t', PARTS)
  const [file = '', stamp = '', kind, keys = ''] = parts
  const before = parts.reduce((sum, part) => sum + part.length + 1, 0)
  return {
    file,
    stamp,
    kind: kind === 'checked' ? 'checked' : 'lent',
    keys: keys.split(' '),
    start,
    result: () => JSON.parse(line.slice(before)) as DocumentResult,
  }
}
