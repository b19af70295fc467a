import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, readLines } from '../../src/batch/lines.js'

const collect = async (pieces: readonly Uint8Array[], limit?: number): Promise<Line[]> => {
  const all: Line[] = []
  for await (const lines of readLines(Readable.from(pieces), limit)) all.push(...lines)
  return all
}
const bytes = (text: string) => Buffer.from(text)

describe('readLines', () => {
  it('numbers lines from 1, keeps empty ones and needs no newline at the end', async () => {
    expect(await collect([bytes('a\n\nb')])).toEqual([
      { number: 1, text: 'a', bytes: 1 },
      { number: 2, text: '', bytes: 0 },
      { number: 3, text: 'b', bytes: 1 },
    ])
  })

  it('gives nothing for no input', async () => {
    expect(await collect([])).toEqual([])
  })

  it('yields lines as soon as the piece that completes them has come', async () => {
    const yields: string[][] = []
    for await (const lines of readLines(Readable.from([bytes('a\nb'), bytes('c\nd\n'), bytes('e')])))
      yields.push(lines.map((line) => ('text' in line ? line.text : line.fault)))
    expect(yields).toEqual([['a'], ['bc', 'd'], ['e']])
  })

  it('drops a byte order mark', async () => {
    expect(await collect([Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d, 0x0a])])).toEqual([
      { number: 1, text: '{}', bytes: 5 },
    ])
  })

  it('says where a line stops being UTF-8', async () => {
    expect(await collect([Buffer.concat([bytes('ok\nã😀'), Buffer.from([0xff, 0x41]), bytes('\nok')])])).toEqual([
      { number: 1, text: 'ok', bytes: 2 },
      { number: 2, fault: 'the line is not valid UTF-8', column: 4, bytes: 8 },
      { number: 3, text: 'ok', bytes: 2 },
    ])
  })

  it('does not take a U+FFFD of the text itself for a fault', async () => {
    expect(await collect([Buffer.concat([bytes('\uFFFDa'), Buffer.from([0xc3])])])).toEqual([
      { number: 1, fault: 'the line is not valid UTF-8', column: 3, bytes: 5 },
    ])
  })

  it('skips a line over the limit and goes on with the next', async () => {
    expect(await collect([bytes('12345\n123'), bytes('456\n'), bytes('ok\n')], 5)).toEqual([
      { number: 1, text: '12345', bytes: 5 },
      { number: 2, fault: 'the line has 6 bytes, more than the 5 allowed', column: 1, bytes: 6 },
      { number: 3, text: 'ok', bytes: 2 },
    ])
  })

  it('gives the same lines however the input is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''))),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        async (texts, sizes) => {
          const whole = bytes(texts.map((text) => `${text}\n`).join(''))
          const pieces: Uint8Array[] = []
          for (let at = 0, turn = 0; at < whole.length; turn++) {
            const size = sizes[turn % sizes.length] ?? 1
            pieces.push(whole.subarray(at, at + size))
            at += size
          }
          const lines = await collect(pieces)
          expect(lines).toEqual(await collect([whole]))
          expect(lines.map((line) => line.number)).toEqual(texts.map((_, index) => index + 1))
        },
      ),
    )
  })
})
