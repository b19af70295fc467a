import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLines } from '../../src/index.js'

describe('indexLines', () => {
  it('counts lines after \\n, \\r\\n and \\r, and columns in UTF-16 code units', () => {
    const lines = indexLines('a\nb\r\n😀c\rd')
    expect(lines.point(0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(lines.point(2)).toEqual({ line: 2, column: 1, offset: 2 })
    expect(lines.point(7)).toEqual({ line: 3, column: 3, offset: 7 })
    expect(lines.point(9)).toEqual({ line: 4, column: 1, offset: 9 })
  })
  it('moves offsets outside the text to its nearest end', () => {
    expect(indexLines('ab').range(-5, 99)).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 3, offset: 2 },
    })
  })
  it('agrees with counting by hand', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é') }), fc.nat(30), (text, at) => {
        const offset = Math.min(at, text.length)
        // A \r\n is one break: an offset between its halves is still on the line that it ends.
        const before = text.slice(0, offset).split(/\r\n|\n|\r(?!$)/)
        const ends = text.slice(0, offset).endsWith('\r') && text[offset] !== '\n'
        const line = before.length + (ends ? 1 : 0)
        expect(indexLines(text).point(offset).line).toBe(line)
      }),
    )
  })
})
