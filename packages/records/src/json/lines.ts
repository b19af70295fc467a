/** A place in a text. */
export interface Point {
  /** 1-based line; lines end with `\n`, `\r\n` or `\r`. */
  readonly line: number
  /** 1-based column in UTF-16 code units. */
  readonly column: number
  /** 0-based offset in UTF-16 code units. */
  readonly offset: number
}

/** A span of a text, `end` exclusive. */
export interface Range {
  readonly start: Point
  readonly end: Point
}

/** Turns offsets into lines and columns. */
export interface LineIndex {
  readonly point: (offset: number) => Point
  readonly range: (start: number, end: number) => Range
}

/**
 * Indexes the lines of a text, once, so that each offset costs a binary search.
 * @param text the whole text
 * @returns look-ups by UTF-16 offset; offsets outside the text are moved to its nearest end
 */
export const indexLines = (text: string): LineIndex => {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  const point = (offset: number): Point => {
    const place = Math.min(Math.max(offset, 0), text.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: place - (starts[low] ?? 0) + 1, offset: place }
  }
  return { point, range: (start, end) => ({ start: point(start), end: point(end) }) }
}
