import { closeSync, openSync, readSync } from 'node:fs'
import { ReleaseError } from '../errors.js'

const CHUNK = 1 << 18
const NEWLINE = 10

/** The longest line that is read, in bytes: no record comes near it, and a damaged file must not fill the memory. */
export const LINE_LIMIT = 16 * 1024 * 1024

/** A line of a file and where it stands. */
export interface Line {
  /** The text without its newline. */
  readonly text: string
  /** Line number, from 1. */
  readonly number: number
  /** Where the line begins, in bytes from the start of the file. */
  readonly offset: number
  /** Its length in bytes, without the newline. */
  readonly length: number
}

/**
 * Reads a UTF-8 text file line by line, in bounded memory.
 *
 * @param file path of the file; lines end with `\n`
 * @throws ReleaseError when a line is longer than `LINE_LIMIT`
 */
export function* linesOf(file: string): Generator<Line> {
  const fd = openSync(file, 'r')
  try {
    const chunk = Buffer.allocUnsafe(CHUNK)
    let parts: Buffer[] = []
    let length = 0
    let offset = 0
    let number = 0
    const take = (): Line => {
      const line = { text: Buffer.concat(parts).toString('utf8'), number: ++number, offset, length }
      offset += length + 1
      parts = []
      length = 0
      return line
    }
    for (;;) {
      const got = readSync(fd, chunk, 0, CHUNK, null)
      if (got === 0) break
      let from = 0
      for (;;) {
        const at = chunk.subarray(0, got).indexOf(NEWLINE, from)
        const end = at === -1 ? got : at
        if (end > from) parts.push(Buffer.from(chunk.subarray(from, end)))
        length += end - from
        if (length > LINE_LIMIT) {
          throw new ReleaseError(`${file}:${number + 1}: the line is longer than ${LINE_LIMIT} bytes`)
        }
        if (at === -1) break
        yield take()
        from = at + 1
      }
    }
    if (length > 0) yield take()
  } finally {
    closeSync(fd)
  }
}
