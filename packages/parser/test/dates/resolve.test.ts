import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DateContext, findDates, resolveDate } from '../../src/dates/index.js'

function resolve(text: string, context: DateContext) {
  const [mention] = findDates(text)
  return mention && resolveDate(mention, context)
}

describe('the year of a day that is stated without one', () => {
  test.each([
    ['December 30', '2024-01-02', 'past', '2023-12-30'],
    ['December 30', '2024-01-02', 'future', '2024-12-30'],
    ['January 2', '2023-12-28', 'future', '2024-01-02'],
    ['January 2', '2023-12-28', 'past', '2023-01-02'],
    ['July 31', '2024-07-30', 'past', '2024-07-31'],
    ['August 1', '2024-07-30', 'past', '2024-08-01'],
    ['August 2', '2024-07-30', 'past', '2023-08-02'],
    ['July 29', '2024-07-30', 'future', '2025-07-29'],
    ['January 2', '2023-12-28', undefined, '2024-01-02'],
    ['February 29', '2024-07-30', undefined, '2024-02-29'],
    ['February 29', '2023-07-30', undefined, '2024-02-29'],
  ] as const)('%s published %s (%s)', (text, published, tense, day) => {
    expect(resolve(text, { published, ...(tense ? { tense } : {}) })).toEqual({
      edtf: day,
      start: day,
      end: day,
      basis: 'inferred-year',
    })
  })

  test('a stated weekday decides between years', () => {
    expect(resolve('Sunday (16 April)', { published: '2024-03-01' })?.edtf).toBe('2023-04-16')
  })

  test('a weekday that is not that day is reported, and the day kept', () => {
    expect(resolve('Monday, 28 July 2024', {})).toEqual({
      edtf: '2024-07-28',
      start: '2024-07-28',
      end: '2024-07-28',
      basis: 'stated',
      message: '2024-07-28 is a Sunday, not a Monday',
      readings: ['2024-07-28', '2024-07-29', '2025-07-28'],
    })
  })

  test('a year found elsewhere serves when the publication is unknown', () => {
    expect(resolve('July 28', { year: 1951 })?.edtf).toBe('1951-07-28')
    expect(resolve('in July', { year: 1951 })?.edtf).toBe('1951-07')
    expect(resolve('February 29', { year: 1951 })).toBeUndefined()
  })

  test('a day in a leap year only is left out where none is near', () => {
    expect(resolve('February 29', { published: '2022-02-01' })).toBeUndefined()
  })
})

describe('nothing supports a date', () => {
  test.each(['July 28', 'today', 'yesterday', 'on Monday', 'this week', 'in July', 'last Friday', 'today (10)'])(
    '%s without a publication',
    (text) => {
      expect(resolve(text, {})).toBeUndefined()
    },
  )

  test('a publication that is no day supports nothing', () => {
    expect(resolve('today', { published: '2024-02-30' })).toBeUndefined()
    expect(resolve('today', { published: 'yesterday' })).toBeUndefined()
  })
})

describe('the instant of publication in the zone of the publisher', () => {
  test.each([
    ['2024-07-28T22:30:00Z', 'Asia/Tokyo', '2024-07-29'],
    ['2024-07-28T22:30:00Z', 'America/New_York', '2024-07-28'],
    ['2024-07-29T01:30:00+09:00', 'America/New_York', '2024-07-28'],
    ['2024-07-28T22:30:00Z', undefined, '2024-07-28'],
    ['2024-07-28T22:30:00Z', 'Not/AZone', '2024-07-28'],
    ['2024-07-28T22:30:00', 'Asia/Tokyo', '2024-07-28'],
  ])('%s in %s', (published, timeZone, day) => {
    expect(resolve('today', { published, ...(timeZone === undefined ? {} : { timeZone }) })?.edtf).toBe(day)
  })
})

describe('laws', () => {
  const MONTHS = 'January February March April May June July August September October November December'.split(' ')
  const SHORT = 'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.'.split(' ')
  const days = fc.date({
    min: new Date('1800-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  const pad = (value: number): string => String(value).padStart(2, '0')
  const suffix = (day: number): string =>
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th'
  const shapes: ((year: number, month: number, day: number) => string)[] = [
    (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
    (y, m, d) => `${MONTHS[m - 1]} ${d}${suffix(d)}, ${y}`,
    (y, m, d) => `${SHORT[m - 1]} ${d}, ${y}`,
    (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
    (y, m, d) => `${pad(d)} ${MONTHS[m - 1]?.toUpperCase()} ${y}`,
    (y, m, d) => `the ${d}${suffix(d)} of ${MONTHS[m - 1]} ${y}`,
    (y, m, d) => `${d} ${SHORT[m - 1]} ${y}`,
    (y, m, d) => `${pad(d)}.${pad(m)}.${y}`,
    (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
    (y, m, d) => `${y}/${m}/${d}`,
  ]

  test('a date written in any shape is read as that date', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...shapes), (date, shape) => {
        const iso = date.toISOString().slice(0, 10)
        const text = `They met on ${shape(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())}.`
        const found = findDates(text).map((mention) => resolveDate(mention, {})?.edtf)
        expect(found).toEqual([iso])
      }),
      { numRuns: 2000 },
    )
  })

  test('a range written in any shape is read with both ends', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(...shapes.slice(0, 7)),
        fc.constantFrom(' – ', ' to ', '-', '—', ' until ', ' through '),
        (date, length, shape, join) => {
          const last = new Date(date.getTime() + length * 86_400_000)
          fc.pre(last.getUTCFullYear() < 2200)
          const [first, end] = [date, last].map((d) => shape(d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate()))
          const found = findDates(`from ${first}${join}${end}`).map((mention) => resolveDate(mention, {})?.edtf)
          expect(found).toEqual([`${date.toISOString().slice(0, 10)}/${last.toISOString().slice(0, 10)}`])
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('a resolved day without a year keeps the tense', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom('past', 'future'), (date, publication, tense) => {
        const published = publication.toISOString().slice(0, 10)
        const text = `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`
        const found = resolve(text, { published, tense })
        if (found === undefined) return text === 'February 29'
        const distance = (Date.parse(found.start) - Date.parse(published)) / 86_400_000
        return tense === 'past' ? distance <= 2 && distance > -366 * 2 : distance >= 0 && distance < 366 * 2
      }),
    )
  })

  test('mentions are in order, do not overlap, and lie inside the text; any text is safe', () => {
    const pieces = fc.constantFrom(
      ...'May March 28 2024 July , . ( ) - – and to today (10) Monday last next the of 05/06/2024 28.07. st th :30 %'.split(
        ' ',
      ),
      ' ',
      '\u00a0',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ').replaceAll('   ', ' ')
        let at = 0
        for (const mention of findDates(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(at)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.end).toBeLessThanOrEqual(text.length)
          at = mention.end
          resolveDate(mention, { published: '2024-07-30' })
        }
      }),
      { numRuns: 3000 },
    )
  })
})
