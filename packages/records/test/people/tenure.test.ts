import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { formatDay, heldThroughout, surelyHeld } from '../../src/index.js'

describe('the days on which an office is held for certain', () => {
  it.each([
    ['a term', { basis: 'term', from: '2001-02-03', to: '2004-05-06' }, { start: '2001-02-03', end: '2004-05-06' }],
    ['a term that lasts', { basis: 'term', from: '2001-02-03' }, { start: '2001-02-03', end: '9999-12-31' }],
    ['a term whose first day nobody knows', { basis: 'term', to: '2004-05-06' }, undefined],
    ['days seen', { basis: 'seen', from: '2001-02-03', to: '2004-05-06' }, { start: '2001-02-03', end: '2004-05-06' }],
    ['one day seen', { basis: 'seen', from: '2001-02-03' }, { start: '2001-02-03', end: '2001-02-03' }],
    ['the last day seen alone', { basis: 'seen', to: '2001-02-03' }, { start: '2001-02-03', end: '2001-02-03' }],
    ['months', { basis: 'seen', from: '2001-02', to: '2001-05' }, { start: '2001-02-28', end: '2001-05-01' }],
    ['years', { basis: 'term', from: '2001', to: '2003' }, { start: '2001-12-31', end: '2003-01-01' }],
    ['one year', { basis: 'seen', from: '2001', to: '2001' }, undefined],
    ['no dates', { basis: 'seen' }, undefined],
    ['what is no date', { basis: 'term', from: 'constructor', to: '2001-02-30' }, undefined],
  ] as const)('%s', (_, held, days) => {
    expect(surelyHeld(held)).toEqual(days)
  })

  it('has to hold on every day that a meeting may have fallen on', () => {
    const held = { basis: 'seen', from: '2001-02-03', to: '2001-02-05' } as const
    const on = (start: string, end: string) => heldThroughout(held, { start, end })
    expect(on('2001-02-03', '2001-02-05')).toBe(true)
    expect(on('2001-02-04', '2001-02-04')).toBe(true)
    expect(on('2001-02-02', '2001-02-03')).toBe(false)
    expect(on('2001-02-05', '2001-02-06')).toBe(false)
  })
})

test('a coarser date never makes more days certain', () => {
  const day = fc
    .tuple(fc.integer({ min: 1866, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => formatDay(year, month, date))
  const length = fc.constantFrom(4, 7, 10)
  fc.assert(
    fc.property(day, day, day, length, fc.constantFrom('term', 'seen'), (from, to, on, size, basis) => {
      const days = { start: on, end: on }
      const coarse = { basis, from: from.slice(0, size), to: to.slice(0, size) } as const
      expect(heldThroughout(coarse, days) && !heldThroughout({ basis, from, to }, days)).toBe(false)
    }),
  )
})
