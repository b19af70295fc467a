import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'

const lead =
  'Foreign Minister Annette Lund of Denmark met Foreign Minister Grace Wanjiru of Kenya in Nairobi on 9 May 2023. '

const timesOf = (text: string): unknown[] => parse({ id: 'x', text }).records.map(({ time }) => time)

describe('how long a meeting took, told in a sentence of its own', () => {
  it.each([
    ['The talks lasted two hours.', { duration_minutes: 120 }],
    ['The meeting, which lasted over half an hour, covered trade.', { duration_minutes: 30 }],
    ['The 45-minute conversation focused on trade.', { duration_minutes: 45 }],
    ['Their meeting began at 10:30 a.m. and lasted about 40 minutes.', { start: '10:30', duration_minutes: 40 }],
    ['The talks went on for half an hour from 9:15 p.m.', { start: '21:15', duration_minutes: 30 }],
    ['This meeting took place at 16:15.', { start: '16:15' }],
  ])('%s', (sentence, time) => {
    expect(timesOf(lead + sentence)).toEqual([time])
  })

  it.each([
    'The next meeting will take place at 10:30 a.m.',
    'The previous talks lasted two hours.',
    'The meeting will not last two hours.',
    'The talks will begin at 10:30 a.m.',
    'A meeting of experts lasted two hours.',
    'The road was closed for two hours.',
  ])('is not told by: %s', (sentence) => {
    expect(timesOf(lead + sentence)).toEqual([undefined])
  })

  it('is told of a meeting to come where it is to come itself', () => {
    expect(
      timesOf(
        'Foreign Minister Annette Lund of Denmark will meet Foreign Minister Grace Wanjiru of Kenya in Nairobi on 9 May 2023. The meeting will begin at 10:30 a.m.',
      ),
    ).toEqual([{ start: '10:30' }])
  })

  it('rests on the words that give it', () => {
    const text = `${lead}The talks lasted two hours.`
    const [record] = parse({ id: 'x', text }).records
    expect(
      record?.provenance?.evidence
        ?.filter(({ field }) => field.startsWith('/time'))
        .map(({ field, start, end }) => [field, text.slice(start, end)]),
    ).toEqual([['/time/duration_minutes', 'two hours']])
  })
})
