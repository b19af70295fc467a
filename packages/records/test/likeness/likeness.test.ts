import { describe, expect, it } from 'vitest'
import { type Likenable, likeness, ONE_MEETING } from '../../src/index.js'

const person = (full: string, party: string) => ({ name: { full }, party })
const state = (code: string) => ({ type: 'state' as const, code })
const base: Likenable = {
  date: '2031-03-04',
  parties: [state('FR'), state('NO')],
  participants: [person('Claire Dubois', 'FR'), person('Ola Berg', 'NO')],
  format: 'ministerial',
  mode: 'in-person',
  location: { country: 'NO', city: 'Bergen' },
}
const without = (...keys: (keyof Likenable)[]): Likenable =>
  Object.fromEntries(Object.entries(base).filter(([key]) => !keys.includes(key as keyof Likenable)))

/** Score to two places, and each reason as `bits text`. */
const explain = (a: Likenable, b: Likenable): [number, string[]] => {
  const { score, reasons } = likeness(a, b)
  return [Math.round(score * 100) / 100, reasons.map(({ bits, text }) => `${Math.round(bits * 10) / 10} ${text}`)]
}

describe('likeness', () => {
  it('explains two accounts of one meeting, name order and spelling aside', () => {
    const other: Likenable = {
      ...base,
      format: 'meeting',
      participants: [person('DUBOIS Claire', 'FR'), person('Mr. Ola Berg', 'NO'), person('Ana Lind', 'NO')],
    }
    expect(explain(base, other)).toEqual([
      1,
      [
        '4 same date: 2031-03-04',
        '3 same parties: FR, NO',
        '3 shared person for FR: Claire Dubois and DUBOIS Claire may be one person',
        '3 shared person for NO: Ola Berg and Mr. Ola Berg may be one person',
        '2 same city: Bergen',
        '-0.5 formats differ: ministerial and meeting',
        '0.5 same mode: in-person',
      ],
    ])
  })
  it('takes two accounts for one meeting when one of them names nobody', () => {
    expect(likeness(base, without('participants')).score).toBeGreaterThan(ONE_MEETING)
  })
  it.each<[string, Likenable, string]>([
    [
      'a call on the king after the talks',
      { ...base, participants: [person('Claire Dubois', 'FR'), person('Harald', 'NO')] },
      '-8 no common person for NO: Ola Berg / Harald',
    ],
    [
      'a phone call on the day',
      { ...without('location'), mode: 'phone', format: 'call' },
      '-8 formats differ: ministerial and call',
    ],
    [
      'a meeting in another country',
      { ...base, location: { country: 'SE', city: 'Stockholm' } },
      '-10 countries differ: NO and SE',
    ],
    [
      'a meeting that the record names as related',
      { ...base, id: 'x', related: [{ id: 'y', relation: 'same-visit' }] },
      '-20 one names the other as a related meeting',
    ],
  ])('tells apart %s', (_, other, reason) => {
    const [score, reasons] = explain({ ...base, id: 'y' }, other)
    expect(score).toBeLessThan(ONE_MEETING)
    expect(reasons[0]).toBe(reason)
  })
  it('tells a 2+2 from a dialogue of the same people on the same day', () => {
    const two = { ...base, format: 'two-plus-two', series: 'us-jp-2-plus-2' } as const
    const dialogue = { ...base, format: 'dialogue', series: 'us-jp-extended-deterrence-dialogue' } as const
    expect(likeness(two, dialogue).score).toBeLessThan(0.05)
  })
  it.each<[string, Likenable, string]>([
    ['other days', { ...base, date: '2031-03-06' }, 'days differ: 2031-03-04 and 2031-03-06'],
    ['no date', without('date'), 'a date is missing'],
    ['a date that is none', { ...base, date: 'spring' }, 'a date is missing'],
    ['a vague date', { ...base, date: '2030/2033' }, 'a date is too vague'],
    [
      'a bilateral meeting beside a larger one',
      { ...base, parties: ['FR', 'NO', 'SE', 'DK'].map(state) },
      'too few parties in common',
    ],
    ['no parties', without('parties'), 'too few parties in common'],
  ])('settles on 0 for %s', (_, other, text) => {
    expect(likeness(base, other)).toEqual({
      score: 0,
      reasons: [{ aspect: expect.any(String), bits: Number.NEGATIVE_INFINITY, text }],
    })
  })
  it('weighs dates by how many days they leave open', () => {
    const bits = (date: string) => likeness(base, { ...base, date }).reasons.find(({ aspect }) => aspect === 'date')
    expect(bits('2031-03-04/2031-03-05')).toEqual({
      aspect: 'date',
      bits: 3,
      text: 'overlapping dates: 2031-03-04 and 2031-03-04/2031-03-05',
    })
    expect(bits('2031-03-05')).toEqual({ aspect: 'date', bits: -2, text: 'one day apart: 2031-03-04 and 2031-03-05' })
    expect(bits('2031-03')?.bits).toBeCloseTo(4 - Math.log2(31))
  })
  it('lets accounts of one series name different members', () => {
    const series = { ...base, series: 'g20-summit' } as const
    const [score, reasons] = explain(series, { ...series, parties: [state('FR'), state('BR'), state('IN')] })
    expect(score).toBeGreaterThan(ONE_MEETING)
    expect(reasons).toContain('0 parties differ, as accounts of one series may')
  })
  it('compares times on one clock, keys of the register before names, and identifiers', () => {
    const early: Likenable = { ...base, time: { start: '09:00', utc_offset: '+01:00' } }
    expect(explain(early, { ...base, time: { start: '15:00', utc_offset: '+01:00' } })[1]).toContain(
      '-4 times differ: 09:00 and 15:00',
    )
    expect(explain(early, { ...base, time: { start: '09:30', utc_offset: '+01:00' } })[1]).toContain(
      '2 alike time: 09:00 and 09:30',
    )
    expect(likeness(early, { ...base, time: { start: '15:00' } }).reasons.some(({ aspect }) => aspect === 'time')).toBe(
      false,
    )
    const keyed = (person_: string): Likenable => ({
      ...base,
      participants: [{ ...person('Ola Berg', 'NO'), person: person_ }],
    })
    expect(explain(keyed('ola-berg'), keyed('ola-berg-2'))[1][0]).toBe(
      '-8 no common person for NO: Ola Berg / Ola Berg',
    )
    const listed: Likenable = { ...base, identifiers: [{ scheme: 'wikidata', value: 'Q1' }] }
    expect(explain(listed, listed)[1][0]).toBe('12 same wikidata: Q1')
    const entry = (value: string): Likenable => ({ ...base, identifiers: [{ scheme: 'historian-trip', value }] })
    expect(explain(entry('7'), entry('7#2'))).toEqual([
      0.26,
      expect.arrayContaining(['-12 told apart by historian-trip 7']),
    ])
    expect(explain(entry('7'), entry('8'))[1].join()).not.toContain('historian-trip')
  })
})
