import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serializeRecord } from '@readout/records'
import type { Meeting } from '@readout/schema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../src/files/fingerprint.js'
import {
  adapters,
  ImportError,
  importList,
  mergeAccounts,
  type Ruling,
  readLastImport,
  readRulings,
  writeImport,
  writeLastImport,
} from '../../src/index.js'

const lists = fileURLToPath(new URL('../fixtures/lists', import.meta.url))
const meetings = adapters
  .slice(0, 1)
  .flatMap((adapter) => mergeAccounts([...importList(adapter, lists, 'test')].flatMap(({ records }) => records)))
const NOTHING = { added: 0, updated: 0, unchanged: 0, conflicts: [], reviewed: [], orphaned: [] }
/** An import, and what it changed. */
const run = async (records: readonly Meeting[], last: readonly Meeting[] = [], rulings: readonly Ruling[] = []) => {
  const { imported: _, ...done } = await writeImport(folder, records, last.map(fingerprintOf), rulings)
  return done
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})
const path = () => join(folder, '1955/1955-06-08-mm-us-meeting.json')
const change = (fields: object): void => {
  const record = JSON.parse(readFileSync(path(), 'utf8')) as Meeting
  writeFileSync(path(), serializeRecord({ ...record, ...fields }))
}

describe('writeImport', () => {
  it('writes each meeting once, and nothing the second time', async () => {
    expect(await run(meetings)).toEqual({ ...NOTHING, added: 2 })
    expect(readdirSync(join(folder, '1955'))).toEqual([
      '1955-03-02-mm-us-meeting.json',
      '1955-06-08-mm-us-meeting.json',
    ])
    expect(await run(meetings)).toEqual({ ...NOTHING, unchanged: 2 })
  })
  it('corrects what the list corrected, under the id that stands', async () => {
    await writeImport(folder, meetings)
    const corrected = meetings.map((one) =>
      one.date === '1955-06-08' ? { ...one, id: '1955-06-07-mm-us-meeting', date: '1955-06-07' } : one,
    )
    expect(await run(corrected)).toEqual({ ...NOTHING, updated: 1, unchanged: 1 })
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({
      id: '1955-06-08-mm-us-meeting',
      date: '1955-06-07',
    })
  })
  it('keeps what a person has changed since the last import, and says where the list has changed the same value', async () => {
    const { imported } = await writeImport(folder, meetings)
    change({ title: 'By hand', date: '[1955-06-08..1955-06-09]' })
    const corrected = meetings.map((one) =>
      one.date === '1955-06-08' ? { ...one, date: '1955-06-07', topics: ['trade' as const] } : one,
    )
    expect(await run(corrected, imported)).toEqual({
      ...NOTHING,
      updated: 1,
      unchanged: 1,
      conflicts: [
        {
          id: '1955-06-08-mm-us-meeting',
          path: '/date',
          base: { sum: expect.stringMatching(/^[\w-]{6}$/) },
          ours: '[1955-06-08..1955-06-09]',
          theirs: '1955-06-07',
        },
      ],
    })
    const record = JSON.parse(readFileSync(path(), 'utf8'))
    expect(record).toMatchObject({ title: 'By hand', date: '[1955-06-08..1955-06-09]', topics: ['trade'] })
    expect((await run(corrected, corrected)).unchanged).toBe(2)
  })
  it('leaves alone what a person has reviewed when no last import is known', async () => {
    await writeImport(folder, meetings)
    change({ title: 'By hand', provenance: { method: 'imported', review: 'reviewed', evidence: [] } })
    const before = readFileSync(path(), 'utf8')
    expect(await run(meetings)).toEqual({
      ...NOTHING,
      unchanged: 1,
      reviewed: ['1955-06-08-mm-us-meeting'],
    })
    expect(readFileSync(path(), 'utf8')).toBe(before)
  })
  it('takes the next number where another record has the id', async () => {
    await writeImport(folder, meetings)
    change({ identifiers: [] })
    expect(await run(meetings)).toEqual({ ...NOTHING, added: 1, unchanged: 1 })
    expect(readdirSync(join(folder, '1955'))).toContain('1955-06-08-mm-us-meeting-2.json')
  })
  it('ties an entry to the record that a person made of the same meeting, which keeps its values', async () => {
    const [trip] = meetings
    if (trip === undefined) throw new Error('fixtures changed')
    const { identifiers: _, ...rest } = trip
    const [, stone, thein] = trip.participants
    const byHand = {
      ...rest,
      id: '1955-03-03-mm-us-meeting',
      title: 'By hand',
      date: '1955-03-03',
      location: { country: 'MM', city: 'Mandalay' },
      participants: [thein, stone],
      sources: [{ publisher: 'A ministry', language: 'en' }],
      provenance: { method: 'manual', review: 'reviewed', evidence: [] },
    } as Meeting
    await writeImport(folder, [byHand])
    const accounts = ['historian-trip 9101', 'record 1955-03-03-mm-us-meeting']
    const same = [{ decision: 'same', accounts, reason: 'the talks of that trip' }] as const
    expect(await run(meetings, [], same)).toEqual({ ...NOTHING, added: 1, updated: 1 })
    const record = JSON.parse(readFileSync(join(folder, '1955/1955-03-03-mm-us-meeting.json'), 'utf8')) as Meeting
    expect(record).toEqual({
      ...byHand,
      identifiers: trip.identifiers,
      sources: [...byHand.sources, ...trip.sources],
      provenance: {
        method: 'manual',
        review: 'reviewed',
        evidence: [
          { field: '/participants/1/name/full', source: 1, start: 22, end: 27 },
          { field: '/participants/0/name/full', source: 1, start: 52, end: 57 },
          { field: '/participants/0/name/full', source: 2, start: 32, end: 37 },
        ],
        disagreements: [
          {
            field: '/location/city',
            accounts: [
              { source: 0, value: 'Mandalay' },
              { source: 1, value: 'Yangon' },
            ],
          },
        ],
      },
    })
    const imported = meetings.map((one) => (one === trip ? { ...one, id: byHand.id } : one))
    expect(await run(meetings, imported)).toEqual({ ...NOTHING, unchanged: 2 })
  })
  it('goes by a ruling before likeness', async () => {
    const [trip] = meetings
    if (trip === undefined) throw new Error('fixtures changed')
    const { identifiers: _, ...rest } = trip
    const byHand = { ...rest, provenance: { method: 'manual', review: 'reviewed', evidence: [] } } as Meeting
    await writeImport(folder, [byHand])
    const accounts = ['historian-trip 9101', `record ${byHand.id}`]
    expect(await run(meetings, [], [{ decision: 'different', accounts, reason: 'two talks' }])).toEqual({
      ...NOTHING,
      added: 2,
    })
  })
  it('tells of records whose entry no longer tells of them', async () => {
    await writeImport(folder, meetings)
    const less = meetings.filter((one) => one.date !== '1955-06-08')
    const kept = [...less, ...less.map((one) => ({ ...one, identifiers: [{ scheme: 'historian-visit', value: '1' }] }))]
    expect(await run(kept)).toMatchObject({ added: 1, orphaned: ['1955-06-08-mm-us-meeting'] })
    expect(readdirSync(join(folder, '1955'))).toContain('1955-06-08-mm-us-meeting.json')
  })
  it('does not write into a folder that holds anything but records', async () => {
    writeFileSync(join(folder, 'x.json'), '{,}')
    await expect(writeImport(folder, meetings)).rejects.toThrow(ImportError)
    expect(readdirSync(folder)).toEqual(['x.json'])
  })
})

