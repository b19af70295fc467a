import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { publish, readMeetings, tables } from '../../src/index.js'
import { sumOf } from '../../src/release/staging.js'
import { assortedMeetings } from '../helpers/awkward.js'
import { keptFolder, person } from '../helpers/meetings.js'

const kept = keptFolder()
let folder = ''

beforeAll(async () => {
  const people = [person('ada-muster', 'Ada Muster')]
  const options = { people, out: kept.folder, released: '2025-01-31' }
  await publish({ ...options, records: () => assortedMeetings().slice(0, 4), version: '1.0.0' })
  folder = (await publish({ ...options, records: assortedMeetings })).folder
})
afterAll(kept.remove)

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8')
const json = (file: string) => JSON.parse(read(file))

describe('datapackage.json', () => {
  it('describes every table with its columns, keys and hash', async () => {
    const descriptor = json('datapackage.json')
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'readout',
      version: '1.1.0',
      created: '2025-01-31T00:00:00Z',
      licenses: [{ name: 'CC0-1.0' }],
    })
    expect(descriptor.resources.map((each: { name: string }) => each.name)).toEqual(tables.map(({ name }) => name))
    for (const resource of descriptor.resources) {
      const sum = sumOf(path.join(folder, resource.path))
      expect([resource.bytes, resource.hash]).toEqual([sum.bytes, `sha256:${sum.sha256}`])
      const header = read(resource.path).split('\r\n', 1)[0]?.split(',')
      expect(resource.schema.fields.map((field: { name: string }) => field.name)).toEqual(header)
      const names = new Set(header)
      for (const key of resource.schema.primaryKey) expect(names).toContain(key)
      for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
        const target = descriptor.resources.find((each: { name: string }) => each.name === reference.resource)
        expect(target.schema.primaryKey).toEqual(reference.fields)
        for (const field of fields) expect(names).toContain(field)
      }
    }
  })
})

describe('croissant.json', () => {
  it('leads from every field to a column of a file, and from every reference to a field', async () => {
    const croissant = json('croissant.json')
    expect(croissant.conformsTo).toBe('http://mlcommons.org/croissant/1.1')
    const files = new Map<string, { sha256: string }>(
      croissant.distribution.map((file: { '@id': string; sha256: string }) => [file['@id'], file]),
    )
    const fields = new Set<string>(
      croissant.recordSet.flatMap((set: { field: { '@id': string }[] }) => set.field.map((field) => field['@id'])),
    )
    for (const [name, { sha256 }] of files) expect(sumOf(path.join(folder, name)).sha256).toBe(sha256)
    for (const set of croissant.recordSet) {
      for (const key of set.key) expect(fields).toContain(key['@id'])
      for (const field of set.field) {
        const name = field.source.fileObject['@id']
        expect(files.has(name)).toBe(true)
        expect(read(name).split('\r\n', 1)[0]?.split(',')).toContain(field.source.extract.column)
        if (field.references !== undefined) expect(fields).toContain(field.references['@id'])
      }
    }
  })
})

describe('dcat.jsonld', () => {
  it('lists the files of the whole dataset and the version before', () => {
    const dcat = json('dcat.jsonld')
    expect(dcat).toMatchObject({
      '@type': 'dcat:Dataset',
      'dcat:version': '1.1.0',
      'dcat:previousVersion': { '@id': 'https://readout.example/data/1.0.0/' },
      'dct:temporal': { 'dcat:startDate': { '@value': '1890-01-01' }, 'dcat:endDate': { '@value': '2030-01-01' } },
    })
    for (const each of dcat['dcat:distribution']) expect(existsSync(path.join(folder, each['dct:title']))).toBe(true)
    expect(dcat['dcat:distribution']).toHaveLength(8)
  })
})

describe('meetings.jsonld', () => {
  it('holds the dataset and every meeting that stands', () => {
    const document = json('meetings.jsonld')
    expect(document['@context']).toBe('https://schema.org')
    const [dataset, ...events] = document['@graph']
    expect(dataset).toMatchObject({ '@type': 'Dataset', version: '1.1.0', temporalCoverage: '1890-01-01/2030-01-01' })
    const standing = [...readMeetings(folder)].filter(({ withdrawn }) => withdrawn === undefined)
    expect(events.map((event: { identifier: string }) => event.identifier)).toEqual(standing.map(({ id }) => id))
    expect(events[3]).toMatchObject({
      '@type': 'Event',
      '@id': 'https://readout.example/data/latest/records/2024-02-01-ch-jp-us-summit.json',
      startDate: '2024-02-01',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Geneva, Switzerland' },
      organizer: [
        { '@type': ['Country', 'GovernmentOrganization'], name: 'Switzerland' },
        { '@type': ['Country', 'GovernmentOrganization'], name: 'Japan' },
        { '@type': ['Country', 'GovernmentOrganization'], name: 'United States' },
        { '@type': 'Organization', name: 'African Union' },
      ],
    })
  })
})

describe('plover.jsonl', () => {
  it('has one CONSULT for each pair of states that met', () => {
    const events = read('plover.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(
      events.map(({ event, mode, source, target, meeting }) => [
        event,
        mode,
        source[0].actor,
        target[0].actor,
        meeting,
      ]),
    ).toEqual([
      ['CONSULT', 'third-party', 'AUS', 'GBR', '1890-01-01-au-gb-meeting'],
      ['CONSULT', 'third-party', 'FRA', 'GBR', '1962-05-01-fr-gb-visit'],
      ['CONSULT', 'third-party', 'SUN', 'USA', '1988-05-29-suhh-us-summit'],
      ['CONSULT', 'multilateral', 'CHE', 'JPN', '2024-02-01-ch-jp-us-summit'],
      ['CONSULT', 'multilateral', 'CHE', 'USA', '2024-02-01-ch-jp-us-summit'],
      ['CONSULT', 'multilateral', 'JPN', 'USA', '2024-02-01-ch-jp-us-summit'],
      ['CONSULT', 'phone', 'CHE', 'NOR', '2024-02-02-ch-no-call'],
      ['CONSULT', 'visit', 'CHE', 'NOR', '2024-02-04-ch-no-meeting'],
    ])
  })
})

describe('CITATION.cff', () => {
  it('is YAML with what the format asks for', () => {
    expect(parse(read('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      version: '1.1.0',
      'date-released': '2025-01-31',
      license: 'CC0-1.0',
      authors: [{ name: 'The Readout contributors' }],
      message: expect.stringMatching(/cite/),
    })
  })
})

describe('README.md', () => {
  it('names every file of the release', () => {
    const page = read('README.md')
    const named = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name ?? '')
    const missing = named.filter((name) => !name.includes('<') && !existsSync(path.join(folder, name)))
    expect(missing).toEqual([])
    const listed = json('manifest.json').files.map((file: { path: string }) => file.path)
    const patterns = named.map(
      (name) => new RegExp(`^${name.replace(/[.]/g, '\\.').replace(/<\w+>/g, '[^/]+').replace('…', '.+')}$`),
    )
    expect(listed.filter((file: string) => !patterns.some((pattern) => pattern.test(file)))).toEqual([])
  })
})
