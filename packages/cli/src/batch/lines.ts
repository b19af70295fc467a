import type { Readable } from 'node:stream'

/** The longest line that is taken, in bytes: a page of 50 MB is no press release, and memory has to stay bounded. */
export const MAX_LINE_BYTES = 50 * 1024 * 1024

/** One line of input, or what was wrong with its bytes. */
export type Line =
  | { readonly number: number; readonly text: string; readonly bytes: number }
  | { readonly number: number; readonly fault: string; readonly column: number; readonly bytes: number }

const NEWLINE = 0x0a
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** Where a sequence of bytes stops being UTF-8: the number of whole characters before it, in UTF-16 code units. */
const validPrefix = (bytes: Uint8Array): number => {
  // What cannot be decoded becomes U+FFFD; a U+FFFD of the text itself decodes and encodes to the same three bytes.
  const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const encoder = new TextEncoder()
  let offset = 0
  let units = 0
  for (const character of loose) {
    const encoded = encoder.encode(character)
    const same = encoded.every((byte, index) => bytes[offset + index] === byte)
    if (!same) return units
    offset += encoded.length
    units += character.length
  }
  return units
}

const toLine = (number: number, bytes: Uint8Array): Line => {
  try {
    // A carriage return before the newline is white space to JSON.
    return { number, text: decoder.decode(bytes), bytes: bytes.length }
  } catch {
    return { number, fault: 'the line is not valid UTF-8', column: validPrefix(bytes) + 1, bytes: bytes.length }
  }
}

/**
 * Cuts a stream of bytes into lines. Holds at most one line of the allowed length, whatever comes in.
 *
 * @param input bytes in UTF-8; a byte order mark at the start of a line is dropped
 * @param limit the longest line, in bytes without its newline; the rest of a longer one is skipped
 * @returns the lines that each piece of input completes, in order, numbered from 1; a last line needs no newline
 */
export async function* readLines(input: Readable, limit: number = MAX_LINE_BYTES): AsyncGenerator<Line[]> {
  let number = 0
  let held: Uint8Array[] = []
  let length = 0
  const take = (piece: Uint8Array) => {
    length += piece.length
    // Past the limit nothing is kept: only the length goes on counting.
    if (length > limit) held = []
    else if (piece.length > 0) held.push(piece)
  }
  const finish = (): Line => {
    number += 1
    const bytes = length
    const line =
      bytes > limit
        ? { number, fault: `the line has ${bytes} bytes, more than the ${limit} allowed`, column: 1, bytes }
        : toLine(number, held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held))
    held = []
    length = 0
    return line
  }
  for await (const chunk of input) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    const lines: Line[] = []
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      take(bytes.subarray(start, end))
      lines.push(finish())
      start = end + 1
    }
    take(bytes.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (length > 0) yield [finish()]
}
