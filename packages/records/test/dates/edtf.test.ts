// The `edtf` package has no types; only these two functions are used, as an oracle that shares no code with ours.
// @ts-expect-error: untyped module
import oracle, { parse as parseOracle } from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEdtf, isDay, overlapEdtf, parseEdtf, readEdtf } from '../../src/index.js'

const two = (n: number): string => String(n).padStart(2, '0')
const real = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const single = fc
  .tuple(real, fc.constantFrom(4, 7, 10), fc.boolean())
  .map(([text, length, about]) => text.slice(0, length) + (about ? '~' : ''))
/** Texts of the subset's shape, real or not: months to 19, days to 39. */
const shaped = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.nat(19), fc.nat(39), fc.constantFrom(4, 7, 10))
  .map(([y, m, d, length]) => `${y}-${two(m)}-${two(d)}`.slice(0, length))
const anyDate = fc.oneof(
  single,
  fc.tuple(single, single).map(([a, b]) => `${a}/${b}`),
  fc.tuple(real, real).map(([a, b]) => `[${a}..${b}]`),
)

describe('parseEdtf', () => {
  it.each([
    ['2024-07-28', 'instant', '2024-07-28', '2024-07-28', 'day', false],
    ['2024-02', 'instant', '2024-02-01', '2024-02-29', 'month', false],
    ['1866', 'instant', '1866-01-01', '1866-12-31', 'year', false],
    ['1919-01~', 'instant', '1919-01-01', '1919-01-31', 'month', true],
    ['2024-07-28/2024-07-29', 'interval', '2024-07-28', '2024-07-29', 'day', false],
    ['2024-07-31/2024-08', 'interval', '2024-07-31', '2024-08-31', 'month', false],
    ['1918-12~/1919', 'interval', '1918-12-01', '1919-12-31', 'year', true],
    ['[2024-07-28..2024-07-29]', 'one-of', '2024-07-28', '2024-07-29', 'day', false],
    ['[1866..1867-03]', 'one-of', '1866-01-01', '1867-03-31', 'year', false],
    ['[1919-01-01~..1919-01-03~]', 'one-of', '1919-01-01', '1919-01-03', 'day', true],
  ] as const)('reads %s', (text, kind, start, end, precision, approximate) => {
    expect(parseEdtf(text)).toEqual({ text, kind, start, end, precision, approximate })
  })

  const forms =
    'write `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, an interval `2024-07-28/2024-07-29` or one day of a span `[2024-07-28..2024-07-29]`; `~` after a date marks it as approximate'
  it.each([
    ['', 'form', `\`\` is not an EDTF date; ${forms}`],
    ['28 July 2024', 'form', `\`28 July 2024\` is not an EDTF date; ${forms}`],
    ['2024-7-28', 'form', `\`2024-7-28\` is not an EDTF date; ${forms}`],
    ['2024-07-28T10:00Z', 'form', `\`2024-07-28T10:00Z\` is not an EDTF date; ${forms}`],
    ['2024-07-28?', 'form', `\`2024-07-28?\` is not an EDTF date; ${forms}`],
    ['2024/', 'form', `\`\` is not an EDTF date; ${forms}`],
    ['2024/..', 'form', `\`..\` is not an EDTF date; ${forms}`],
    ['2024-07-28\n', 'form', `\`2024-07-28\n\` is not an EDTF date; ${forms}`],
    ['[2024..2025]~', 'form', `\`[2024..2025]~\` is not an EDTF date; ${forms}`],
    ['9'.repeat(50), 'form', `\`${'9'.repeat(40)}…\` is not an EDTF date; ${forms}`],
    ['2024-13', 'no-such-month', '`2024-13` names month `13`; months go from `01` to `12`'],
    ['2023-02-29', 'no-such-day', '`2023-02-29` does not exist: `2023-02` has 28 days'],
    ['2024-04-00', 'no-such-day', '`2024-04-00` does not exist: `2024-04` has 30 days'],
    ['2024-07-28/2024-07-32', 'no-such-day', '`2024-07-32` does not exist: `2024-07` has 31 days'],
    ['2024-07-29/2024-07-28', 'order', '`2024-07-29/2024-07-28` ends before it starts; write the earlier date first'],
    [
      '[2024-07-29..2024-07-28]',
      'order',
      '`[2024-07-29..2024-07-28]` ends before it starts; write the earlier date first',
    ],
    ['2024-07-28/2024-07', 'order', '`2024-07-28/2024-07` ends before it starts; write the earlier date first'],
    ['2024/2024', 'same-ends', '`2024/2024` starts and ends with `2024`; write `2024`'],
  ])('refuses `%s`: %s', (text, code, message) => {
    expect(readEdtf(text)).toEqual({ code, message })
    expect(parseEdtf(text)).toBeUndefined()
  })

  it('never throws, and gives days that exist, in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyDate, shaped), (text) => {
        const date = parseEdtf(text)
        if (!date) return
        expect(date.text).toBe(text)
        expect(isDay(date.start) && isDay(date.end) && date.start <= date.end).toBe(true)
      }),
    )
  })

  it('has the bounds that the `edtf` package computes', () => {
    const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
    fc.assert(
      fc.property(single, single, (a, b) => {
        const date = parseEdtf(a)
        expect([date?.start, date?.end]).toEqual([iso(oracle(a).min), iso(oracle(a).max)])
        const text = `${a}/${b}`
        const interval = parseEdtf(text)
        if (interval) expect([interval.start, interval.end]).toEqual([iso(oracle(a).min), iso(oracle(b).max)])
      }),
      { numRuns: 300 },
    )
  })

  it('accepts what the `edtf` package accepts, less the 29 February of common years', () => {
    fc.assert(
      fc.property(shaped, (text) => {
        let accepted = true
        try {
          parseOracle(text)
        } catch {
          accepted = false
        }
        const missingLeapDay = text.length === 10 && text.endsWith('-02-29') && !isDay(text)
        expect(parseEdtf(text) !== undefined).toBe(accepted && !missingLeapDay)
      }),
      { numRuns: 300 },
    )
  })
})

describe('compareEdtf', () => {
  it('sorts by start, end, kind', () => {
    const texts = ['2024-07-29', '[2024-07-28..2024-07-29]', '2024', '2024-07-28', '2024-07-28/2024-07-29', '2024~']
    const dates = texts.flatMap((text) => parseEdtf(text) ?? [])
    expect(dates.sort(compareEdtf).map((date) => date.text)).toEqual([
      '2024',
      '2024~',
      '2024-07-28',
      '2024-07-28/2024-07-29',
      '[2024-07-28..2024-07-29]',
      '2024-07-29',
    ])
  })
  it('is a total order that knows equality', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (x, y, z) => {
        const [a, b, c] = [parseEdtf(x), parseEdtf(y), parseEdtf(z)]
        if (!a || !b || !c) return
        expect(Math.sign(compareEdtf(a, b))).toBe(0 - Math.sign(compareEdtf(b, a)))
        expect(compareEdtf(a, b) === 0).toBe(a.text === b.text)
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('overlapEdtf', () => {
  it.each([
    ['2024-07-28', '2024-07', true],
    ['2024-07-28', '2024-07-29', false],
    ['2024-07-28/2024-07-29', '[2024-07-29..2024-07-31]', true],
    ['2023', '2024', false],
  ])('%s and %s: %s', (x, y, expected) => {
    const [a, b] = [parseEdtf(x), parseEdtf(y)]
    expect(a && b && overlapEdtf(a, b)).toBe(expected)
    expect(a && b && overlapEdtf(b, a)).toBe(expected)
  })
})
