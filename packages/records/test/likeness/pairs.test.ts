import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAlike, type Likenable, likeness, likenessBlocks } from '../../src/index.js'

const state = (code: string) => ({ type: 'state' as const, code })

const anyMeeting: fc.Arbitrary<Likenable> = fc
  .record({
    date: fc.constantFrom(
      '2031-03-04',
      '2031-03-05',
      '2031-03-31',
      '2031-04-01',
      '2031-03',
      '2031-04',
      '2031',
      '2030-12-31',
      '2031-01-01',
      '2031-03-04/2031-03-06',
      '[2031-03-01..2031-03-20]',
      '2031-02-20/2031-04-02',
      '2029/2030',
      '2020/2040',
      'no date',
    ),
    parties: fc
      .uniqueArray(fc.constantFrom('US', 'FR', 'NO', 'SE', 'DK', 'JP', 'GB'), { maxLength: 6 })
      .map((codes) => codes.map(state)),
    format: fc.constantFrom('meeting', 'summit', 'call'),
    series: fc.constantFrom(undefined, undefined, 'g7-summit', 'nordic-five'),
  })
  .map(
    ({ series, ...rest }): Likenable => (series === undefined ? rest : { ...rest, series }),
  ) as fc.Arbitrary<Likenable>

describe('findAlike', () => {
  it('finds exactly the pairs that comparing all with all finds', () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 30 }), fc.constantFrom(0.001, 0.1, 0.5, 0.9), (records, least) => {
        const all = records.flatMap((a, i) =>
          records.slice(i + 1).flatMap((b) => {
            const found = likeness(a, b)
            return found.score >= least ? [{ a, b, ...found }] : []
          }),
        )
        expect([...findAlike(records, least)]).toEqual(all)
      }),
      { numRuns: 400 },
    )
  })
  it('is symmetric in its score', () => {
    fc.assert(
      fc.property(anyMeeting, anyMeeting, (a, b) => {
        expect(likeness(a, b).score).toBeCloseTo(likeness(b, a).score, 12)
      }),
    )
  })
})

describe('likenessBlocks', () => {
  it('looks under the rarer party, each day and one day after', () => {
    expect(likenessBlocks({ date: '2031-03-31', parties: [state('US'), state('NO')] })).toEqual({
      days: ['state:NO 2031-03-31', 'state:NO 2031-04-01'],
      months: ['state:NO 2031-03', 'state:NO 2031-04'],
    })
  })
  it('looks under the series too', () => {
    expect(
      likenessBlocks({ date: '2031-03-04', parties: ['FR', 'NO', 'US'].map(state), series: 'ausmin' }).months,
    ).toEqual(['state:NO 2031-03', 'state:FR 2031-03', 'series:ausmin 2031-03'])
  })
  it('looks by month only for a date longer than one', () => {
    expect(likenessBlocks({ date: '2031', parties: [state('FR'), state('NO')] })).toMatchObject({
      days: [],
      months: { length: 13 },
    })
  })
  it.each([{ date: '2020/2040', parties: [state('FR')] }, { parties: [state('FR')] }, { date: '2031' }])(
    'gives nothing for what is like nothing: %j',
    (record) => {
      expect(likenessBlocks(record)).toEqual({ days: [], months: [] })
    },
  )
  it('compares few of many: 3,000 meetings of one pair of states, one a day, make 3,000 comparisons, not 4.5 million', () => {
    const keys = new Map<string, number>()
    for (let day = 0; day < 3000; day += 1) {
      const date = new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10)
      for (const key of likenessBlocks({ date, parties: [state('US'), state('NO')] }).days) {
        keys.set(key, (keys.get(key) ?? 0) + 1)
      }
    }
    expect(Math.max(...keys.values())).toBe(2)
  })
})
