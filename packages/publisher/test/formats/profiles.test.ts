import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { JsonSchema } from '@readout/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish } from '../../src/index.js'
import { type Checker, checkerOf } from '../../src/input/check.js'
import { assortedMeetings, awkwardMeetings } from '../helpers/awkward.js'
import { changed, type Json } from '../helpers/documents.js'
import { keptFolder, person } from '../helpers/meetings.js'

const kept = keptFolder()
let folder = ''

beforeAll(async () => {
  const records = () => [...assortedMeetings(), ...awkwardMeetings()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const coverage = [
    {
      publisher: 'Ministry',
      state: 'NO',
      from: '2024-01-01',
      to: '2024-12-31',
      complete: true,
      url: 'https://x.example',
    },
  ]
  const people = [person('ada-muster', 'Ada Muster')]
  folder = (await publish({ people, coverage, out: kept.folder, released: '2025-01-31', records })).folder
})
afterAll(kept.remove)

const read = (file: string): Json => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Json

const profile = (name: string): Checker =>
  checkerOf(JSON.parse(readFileSync(path.join(import.meta.dirname, '../profiles', name), 'utf8')) as JsonSchema)

describe('datapackage.json', () => {
  const check = profile('data-package-2.0.json')

  it('keeps to Data Package 2.0', () => {
    expect(check(read('datapackage.json'))).toBe(undefined)
  })

  it.each<readonly [at: string, value: Json | undefined, message: string]>([
    ['resources', [], '`/resources` must NOT have fewer than 1 items'],
    ['name', 'Read out', '`/name` must match pattern "^[a-z0-9._-]+$"'],
    ['created', '2025-01-31', '`/created` must match format "date-time"'],
    ['homepage', 'no address', '`/homepage` must match format "uri"'],
    ['resources|0|path', undefined, "`/resources/0` must have required property 'path'"],
    ['resources|0|path', '../meetings.csv', '`/resources/0/path` must match pattern'],
    ['resources|0|hash', 'sha256:12', '`/resources/0/hash` must match pattern'],
    ['resources|0|bytes', '12', '`/resources/0/bytes` must be integer'],
    ['resources|0|schema|fields|0|type', 'text', '`/resources/0/schema/fields/0/type` must be equal to one of'],
    [
      'resources|0|schema|fields|0|name',
      undefined,
      "`/resources/0/schema/fields/0` must have required property 'name'",
    ],
    ['resources|0|schema|primaryKey', 'id', '`/resources/0/schema/primaryKey` must be array'],
    [
      'resources|1|schema|foreignKeys|0|reference',
      'meetings',
      '`/resources/1/schema/foreignKeys/0/reference` must be obj',
    ],
  ])('would be found out with another %s (%j)', (at, value, message) => {
    expect(check(changed(read('datapackage.json'), at, value))).toContain(message)
  })
})

describe('croissant.json', () => {
  const check = profile('croissant-1.1.json')

  it('keeps to Croissant 1.1', () => {
    expect(check(read('croissant.json'))).toBe(undefined)
  })

  it('gives each of its parts an id of its own', () => {
    const ids: string[] = []
    const walk = (value: Json): void => {
      if (Array.isArray(value)) for (const each of value) walk(each)
      else if (value !== null && typeof value === 'object') {
        if (typeof value['@id'] === 'string' && '@type' in value && value['@type'] !== '@json') ids.push(value['@id'])
        for (const [key, each] of Object.entries(value)) if (key !== '@context') walk(each)
      }
    }
    walk(read('croissant.json'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each<readonly [at: string, value: Json | undefined, message: string]>([
    ['@context|sc', 'http://schema.org/', '`/@context/sc` must be equal to constant'],
    ['@context|containedIn', undefined, "`/@context` must have required property 'containedIn'"],
    ['conformsTo', 'http://mlcommons.org/croissant/1.0', '`/conformsTo` must be equal to constant'],
    ['creator', undefined, "must have required property 'creator'"],
    ['datePublished', 'yesterday', '`/datePublished` must match format "date"'],
    ['distribution|0|sha256', 'e3b0', '`/distribution/0/sha256` must match pattern'],
    ['distribution|0|@type', 'DataDownload', '`/distribution/0/@type` must be equal to constant'],
    ['recordSet|0|field|0|dataType', 'sc:String', '`/recordSet/0/field/0/dataType` must be equal to one of'],
    ['recordSet|0|field|0|source|extract', {}, '`/recordSet/0/field/0/source/extract` must NOT have fewer than 1'],
    ['recordSet|1|field|0|references', { field: { '@id': 'meetings/id' } }, '`/recordSet/1/field/0/references` must'],
  ])('would be found out with another %s (%j)', (at, value, message) => {
    expect(check(changed(read('croissant.json'), at, value))).toContain(message)
  })
})
