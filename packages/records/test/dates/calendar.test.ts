import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, daysInMonth, isDay, weekdayOf } from '../../src/index.js'

const day = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('daysInMonth', () => {
  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})

describe('isDay', () => {
  it.each(['2024-02-29', '0000-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(isDay(text)).toBe(true)
  })
  it.each(['2023-02-29', '2024-2-9', '2024-13-01', '2024-00-10', '2024-01-00', '2024-01-01 ', '', '٢٠٢٤-01-01'])(
    'refuses `%s`',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )
  it('agrees with the JavaScript calendar', () => {
    fc.assert(fc.property(day, (text) => isDay(text)))
  })
})

describe('day arithmetic', () => {
  it('crosses months, leap days and the epoch', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31')
    expect(dayNumber('1970-01-02')).toBe(1)
    expect(dayNumber('1969-12-31')).toBe(-1)
  })
  it('knows the day of the week on both sides of the epoch', () => {
    expect(weekdayOf('2024-07-28')).toBe(7)
    expect(weekdayOf('1970-01-01')).toBe(4)
    expect(weekdayOf('1919-06-28')).toBe(6)
  })
  it('undoes itself', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (text, days) => {
        fc.pre(text > '0003' && text < '9997')
        expect(addDays(addDays(text, days), -days)).toBe(text)
        expect(dayNumber(addDays(text, days)) - dayNumber(text)).toBe(days)
      }),
    )
  })
  it('says what is wrong with a day that does not exist', () => {
    expect(() => dayNumber('2023-02-29')).toThrow(
      new RangeError('`2023-02-29` is not a day of the calendar; write it as YYYY-MM-DD'),
    )
    expect(() => addDays('9999-12-31', 1)).toThrow(
      new RangeError('1 days from `9999-12-31` is outside the years 0000 to 9999'),
    )
  })
})
