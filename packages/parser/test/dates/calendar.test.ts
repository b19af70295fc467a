import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInMonth, isoDay, parseIsoDay } from '../../src/dates/calendar.js'

const DAY_MS = 86_400_000

describe('days of the calendar', () => {
  it('writes every day as ISO 8601 does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 3_100_000 }), (number) => {
        expect(isoDay(number)).toBe(new Date(number * DAY_MS).toISOString().slice(0, 10))
      }),
    )
  })

  it('knows how long months are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
      }),
    )
  })

  it('asks anew when the day or the time zone is another', () => {
    const at = '2024-07-28T22:30:00Z'
    const days = [
      parseIsoDay(at),
      parseIsoDay(at, 'Asia/Tokyo'),
      parseIsoDay(at, 'America/New_York'),
      parseIsoDay('2024-07-27'),
      parseIsoDay(at, 'Asia/Tokyo'),
      parseIsoDay('2024-02-30'),
    ]
    expect(days.map((day) => (day === undefined ? undefined : isoDay(day)))).toEqual([
      '2024-07-28',
      '2024-07-29',
      '2024-07-28',
      '2024-07-27',
      '2024-07-29',
      undefined,
    ])
  })
})
