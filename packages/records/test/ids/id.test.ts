import { states as allStates, formats, organizations, series } from '@readout/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, compareId, type IdParty, makeId, parseId } from '../../src/index.js'

const states = (...codes: string[]): IdParty[] => codes.map((code) => ({ type: 'state', code }))

describe('makeId', () => {
  it.each([
    ['2024-07-28', states('US', 'JP'), undefined, 'two-plus-two', '2024-07-28-jp-us-two-plus-two'],
    [
      '2024-07-29',
      states('US', 'JP'),
      'quad-foreign-ministers',
      'ministerial',
      '2024-07-29-quad-foreign-ministers-ministerial',
    ],
    ['1961-06-03/1961-06-04', states('US', 'SUHH'), undefined, 'summit', '1961-06-03-suhh-us-summit'],
    ['[2024-07-28..2024-07-29]', states('US', 'JP'), undefined, 'call', '2024-07-28-jp-us-call'],
    ['2024-07', states('US', 'JP'), undefined, 'call', '2024-07-01-jp-us-call'],
    ['1866~', states('US', 'XHAW'), undefined, 'courtesy-call', '1866-01-01-us-xhaw-courtesy-call'],
    [
      '2024-07-28',
      [{ type: 'organization', code: 'eu' } as const, ...states('JP')],
      undefined,
      'summit',
      '2024-07-28-eu-jp-summit',
    ],
    ['2024-07-28', states('D', 'C', 'B', 'A'), undefined, 'summit', '2024-07-28-a-b-c-d-summit'],
    ['2024-07-28', states('E', 'D', 'C', 'B', 'A'), undefined, 'summit', '2024-07-28-a-b-c-plus-2-summit'],
    ['2024-07-28', states('JP', 'US', 'JP'), undefined, 'call', '2024-07-28-jp-us-call'],
  ] as const)('%s %j %s %s', (date, parties, seriesCode, format, id) => {
    expect(makeId({ date, parties, format, ...(seriesCode === undefined ? {} : { series: seriesCode }) })).toBe(id)
  })
  it('appends the first free number', () => {
    const fields = { date: '2024-07-28', parties: states('US', 'JP'), format: 'call' }
    const plain = '2024-07-28-jp-us-call'
    expect(makeId(fields, new Set([plain]))).toBe(`${plain}-2`)
    expect(makeId(fields, new Set([plain, `${plain}-2`, `${plain}-4`]))).toBe(`${plain}-3`)
    expect(makeId(fields, new Set([`${plain}-2`]))).toBe(plain)
  })
  it.each([
    [
      { date: '', parties: states('US', 'JP'), format: 'call' },
      'an id needs a date; a meeting without one stays a draft',
    ],
    [
      { date: '2023-02-29', parties: states('US', 'JP'), format: 'call' },
      '`2023-02-29` does not exist: `2023-02` has 28 days',
    ],
    [{ date: '2024', parties: [], format: 'call' }, 'an id needs a series or at least one party'],
    [
      { date: '2024', parties: states('../x'), format: 'call' },
      'the state code `../x` is not made of letters, digits and hyphens',
    ],
    [
      { date: '2024', parties: states('US'), format: '' },
      'the format code `` is not made of letters, digits and hyphens',
    ],
  ])('refuses %j', (fields, message) => {
    expect(() => makeId(fields)).toThrow(new RangeError(message))
  })
})

describe('parseId', () => {
  it('tells parties', () => {
    expect(parseId('2024-07-28-jp-us-two-plus-two-3')).toEqual({
      date: '2024-07-28',
      subject: 'jp-us',
      parties: { parties: states('JP', 'US'), others: 0 },
      format: 'two-plus-two',
      number: 3,
    })
  })
  it('tells a series', () => {
    expect(parseId('2024-07-29-quad-foreign-ministers-ministerial')).toEqual({
      date: '2024-07-29',
      subject: 'quad-foreign-ministers',
      series: 'quad-foreign-ministers',
      format: 'ministerial',
      number: 1,
    })
  })
  it('tells how many parties are only counted', () => {
    expect(parseId('2023-09-09-ar-au-br-plus-17-summit')?.parties).toEqual({
      parties: states('AR', 'AU', 'BR'),
      others: 17,
    })
  })
  it('tells an organisation from a state of the same code, and organisations of several words', () => {
    const parties: IdParty[] = [
      { type: 'organization', code: 'world-bank' },
      { type: 'organization', code: 'au' },
      { type: 'state', code: 'AU' },
    ]
    const id = makeId({ date: '2024-07-28', parties, format: 'meeting' })
    expect(id).toBe('2024-07-28-au-org-au-world-bank-meeting')
    expect(parseId(id)?.parties).toEqual({ parties: parties.reverse(), others: 0 })
  })
  it('leaves a subject open that is neither', () => {
    expect(parseId('2024-07-28-us-jp-call')).toEqual({
      date: '2024-07-28',
      subject: 'us-jp',
      format: 'call',
      number: 1,
    })
  })
  it.each([
    '',
    '2024-07-28',
    '2024-07-28-call',
    '2024-07-28--call',
    '2024-07-28-jp-us-tea',
    '2023-02-29-jp-us-call',
    '2024-07-jp-us-call',
    '2024-07-28-JP-US-call',
    '2024-07-28-jp-us-call\n',
    '2024-07-28-jp-us-call-1',
    '2024-07-28-jp-us-call-01',
    `2024-07-28-${'jp-'.repeat(100)}call`,
    '../2024-07-28-jp-us-call',
  ])('refuses `%s`', (id) => {
    expect(parseId(id)).toBeUndefined()
  })
})