describe('readRulings', () => {
  it('reads rulings and says where one is wrong', () => {
    const file = join(folder, 'merges.json')
    const ruling = { decision: 'same', accounts: ['a 1', 'b 2'], reason: 'one day, two lists' }
    writeFileSync(file, JSON.stringify([ruling]))
    expect(readRulings(file)).toEqual([ruling])
    writeFileSync(file, JSON.stringify([ruling, { decision: 'maybe' }], null, 2))
    expect(() => readRulings(file)).toThrow(
      new ImportError(
        `\`${file}\` line 10: a ruling has \`decision\` (same, different), two or more \`accounts\` and a \`reason\``,
      ),
    )
    writeFileSync(file, '[}')
    expect(() => readRulings(file)).toThrow(ImportError)
  })
})

describe('readLastImport', () => {
  it('reads what was written, by id, and changes nothing the second time', async () => {
    const file = join(folder, 'imports/list.ndjson')
    expect(readLastImport(file)).toEqual([])
    expect(await writeLastImport(file, [...meetings].reverse())).toBe(true)
    expect(readLastImport(file)).toEqual(meetings.map(fingerprintOf))
    expect(await writeLastImport(file, meetings)).toBe(false)
  })
  it('names a line that cannot be read', async () => {
    const file = join(folder, 'list.ndjson')
    await writeLastImport(file, meetings)
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"title"\n`)
    expect(() => readLastImport(file)).toThrow(
      new ImportError(`\`${file}\` line 3 does not hold the sums of a record; restore the file`),
    )
  })
})
