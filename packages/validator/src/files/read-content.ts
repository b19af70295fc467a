import { isAscii } from 'node:buffer'
import { closeSync, constants, openSync, readSync } from 'node:fs'
import { readRecordFile } from '@readout/records/files'
import { canonicalContent, type FileContent } from '../document/read.js'

/** Bytes read in one go: nearly every record is smaller, and some systems take their time over room that is not used. */
const QUICK_BYTES = 16_384

/** One buffer for all files: they are read one after another. */
let buffer: Buffer | undefined

/** Text of a file of ordinary size, and whether it is ASCII; nothing when anything about it needs a closer look. */
const quickText = (path: string): { readonly text: string; readonly ascii: boolean } | undefined => {
  let file: number | undefined
  try {
    buffer ??= Buffer.allocUnsafe(QUICK_BYTES)
    // Without waiting, as a named pipe would wait for a writer for ever. Windows has no such flag.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const length = readSync(file, buffer, 0, buffer.length, 0)
    if (length === 0 || length === QUICK_BYTES) return undefined
    if (isAscii(buffer.subarray(0, length))) return { text: buffer.toString('latin1', 0, length), ascii: true }
    const text = buffer.toString('utf8', 0, length)
    // Bytes that are not UTF-8 become this character.
    return text.includes('\ufffd') ? undefined : { text, ascii: false }
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/**
 * Reads a file: in one go when it is in canonical form, else with the place of everything in it.
 *
 * @param path the file
 * @param shown its path as findings show it
 * @returns the file, whatever is wrong with it
 */
export const readContent = (path: string, shown: string): FileContent => {
  const read = quickText(path)
  const quick = read === undefined ? undefined : canonicalContent(shown, read.text, read.ascii)
  return quick ?? { ...readRecordFile(path), path: shown }
}
