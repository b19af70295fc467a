import type { Excerpt, Point, Range } from './finding.js'

/** Lines shown before the line of a finding. */
const LINES_BEFORE = 2
/** Lines shown after the last line of a finding. */
const LINES_AFTER = 1
/** Lines of one finding shown at most, so that a finding on a whole file does not print the file. */
const LINES_SHOWN = 6
/** Columns shown at most: two are left of a 120-column terminal for the gutter of a five-digit line number. */
const WIDTH = 108

/** Finds lines and columns in one text; the table of lines is built once, on first use. */
export class Places {
  readonly #text: string
  #starts: readonly number[] | undefined

  /** @param text the whole text */
  constructor(text: string) {
    this.#text = text
  }

  #lineStarts(): readonly number[] {
    if (this.#starts === undefined) {
      const starts = [0]
      for (let at = this.#text.indexOf('\n'); at !== -1; at = this.#text.indexOf('\n', at + 1)) starts.push(at + 1)
      this.#starts = starts
    }
    return this.#starts
  }

  /**
   * @param offset place in UTF-16 code units; one outside the text is moved to its nearest end
   * @returns the same place as line and column
   */
  point(offset: number): Point {
    const within = Math.max(0, Math.min(offset, this.#text.length))
    const starts = this.#lineStarts()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= within) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: within - (starts[low] ?? 0) + 1, offset: within }
  }

  /**
   * @param start first offset
   * @param end first offset after the stretch
   * @returns the stretch as lines and columns
   */
  range(start: number, end: number): Range {
    return { start: this.point(start), end: this.point(Math.max(start, end)) }
  }

  /**
   * @param line number of a line, from 1
   * @returns its text without the line break; empty past the end
   */
  line(line: number): string {
    const starts = this.#lineStarts()
    const start = starts[line - 1]
    if (start === undefined) return ''
    const end = starts[line]
    return this.#text.slice(start, end === undefined ? undefined : end - 1).replace(/\r$/, '')
  }

  /**
   * @param range the place of a finding
   * @returns the lines around it, cut so that the start of the range is in view
   */
  excerpt(range: Range): Excerpt {
    const first = Math.max(1, range.start.line - LINES_BEFORE)
    const last = Math.min(this.#lineStarts().length, range.end.line + LINES_AFTER, first + LINES_SHOWN - 1)
    const cut = range.start.column > WIDTH ? range.start.column - Math.floor(WIDTH / 2) : 0
    const lines: string[] = []
    for (let line = first; line <= last; line++) lines.push(this.line(line).slice(cut, cut + WIDTH))
    if (lines.at(-1) === '' && lines.length > 1 && last > range.end.line) lines.pop()
    return { first, lines, cut }
  }
}
