import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unpackPeople } from '@readout/records'
import type { PublishedMeeting } from '@readout/schema'
import { parseOpml } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyDelta, type DeltaEntry, publish, readMeetings, toPublished } from '../../src/index.js'
import { AWKWARD, awkwardMeetings } from '../helpers/awkward.js'
import { keptFolder, meeting, person } from '../helpers/meetings.js'

const kept = keptFolder()
let before = ''
let folder = ''
const records = awkwardMeetings()
const people = AWKWARD.map((text, index) => person(`person-${index}`, text.slice(0, 200).trim()))

beforeAll(async () => {
  const options = { people, out: kept.folder, released: '2025-01-31' }
  // Every record says something else first, so that the delta holds each text too.
  const first = records.map(({ id, date }) => meeting(id, { date }))
  before = (await publish({ ...options, records: () => first })).folder
  folder = (await publish({ ...options, records: () => records })).folder
})
afterAll(kept.remove)

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8')
const lines = <T>(text: string): T[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
const wanted = records.map((record) => toPublished(record, '0.1.1'))

// CSV, SQLite and Parquet are in tables.test.ts; RSS, Atom, JSON Feed and iCalendar in feeds.test.ts.
describe('text that could break out comes back unchanged from', () => {
  it('meetings.json', () => {
    expect(JSON.parse(read('meetings.json'))).toEqual(wanted)
  })

  it('meetings.ndjson', () => {
    expect(lines(read('meetings.ndjson'))).toEqual(wanted)
  })

  it('meetings.ndjson.gz', () => {
    expect(lines(gunzipSync(readFileSync(path.join(folder, 'meetings.ndjson.gz'))).toString('utf8'))).toEqual(wanted)
  })

  it('records/<id>.json', () => {
    expect(wanted.map(({ id }) => JSON.parse(read(`records/${id}.json`)))).toEqual(wanted)
  })

  it('meetings.jsonld', () => {
    const [, ...events] = (JSON.parse(read('meetings.jsonld')) as { '@graph': Record<string, unknown>[] })['@graph']
    expect(events.map(({ name, description }) => ({ name, description }))).toEqual(
      records.map(({ title, summary }) => ({ name: title, description: summary })),
    )
    expect(events.map(({ attendee }) => attendee)).toEqual(
      records.map(({ participants: [first] }) => [
        expect.objectContaining({ name: first?.name.full, familyName: first?.name.family, jobTitle: first?.role }),
      ]),
    )
  })

  it('plover.jsonl', () => {
    expect(lines<{ text: string }>(read('plover.jsonl')).map(({ text }) => text)).toEqual(
      records.map(({ title }) => title),
    )
  })

  it('people.json', () => {
    expect(JSON.parse(read('people.json'))).toEqual(people.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
  })

  it('people-index.json', () => {
    expect(unpackPeople(JSON.parse(read('people-index.json'))).map(({ key, name }) => [key, name.full])).toEqual(
      people.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, name }) => [key, name.full]),
    )
  })

  it('delta.ndjson', async () => {
    const applied: PublishedMeeting[] = []
    for await (const each of applyDelta(readMeetings(before), lines<DeltaEntry>(read('delta.ndjson'))))
      applied.push(each)
    expect(applied).toEqual(wanted)
  })

  it('feeds.opml', async () => {
    const key = {
      name: { full: ']]> <b a="1">&amp;</b>' },
      party: 'CH',
      role: 'Minister',
      office: 'foreign-minister',
    } as const
    const five = Array.from({ length: 5 }, (_, index) =>
      meeting(`2024-04-0${index + 1}-ch-no-meeting`, { participants: [{ ...key, person: 'awkward' }] }),
    )
    const out = path.join(kept.folder, 'opml')
    const named = await publish({ records: () => five, people: [person('awkward', key.name.full)], out })
    const { body } = parseOpml(readFileSync(path.join(named.folder, 'feeds.opml'), 'utf8'))
    expect(body?.outlines?.map(({ text }) => text)).toContain(`Readout: ${key.name.full}`)
  })
})
