import { readFileSync } from 'node:fs'
import path from 'node:path'
import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish } from '../../src/index.js'
import { assortedMeetings, awkwardMeetings } from '../helpers/awkward.js'
import { changed, type Json } from '../helpers/documents.js'
import { keptFolder, person } from '../helpers/meetings.js'
import { emptyTerm, schemaOrg, type Term, type Vocabulary, vocabularyFaults } from '../helpers/vocabulary.js'

const kept = keptFolder()
let folder = ''

beforeAll(async () => {
  const records = () => [...assortedMeetings(), ...awkwardMeetings()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const people = [person('ada-muster', 'Ada Muster')]
  folder = (await publish({ people, out: kept.folder, released: '2025-01-31', records })).folder
})
afterAll(kept.remove)

const read = (file: string): Json => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Json

const SCHEMA = 'http://schema.org/'
const CROISSANT = 'http://mlcommons.org/croissant/'

/** Nothing is fetched: the context of schema.org says that every name is a term of schema.org, and so does this. */
const documentLoader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`no context is fetched: ${url}`)
  return { documentUrl: url, document: { '@context': { '@vocab': SCHEMA } } }
}

/** What a JSON-LD processor makes of a document; in safe mode it refuses one of which it would lose anything. */
const expand = (document: Json, base = 'https://readout.example/data/1.0.0/') =>
  jsonld.expand(document as jsonld.JsonLdDocument, { documentLoader, base, safe: true } as jsonld.Options.Expand)

/** schema.org and what Croissant adds to it, as its standard tells. */
const withCroissant = (): Vocabulary => {
  const vocabulary = schemaOrg()
  const add = (name: string, term: Partial<Term>) => vocabulary.set(name, { ...emptyTerm(), ...term })
  const iris = (...names: string[]) =>
    new Set(names.map((name) => (name.startsWith('sc:') ? `${SCHEMA}${name.slice(3)}` : `${CROISSANT}${name}`)))
  // The standard gives a file what schema.org gives a MediaObject: contentUrl, contentSize, sha256.
  add(`${CROISSANT}FileObject`, { broader: iris('sc:MediaObject', 'sc:DataDownload') })
  for (const name of ['RecordSet', 'Field']) add(`${CROISSANT}${name}`, { broader: iris('sc:Intangible') })
  const property = (name: string, domain: string, ...range: string[]) =>
    add(`${CROISSANT}${name}`, { domain: iris(domain), range: iris(...range) })
  property('citeAs', 'sc:Dataset', 'sc:Text')
  property('isLiveDataset', 'sc:Dataset', 'sc:Boolean')
  property('recordSet', 'sc:Dataset', 'RecordSet')
  property('field', 'RecordSet', 'Field')
  property('key', 'RecordSet', 'Field')
  property('dataType', 'Field', 'sc:URL')
  property('references', 'Field', 'Field')
  property('source', 'Field', 'DataSource')
  property('fileObject', 'DataSource', 'FileObject')
  property('extract', 'DataSource', 'Extract')
  property('column', 'Extract', 'sc:Text')
  vocabulary.set('http://purl.org/dc/terms/conformsTo', emptyTerm())
  return vocabulary
}

describe('meetings.jsonld', () => {
  it('is read by a JSON-LD processor, every term as schema.org defines it', async () => {
    expect(vocabularyFaults(await expand(read('meetings.jsonld')), schemaOrg())).toEqual([])
  })

  it.each<readonly [at: string, value: Json | undefined, fault: string]>([
    ['@graph|1|@type', 'Meeting', `${SCHEMA}Meeting is no class`],
    ['@graph|0|@type', 'Event', `${SCHEMA}license is nothing that a ${SCHEMA}Event has`],
    ['@graph|1|eventStatus', 'held', `${SCHEMA}eventStatus may not be the text "held"`],
    ['@graph|1|organizer|0|@type', 'Country', `${SCHEMA}organizer may not be a ${SCHEMA}Country`],
    ['@graph|1|organizer', 'Australia', `${SCHEMA}organizer may not be the text "Australia"`],
  ])('would be found out with another %s (%j)', async (at, value, fault) => {
    const document = changed(read('meetings.jsonld'), at, value)
    expect(vocabularyFaults(await expand(document), schemaOrg())).toContain(fault)
  })
})

describe('croissant.json', () => {
  it('is read by a JSON-LD processor, every term as schema.org and Croissant define it', async () => {
    expect(vocabularyFaults(await expand(read('croissant.json')), withCroissant())).toEqual([])
  })

  it('is a dataset by the address that the validator of Croissant asks for', async () => {
    expect(await expand(read('croissant.json'))).toMatchObject([{ '@type': ['https://schema.org/Dataset'] }])
  })

  it.each<readonly [at: string, value: Json | undefined, fault: string]>([
    ['@context|recordSet', undefined, 'https://schema.org/recordSet is no property'],
    ['distribution|0|@type', 'Event', 'https://schema.org/distribution may not be a https://schema.org/Event'],
    ['recordSet|0|@type', 'cr:Table', `${CROISSANT}Table is no class`],
    ['isLiveDataset', { '@type': 'cr:Field' }, `${CROISSANT}isLiveDataset may not be a ${CROISSANT}Field`],
  ])('would be found out with another %s (%j)', async (at, value, fault) => {
    const document = changed(read('croissant.json'), at, value)
    expect(vocabularyFaults(await expand(document), withCroissant())).toContain(fault)
  })
})

describe('dcat.jsonld', () => {
  it('is read by a JSON-LD processor, each file a distribution of the dataset', async () => {
    const [dataset] = (await expand(read('dcat.jsonld'))) as { [key: string]: { [key: string]: unknown }[] }[]
    const DCAT = 'http://www.w3.org/ns/dcat#'
    expect(dataset?.['@type']).toEqual([`${DCAT}Dataset`])
    expect(dataset?.[`${DCAT}distribution`]?.map((each) => each[`${DCAT}downloadURL`])).toEqual(
      ['json', 'ndjson', 'ndjson.gz', 'csv', 'parquet', 'sqlite', 'jsonld', 'jsonl'].map((ending) => {
        const name = ending === 'sqlite' ? 'readout' : ending === 'jsonl' ? 'plover' : 'meetings'
        return [{ '@id': `https://readout.example/data/0.1.0/${name}.${ending}` }]
      }),
    )
  })

  it('would be found out with a term that no context knows', async () => {
    const { 'dcat:keyword': keyword, ...rest } = read('dcat.jsonld') as { [key: string]: Json }
    expect(keyword).toContain('diplomacy')
    await expect(expand({ ...rest, keyword: keyword ?? null })).rejects.toThrow('Safe mode validation error.')
  })
})