describe('compareId', () => {
  const fields = { date: '2024-07-28/2024-07-29', parties: states('US', 'JP'), format: 'call' }
  it('finds nothing when the id fits', () => {
    expect(compareId('2024-07-28-jp-us-call-2', fields)).toEqual([])
  })
  it('names every part that differs', () => {
    expect(compareId('2024-07-27-jp-kr-summit', fields)).toEqual([
      { part: 'date', found: '2024-07-27', expected: '2024-07-28' },
      { part: 'subject', found: 'jp-kr', expected: 'jp-us' },
      { part: 'format', found: 'summit', expected: 'call' },
    ])
  })
  it('skips a part that the meeting does not rightly tell', () => {
    expect(compareId('2024-07-27-jp-us-call', { ...fields, date: 'yesterday' })).toEqual([])
  })
  it('gives nothing for what is not an id', () => {
    expect(compareId('call', fields)).toBeUndefined()
  })
})

describe('laws', () => {
  const date = fc.integer({ min: -40_000, max: 30_000 }).map((days) => addDays('1970-01-01', days))
  const party = fc.constantFrom<IdParty>(
    ...allStates.map(({ code }): IdParty => ({ type: 'state', code })),
    ...organizations.map(({ code }): IdParty => ({ type: 'organization', code })),
  )
  const format = fc.constantFrom(...formats.map((entry) => entry.code))
  const parties = fc.uniqueArray(party, { minLength: 2, maxLength: 30, selector: ({ type, code }) => type + code })
  /** The parties in the order in which an id writes them. */
  const inOrder = (list: readonly IdParty[]): IdParty[] => {
    const key = ({ type, code }: IdParty): string =>
      type === 'organization' && code === 'au' ? 'org-au' : code.toLowerCase()
    return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  }

  it('an id tells what it was made from, whatever the order of the parties', () => {
    fc.assert(
      fc.property(date, parties, format, fc.nat(5), (day, list, code, times) => {
        const taken = new Set<string>()
        for (let index = 0; index < times; index += 1)
          taken.add(makeId({ date: day, parties: list, format: code }, taken))
        const id = makeId({ date: day, parties: [...list].reverse(), format: code }, taken)
        expect(taken.has(id)).toBe(false)
        const sorted = inOrder(list)
        expect(parseId(id)).toMatchObject({
          date: day,
          parties:
            list.length <= 4
              ? { parties: sorted, others: 0 }
              : { parties: sorted.slice(0, 3), others: list.length - 3 },
          format: code,
          number: times + 1,
        })
        expect(id.length).toBeLessThanOrEqual(120)
      }),
    )
  })
  it('holds for every series and every format of the vocabulary', () => {
    for (const { code: seriesCode } of series) {
      for (const { code } of formats) {
        const id = makeId({ date: '2024-07-28', parties: [], series: seriesCode, format: code })
        expect(parseId(id)).toEqual({
          date: '2024-07-28',
          subject: seriesCode,
          series: seriesCode,
          format: code,
          number: 1,
        })
        expect(parseId(`${id}-2`)?.number).toBe(2)
      }
    }
  })
  it('no series reads as parties, and no organisation of several words as several parties', () => {
    for (const code of [...series, ...organizations].map((entry) => entry.code)) {
      const parts = code.split('-')
      const known = new Set([...allStates, ...organizations].map((entry) => entry.code.toLowerCase()))
      expect([code, parts.length > 1 && parts.every((word) => known.has(word))]).toEqual([code, false])
    }
  })
  it('never throws on any string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^2024-0[1-9]-1\d(-[a-z0-9]{1,5}){1,6}$/)), (text) => {
        const parsed = parseId(text)
        if (parsed) expect(text.startsWith(`${parsed.date}-${parsed.subject}-${parsed.format}`)).toBe(true)
      }),
    )
  })
})
