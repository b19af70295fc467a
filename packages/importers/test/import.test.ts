import { fileURLToPath } from 'node:url'
import { schemas } from '@readout/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { adapters, ImportError, importList, mergeAccounts, REASONS, reportOf } from '../src/index.js'

const folder = fileURLToPath(new URL('fixtures/lists', import.meta.url))
const [historian] = adapters
if (historian === undefined) throw new Error('no adapter')
const results = [...importList(historian, folder, 'test 1.0')]

describe('importList', () => {
  it('accounts for every entry, in the order of the lists', () => {
    expect(results.map(({ id, records, reason }) => [id, reason ?? records.map((record) => record.id)])).toEqual([
      ['trip:9001', ['1955-03-02-mm-us-meeting']],
      ['trip:9002', 'unreadable'],
      ['trip:9101', ['1955-03-02-mm-us-meeting-2']],
      ['trip:9102', 'private'],
      ['trip:9103', 'unreadable'],
      ['visit:9201', ['1955-06-08-mm-us-meeting']],
      ['visit:9202', 'private'],
    ])
  })
  it('says what is wrong with an entry that cannot be made out', () => {
    expect(results.flatMap(({ problem }) => problem ?? [])).toEqual([
      'example-one.xml: no state is called `Nowherestan & Co`',
      'example-two.xml: `1955-02-30` to `1955-03-01` is no stay',
    ])
  })
  it('writes whole records that name their source and keep no sentence of it', () => {
    expect(results[0]?.records[0]).toEqual({
      schema_version: '1.0',
      id: '1955-03-02-mm-us-meeting',
      title: 'Myanmar–United States: meeting in Yangon',
      status: 'held',
      mode: 'in-person',
      format: 'meeting',
      date: '[1955-03-02..1955-03-04]',
      location: { country: 'MM', city: 'Yangon' },
      parties: [
        { type: 'state', code: 'MM' },
        { type: 'state', code: 'US' },
      ],
      participants: [
        {
          name: { full: 'Alva B. Stone', family: 'Stone', given: 'Alva B.' },
          party: 'US',
          role: 'President',
          office: 'head-of-state',
        },
        { name: { full: 'Thein' }, party: 'MM', role: 'Premier', office: 'head-of-government' },
      ],
      topics: [],
      documents: [],
      identifiers: [{ scheme: 'historian-trip', value: '9001' }],
      sources: [
        {
          url: 'https://history.state.gov/departmenthistory/travels/president/example-one',
          publisher: 'Office of the Historian, U.S. Department of State',
          title: 'Presidents Travels Abroad',
          language: 'en',
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
      provenance: {
        method: 'imported',
        tool: 'test 1.0',
        review: 'unreviewed',
        evidence: [{ field: '/participants/1/name/full', source: 0, start: 32, end: 37 }],
      },
    })
  })
  it('gives records that the schema accepts', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false })
    formats.default(ajv)
    const check = ajv.compile(schemas.record)
    for (const record of mergeAccounts(results.flatMap(({ records }) => records))) {
      check(record)
      expect([record.id, check.errors]).toEqual([record.id, null])
    }
  })
  it('says which folder lacks the lists', () => {
    expect(() => [...importList(historian, '/nowhere', 'x')]).toThrow(
      new ImportError('`/nowhere/president-travels` cannot be read; give the folder that holds the lists'),
    )
  })
})

describe('reportOf', () => {
  it('adds up, and lists every reason', () => {
    const report = reportOf('historian', results)
    expect(report).toMatchObject({ list: 'historian', entries: 7, with_records: 3, records: 3 })
    expect(Object.keys(report.reasons)).toEqual(Object.keys(REASONS))
    expect(report.reasons.unreadable).toEqual({ count: 2, meaning: REASONS.unreadable })
    expect(report.reasons.private.count).toBe(2)
    expect(report.without_records).toEqual([
      { id: 'trip:9002', reason: 'unreadable', problem: 'example-one.xml: no state is called `Nowherestan & Co`' },
      { id: 'trip:9102', reason: 'private' },
      { id: 'trip:9103', reason: 'unreadable', problem: 'example-two.xml: `1955-02-30` to `1955-03-01` is no stay' },
      { id: 'visit:9202', reason: 'private' },
    ])
  })
})

describe('mergeAccounts', () => {
  const accounts = results.flatMap(({ records }) => records)
  const [president, secretary] = accounts

  it('makes one record of the president’s account and the secretary’s', () => {
    const merged = mergeAccounts(accounts)
    expect(merged.map(({ id }) => id)).toEqual(['1955-03-02-mm-us-meeting', '1955-06-08-mm-us-meeting'])
    const [one] = merged
    expect(one?.participants.map(({ name, party }) => [name.full, party])).toEqual([
      ['Mary Hill', 'US'],
      ['Alva B. Stone', 'US'],
      ['Thein', 'MM'],
    ])
    expect(one?.identifiers?.map(({ value }) => value)).toEqual(['9001', '9101'])
    expect(one?.sources.map(({ title }) => title)).toEqual([
      'Travels of the Secretary of State',
      'Presidents Travels Abroad',
    ])
    expect(one?.date).toBe('[1955-03-02..1955-03-03]')
    // One says "one day of March 2 to 3", the other "of March 2 to 4": both may be right.
    expect(one?.provenance.disagreements).toBeUndefined()
    expect(one?.provenance.evidence).toEqual([
      { field: '/participants/1/name/full', source: 0, start: 22, end: 27 },
      { field: '/participants/2/name/full', source: 0, start: 52, end: 57 },
      { field: '/participants/2/name/full', source: 1, start: 32, end: 37 },
    ])
  })
  it('keeps what the accounts disagree on', () => {
    if (president === undefined || secretary === undefined) throw new Error('fixtures changed')
    const elsewhere = { ...secretary, date: '1955-03-01', location: { country: 'MM' as const, city: 'Mandalay' } }
    const ruling = [{ decision: 'same', accounts: ['historian-trip 9001', 'historian-trip 9101'], reason: '' }] as const
    const [one] = mergeAccounts([president, elsewhere], ruling)
    expect(one?.provenance.disagreements).toEqual([
      {
        field: '/date',
        accounts: [
          { source: 0, value: '1955-03-01' },
          { source: 1, value: '[1955-03-02..1955-03-04]' },
        ],
      },
      {
        field: '/location/city',
        accounts: [
          { source: 0, value: 'Mandalay' },
          { source: 1, value: 'Yangon' },
        ],
      },
    ])
  })
  it('does not depend on the order of the accounts, and changes nothing the second time', () => {
    const once = mergeAccounts(accounts)
    expect(mergeAccounts([...accounts].reverse())).toEqual(once)
    expect(mergeAccounts(once)).toEqual(once)
  })
  it('keeps apart and joins what a person has ruled on', () => {
    const [a, b] = ['historian-trip 9001', 'historian-trip 9101']
    const different = [{ decision: 'different', accounts: [a, b], reason: 'two talks' }] as const
    expect(mergeAccounts(accounts, different as never)).toHaveLength(3)
    const same = [{ decision: 'same', accounts: [a, 'historian-visit 9201'], reason: 'a slip of the list' }] as const
    expect(mergeAccounts(accounts, same as never).map(({ identifiers }) => identifiers?.length)).toEqual([1, 2])
  })
  it('never joins two meetings of one entry', () => {
    if (president === undefined || secretary === undefined) throw new Error('fixtures changed')
    const second = { ...secretary, identifiers: [{ scheme: 'historian-trip', value: '9001#2' }], participants: [] }
    expect(mergeAccounts([president, second as typeof secretary])).toHaveLength(2)
  })
})
