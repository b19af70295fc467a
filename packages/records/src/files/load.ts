import { type Limits, RECORD_LIMITS } from '../json/limits.js'
import { walkRecordFiles } from './find.js'
import { type RecordFile, readRecordFile, unreadFile } from './read.js'

/**
 * Reads record files one after another, in the order of their paths.
 *
 * Holds one file at a time whatever the size of the tree; stopping early reads no further. The event loop gets its turn
 * between files.
 * @param roots a folder or file, or several
 * @param limits on bytes and nesting of each file, {@link RECORD_LIMITS} unless told
 * @returns every file met, and what could not be read as a file with its problem and no value; never throws
 */
export async function* loadRecords(
  roots: string | readonly string[],
  limits: Limits = RECORD_LIMITS,
): AsyncGenerator<RecordFile, void, undefined> {
  for (const found of walkRecordFiles(typeof roots === 'string' ? [roots] : roots)) {
    yield 'path' in found ? readRecordFile(found.path, limits) : unreadFile(found.problem.path, found.problem)
  }
}
