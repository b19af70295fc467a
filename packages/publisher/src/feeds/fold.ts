/** Octets that a line of a calendar may have, without its end (RFC 5545, section 3.1). */
const LIMIT = 75

/** Octets of a code point in UTF-8. */
const octets = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4

const foldLine = (line: string): string => {
  // Three octets are the most that a UTF-16 code unit can come to.
  if (line.length * 3 <= LIMIT || Buffer.byteLength(line) <= LIMIT) return line
  const parts: string[] = []
  let from = 0
  let length = 0
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0
    const size = octets(codePoint)
    if (length + size > LIMIT) {
      parts.push(line.slice(from, at))
      from = at
      // The space that begins a folded line counts.
      length = 1
    }
    length += size
    at += codePoint > 0xffff ? 2 : 1
  }
  parts.push(line.slice(from))
  return parts.join('\r\n ')
}

/**
 * Folds the lines of a calendar to 75 octets, never inside a character.
 *
 * `ical-generator` folds whole calendars only, and encodes every character by itself: most of the time of a release went
 * there.
 *
 * @param text lines that end with CR LF
 */
export const foldLines = (text: string): string => text.split('\r\n').map(foldLine).join('\r\n')
