import type { Finding } from '../engine/finding.js'
import { printable } from './printable.js'

/** Paints of a frame; each gives its text back unchanged when there is no colour. */
export interface FramePaint {
  readonly gutter: (text: string) => string
  readonly mark: (text: string) => string
}

const PLAIN: FramePaint = { gutter: (text) => text, mark: (text) => text }

/**
 * Draws the author's own lines around a finding, with the place underlined.
 *
 * @param finding a finding with range and excerpt
 * @param paint colours; none by default
 * @returns the lines of the frame, empty when the finding has no place
 */
export const codeFrame = (finding: Finding, paint: FramePaint = PLAIN): readonly string[] => {
  const { range, excerpt } = finding
  if (range === undefined || excerpt === undefined) return []
  const width = String(excerpt.first + excerpt.lines.length - 1).length
  const frame: string[] = []
  excerpt.lines.forEach((line, index) => {
    const number = excerpt.first + index
    const marked = number === range.start.line
    const within = number >= range.start.line && number <= range.end.line
    const sign = within ? paint.mark('>') : ' '
    frame.push(`${sign} ${paint.gutter(`${String(number).padStart(width)} |`)} ${printable(line)}`.trimEnd())
    if (!marked) return
    const from = range.start.column - 1 - excerpt.cut
    const to = range.end.line === range.start.line ? range.end.column - 1 - excerpt.cut : line.length
    const before = printable(line.slice(0, from))
    const under = printable(line.slice(from, Math.max(to, from)))
    const carets = paint.mark('^'.repeat(Math.max(1, under.length)))
    frame.push(`  ${paint.gutter(`${' '.repeat(width)} |`)} ${' '.repeat(before.length)}${carets}`)
  })
  return frame
}
