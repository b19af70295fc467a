import type { TextBuilder } from './source-map.js'
import type { BlockLink } from './types.js'

/**
 * What markdown leaves in saved plain text: links, emphasis, comments, attributes. Each part is bounded and none starts
 * inside another, so that the search is linear.
 */
const MARKS =
  /!?\[([^\][\n]{1,400})\]\(([^()\s]{1,600}(?:\([^()\s]{0,100}\))?[^()\s]{0,100})\)|(\*{1,3})|<!--|\{:[a-z]+=[^}\n]{0,60}\}/g

/**
 * Adds a stretch of plain text to a block without the marks of markdown in it.
 *
 * @param source the whole text
 * @param from offset of the first character
 * @param to offset after the last
 * @param builder receives the text
 * @param links receives the links
 */
export function copyInline(source: string, from: number, to: number, builder: TextBuilder, links: BlockLink[]): void {
  const piece = source.slice(from, to)
  if (!piece.includes('*') && !piece.includes('](') && !piece.includes('<!--') && !piece.includes('{:')) {
    builder.copy(from, to)
    return
  }
  let at = 0
  let closing = -1
  let comments = true
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(piece); match; match = MARKS.exec(piece)) {
    const [whole, label, url, stars] = match
    const after = match.index + whole.length
    if (label !== undefined && url !== undefined) {
      builder.copy(from + at, from + match.index)
      const open = from + match.index + whole.indexOf('[') + 1
      const start = builder.next
      builder.copy(open, open + label.length)
      if (builder.length > start) links.push({ start, end: builder.length, url })
      at = after
    } else if (stars !== undefined) {
      const end = match.index === closing ? match.index : closingMark(piece, match.index, stars)
      if (end < 0) continue
      builder.copy(from + at, from + match.index)
      closing = end
      at = after
    } else if (whole === '<!--') {
      const end: number = comments ? piece.indexOf('-->', after) : -1
      comments = end >= 0
      if (end < 0) continue
      builder.copy(from + at, from + match.index)
      at = end + 3
      MARKS.lastIndex = at
    } else {
      builder.copy(from + at, from + match.index)
      at = after
    }
  }
  builder.copy(from + at, to)
}

/** Offset of the mark that closes an opening mark of emphasis; negative when it opens nothing. */
function closingMark(piece: string, index: number, stars: string): number {
  const before = index === 0 ? ' ' : piece.charAt(index - 1)
  const start = index + stars.length
  if (/[\p{L}\p{N}]/u.test(before) || /^\s?$/.test(piece.charAt(start))) return -1
  const end = piece.indexOf('*', start)
  return end < 0 || /\s/.test(piece.charAt(end - 1)) || !piece.startsWith(stars, end) ? -1 : end
}
