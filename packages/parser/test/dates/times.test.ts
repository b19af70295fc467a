import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTimes } from '../../src/dates/index.js'

function read(text: string) {
  return findTimes(text).map(({ start, end, ...rest }) => [text.slice(start, end), rest])
}

describe('findTimes', () => {
  test.each([
    ['commencing at 6:15 p.m.', '6:15 p.m.', { time: '18:15' }],
    ['at 6.15pm', '6.15pm', { time: '18:15' }],
    ['at 9 a.m. sharp', '9 a.m.', { time: '09:00' }],
    ['at 12:05 a.m.', '12:05 a.m.', { time: '00:05' }],
    ['at 12:05 PM', '12:05 PM', { time: '12:05' }],
    ['at 12 noon', '12 noon', { time: '12:00' }],
    ['at 14:00', '14:00', { time: '14:00' }],
    ['at 14h30', '14h30', { time: '14:30' }],
    ['at 0930 hrs', '0930 hrs', { time: '09:30' }],
    ['10 July 2024 17:30', '17:30', { time: '17:30' }],
    [
      'commencing at 6:15 p.m. for approximately 25 minutes, they',
      '6:15 p.m. for approximately 25 minutes',
      { time: '18:15', duration_minutes: 25 },
    ],
    [
      'at 6:15 p.m. (local time; 7:15 p.m. Japan time)',
      '6:15 p.m. (local time; 7:15 p.m. Japan time)',
      { time: '18:15', zone: 'local time', utc_offset: '+08:00' },
    ],
    [
      'at 8:30 p.m. local time (9:30 a.m. JST) for one hour and 20 minutes',
      '8:30 p.m. local time (9:30 a.m. JST) for one hour and 20 minutes',
      { time: '20:30', zone: 'local time', utc_offset: '-04:00', duration_minutes: 80 },
    ],
    [
      'at 10:00 p.m. (local time; 8:00 p.m. Japan time)',
      '10:00 p.m. (local time; 8:00 p.m. Japan time)',
      { time: '22:00', zone: 'local time', utc_offset: '+11:00' },
    ],
    [
      'at 1:00 p.m. (local time; 8:00 a.m. Japan time)',
      '1:00 p.m. (local time; 8:00 a.m. Japan time)',
      { time: '13:00', zone: 'local time' },
    ],
    ['at 10:00 UTC+9', '10:00 UTC+9', { time: '10:00', zone: 'UTC+9', utc_offset: '+09:00' }],
    ['at 10:00 GMT', '10:00 GMT', { time: '10:00', zone: 'GMT', utc_offset: '+00:00' }],
    ['at 10:00 CST', '10:00', { time: '10:00' }],
    ['from 3:30 to 4 p.m.', '3:30 to 4 p.m.', { time: '15:30', until: '16:00', duration_minutes: 30 }],
    ['11:30 p.m. to 12:15 a.m.', '11:30 p.m. to 12:15 a.m.', { time: '23:30', until: '00:15', duration_minutes: 45 }],
    ['for about an hour', 'an hour', { duration_minutes: 60 }],
    ['for an hour and a half', 'an hour and a half', { duration_minutes: 90 }],
    ['for one and a half hours', 'one and a half hours', { duration_minutes: 90 }],
    ['for 1 hour and 10 minutes', '1 hour and 10 minutes', { duration_minutes: 70 }],
    ['lasted forty-five minutes', 'forty-five minutes', { duration_minutes: 45 }],
    ['for about half an hour', 'half an hour', { duration_minutes: 30 }],
    ['a half-hour call', 'half-hour', { duration_minutes: 30 }],
    ['lasted half an hour', 'half an hour', { duration_minutes: 30 }],
    ['a 45-minute call', '45-minute', { duration_minutes: 45 }],
    ['just now, for approximately 45 minutes, I', '45 minutes', { duration_minutes: 45 }],
  ])('%s', (text, words, rest) => {
    expect(read(text)).toEqual([[words, rest]])
  })

  test.each(['at 25:00', 'at 13:75', 'at 13 p.m.', 'within 48 hours', 'John 3:16:2', '10 minutes away', 'in 3 ams'])(
    '%s holds no time',
    (text) => {
      expect(findTimes(text)).toEqual([])
    },
  )

  test('a time table', () => {
    expect(read('09:30 Meeting with the Prime Minister\n11:45 joint press conference')).toEqual([
      ['09:30', { time: '09:30' }],
      ['11:45', { time: '11:45' }],
    ])
  })

  test('a time in either clock is read as that time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const mm = String(minute).padStart(2, '0')
        const expected = `${String(hour).padStart(2, '0')}:${mm}`
        const twelve = `${hour % 12 === 0 ? 12 : hour % 12}:${mm} ${hour < 12 ? 'a.m.' : 'p.m.'}`
        for (const shape of [expected, twelve, twelve.replaceAll('.', ''), twelve.toUpperCase()])
          expect(findTimes(`at ${shape} in Tokyo`).map(({ time }) => time)).toEqual([expected])
      }),
    )
  })

  test('spans lie inside the text', () => {
    const pieces = fc.constantFrom(
      ...'6:15 p.m. for 25 minutes an hour and a half ( ; Japan time to - 14:00 local JST'.split(' '),
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        for (const { start, end } of findTimes(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
