import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { AnySchemaObject } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { publish } from '../../src/index.js'
import { assortedMeetings, awkwardMeetings } from '../helpers/awkward.js'
import { changed, type Json, publishedChecker } from '../helpers/documents.js'
import { keptFolder, person } from '../helpers/meetings.js'

const kept = keptFolder()
let folder = ''

beforeAll(async () => {
  const records = () => [...assortedMeetings(), ...awkwardMeetings()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const people = [person('ada-muster', 'Ada ]]> <Muster>')]
  folder = (await publish({ people, out: kept.folder, released: '2025-01-31', records })).folder
})
afterAll(kept.remove)

const read = (file: string): Json => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Json

const schemaAt = (url: string): AnySchemaObject => JSON.parse(readFileSync(new URL(url), 'utf8')) as AnySchemaObject

describe('every feed.json, by the schema of JSON Feed 1.1', () => {
  const check = publishedChecker(schemaAt(import.meta.resolve('jsonfeed-schema/schema-v1.1.json')))

  it('is valid', () => {
    const feeds = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('feed.json'),
    )
    // All of them, and one for each state, organisation, series and person that has one.
    expect(feeds).toHaveLength(12)
    expect(feeds.filter((name) => check(read(name)).length > 0)).toEqual([])
  })

  it.each<readonly [at: string, value: Json | undefined, fault: string]>([
    ['version', 'https://jsonfeed.org/version/2', '/version must be equal to one of the allowed values'],
    ['title', undefined, " must have required property 'title'"],
    ['items|0|id', undefined, "/items/0 must have required property 'id'"],
    ['items|0|date_published', '1 May 2024', '/items/0/date_published must match format "date-time"'],
    ['items|0|tags', 'trade', '/items/0/tags must be array'],
  ])('would be found out with another %s (%j)', (at, value, fault) => {
    expect(check(changed(read('feed.json'), at, value))).toContain(fault)
  })
})

describe('CITATION.cff, by the schema of the Citation File Format 1.2.0', () => {
  const citation = () => parse(readFileSync(path.join(folder, 'CITATION.cff'), 'utf8')) as Json
  // The package exports its validator only, which would bring a YAML reader and more: the schema stands beside it.
  const load = async () => {
    const file = new URL('schema.js', import.meta.resolve('cffjs')).href
    const { schema } = (await import(file)) as { schema: AnySchemaObject }
    return publishedChecker(schema)
  }

  it('is valid', async () => {
    expect((await load())(citation())).toEqual([])
  })

  it.each<readonly [at: string, value: Json | undefined, fault: string]>([
    ['cff-version', '1', '/cff-version must match pattern "^1\\.2\\.0$"'],
    ['message', undefined, " must have required property 'message'"],
    ['authors', [], '/authors must NOT have fewer than 1 items'],
    ['date-released', '31 January', '/date-released must match format "date"'],
    ['license', 'public domain', '/license must match exactly one schema in oneOf'],
    ['type', 'data', '/type must be equal to one of the allowed values'],
    ['url', 'readout', '/url must match format "uri"'],
  ])('would be found out with another %s (%j)', async (at, value, fault) => {
    expect((await load())(changed(citation(), at, value))).toContain(fault)
  })
})

/**
 * Version 2 of the standard reads what version 1 wrote and most tools still know the first only, whose schemas npm has.
 * They are stricter about tables than those of version 2.
 */
describe('datapackage.json, by the schemas of Data Package 1', () => {
  const check = publishedChecker(schemaAt(import.meta.resolve('datapackage/lib/profiles/data-package.json')))
  const checkTable = publishedChecker(
    schemaAt(import.meta.resolve('datapackage/lib/profiles/tabular-data-resource.json')),
  )

  /** The table as version 1 names what version 2 says with `type`. */
  const tables = () =>
    (read('datapackage.json') as { resources: { [key: string]: Json }[] }).resources.map((resource) => ({
      ...resource,
      profile: 'tabular-data-resource',
    }))

  it('is valid, with every table', () => {
    expect(check(read('datapackage.json'))).toEqual([])
    expect(tables().map((table) => [table['name' as keyof typeof table], checkTable(table)])).toEqual([
      ['meetings', []],
      ['parties', []],
      ['participants', []],
      ['documents', []],
      ['sources', []],
      ['people', []],
      ['dyads', []],
      ['dyad-years', []],
      ['coverage', []],
    ])
  })

  it.each<readonly [at: string, value: Json | undefined, fault: string]>([
    ['name', 'Read out', '/name must match pattern "^([-a-z0-9._/])+$"'],
    ['resources', [], '/resources must NOT have fewer than 1 items'],
    ['created', '2025-01-31', '/created must match format "date-time"'],
    ['licenses|0|name', 'CC0 1.0', '/licenses/0/name must match pattern "^([-a-zA-Z0-9._])+$"'],
    ['resources|0|path', undefined, '/resources/0 must match exactly one schema in oneOf'],
  ])('would be found out with another %s (%j)', (at, value, fault) => {
    expect(check(changed(read('datapackage.json'), at, value))).toContain(fault)
  })

  it.each<readonly [at: string, value: Json | undefined, fault: string]>([
    ['dialect|delimiter', undefined, "/dialect must have required property 'delimiter'"],
    ['schema|fields|0|type', 'text', '/schema/fields/0/type must be equal to one of the allowed values'],
    ['schema|fields|0|name', undefined, "/schema/fields/0 must have required property 'name'"],
    ['schema|primaryKey', 7, '/schema/primaryKey must match exactly one schema in oneOf'],
  ])('would be found out with a table of another %s (%j)', (at, value, fault) => {
    expect(checkTable(changed(tables()[0] ?? {}, at, value))).toContain(fault)
  })
})
