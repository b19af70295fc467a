import { describe, expect, it } from 'vitest'
import { applyExceptions, readExceptions } from '../../src/engine/exceptions.js'
import { validate } from '../../src/index.js'
import { recordText, SOUND, SOUND_PATH } from '../helpers/records.js'

const sound = { rule: 'url-https', record: SOUND.id, reason: 'The old site has no https.', date: '2024-06-01' }
const rules = ['url-https', 'date-order']
const faultsOf = (value: unknown): readonly string[] =>
  readExceptions(value, rules, '2024-07-01').faults.map(({ pointer, message }) => `${pointer} ${message}`)

describe('readExceptions', () => {
  it('takes sound entries', () => {
    expect(readExceptions({ exceptions: [sound] }, rules, '2024-07-01')).toEqual({
      entries: [{ ...sound, pointer: '/exceptions/0' }],
      faults: [],
    })
  })

  it.each([
    [[], ' Expected an object with one key, `exceptions`, holding a list of entries.'],
    [null, ' Expected an object with one key, `exceptions`, holding a list of entries.'],
    [
      { exceptions: [{ ...sound, rule: 'url-http' }] },
      '/exceptions/0/rule There is no rule `url-http`. Did you mean `url-https`?',
    ],
    [{ exceptions: [{ ...sound, rule: 'zzzzzzzzz' }] }, '/exceptions/0/rule There is no rule `zzzzzzzzz`.'],
    [
      { exceptions: [{ ...sound, reason: 'ok' }] },
      '/exceptions/0/reason `ok` is no reason that tells the next reader why.',
    ],
    [
      { exceptions: [{ ...sound, date: '2024-02-30' }] },
      '/exceptions/0/date `2024-02-30` is not a day. Expected YYYY-MM-DD.',
    ],
    [
      { exceptions: [{ ...sound, date: '2024-07-02' }] },
      '/exceptions/0/date `2024-07-02` is after today, `2024-07-01`.',
    ],
    [{ exceptions: [{ ...sound, until: 'x' }] }, '/exceptions/0/until An entry has no key `until`.'],
    [{ exceptions: [sound, { ...sound, record: 3 }] }, '/exceptions/1 The entry needs `record`, a string.'],
  ])('refuses %j', (value, fault) => {
    expect(faultsOf(value)).toEqual([fault])
  })

  it('tells all that is wrong with an entry', () => {
    expect(faultsOf({ exceptions: ['x'] })).toEqual([
      '/exceptions/0 The entry needs `rule`, a string.',
      '/exceptions/0 The entry needs `record`, a string.',
      '/exceptions/0 The entry needs `reason`, a string.',
      '/exceptions/0 The entry needs `date`, a string.',
    ])
  })
})

describe('applyExceptions', () => {
  const text = recordText({ sources: [{ ...SOUND.sources[0], url: 'http://example.org/1' }] })
  const { findings } = validate([{ path: SOUND_PATH, text }])

  it('takes away what an entry answers, and tells entries that answer nothing', () => {
    const unneeded = { ...sound, rule: 'date-order' }
    expect(applyExceptions(findings, [sound, unneeded])).toEqual({ findings: [], excepted: 1, unneeded: [unneeded] })
  })

  it('leaves the findings of other records', () => {
    const other = { ...sound, record: '2024-05-14-fr-ke-call' }
    expect(applyExceptions(findings, [other])).toEqual({ findings, excepted: 0, unneeded: [other] })
  })
})
