import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sqlite3 from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish, verify } from '../src/index.js'
import { assortedMeetings } from './helpers/awkward.js'
import { keptFolder, person, temporaryFolder } from './helpers/meetings.js'
import { resum } from './helpers/resum.js'

const kept = keptFolder()
let original = ''

beforeAll(async () => {
  const people = [person('ada-muster', 'Ada Muster')]
  original = (await publish({ records: assortedMeetings, people, out: kept.folder, released: '2025-01-31' })).folder
})

afterAll(kept.remove)

/** A copy of the release to tamper with. */
const copy = (): string => {
  const folder = path.join(temporaryFolder(), 'release')
  cpSync(original, folder, { recursive: true })
  return folder
}

const edit = (folder: string, file: string, change: (text: string) => string): void => {
  const full = path.join(folder, file)
  const text = readFileSync(full, 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  writeFileSync(full, changed)
}

const problemsOf = async (folder: string): Promise<string[]> =>
  (await verify(folder)).problems.map(({ file, message }) => `${file}: ${message}`)

const execute = (folder: string, sql: string): void => {
  const database = new sqlite3.Database(path.join(folder, 'readout.sqlite'))
  database.exec('PRAGMA foreign_keys = OFF')
  database.exec(sql)
  database.close()
}

describe('verify', () => {
  it('finds nothing wrong with a release as it was published', async () => {
    const report = await verify(original)
    expect(report).toEqual({ problems: [], files: report.files, meetings: 8, signature: 'none' })
    expect(report.files).toBeGreaterThan(80)
  })

  it('refuses a folder that is no release', async () => {
    await expect(verify(kept.folder)).rejects.toThrow('is no release: name the folder of a version')
  })

  describe('sums', () => {
    it.each([
      'meetings.json',
      'meetings.ndjson.gz',
      'feed.xml',
      'calendar.ics',
      'people.csv',
      'sources.parquet',
      'readout.sqlite',
      'schema/record.json',
      'records/2024-02-02-ch-no-call.json',
    ])('names %s when one byte of it was changed', async (file) => {
      const folder = copy()
      const full = path.join(folder, file)
      const bytes = readFileSync(full)
      const at = Math.floor(bytes.length / 2)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(full, bytes)
      const problems = await problemsOf(folder)
      expect(problems.filter((problem) => problem.startsWith(`${file}: has the SHA-256 `))).toHaveLength(1)
    })

    it('names a file that is missing', async () => {
      const folder = copy()
      rmSync(path.join(folder, 'atom.xml'))
      expect(await problemsOf(folder)).toEqual(['atom.xml: is missing'])
    })

    it('names a file that was added', async () => {
      const folder = copy()
      writeFileSync(path.join(folder, 'extra.txt'), '')
      expect(await problemsOf(folder)).toEqual(['extra.txt: is not listed in SHA256SUMS'])
    })

    it('names the manifest when it was changed', async () => {
      const folder = copy()
      edit(folder, 'manifest.json', (text) => text.replace('"withdrawn": 1', '"withdrawn": 2'))
      expect(await problemsOf(folder)).toEqual([
        expect.stringMatching(/^manifest\.json: has the SHA-256 /),
        'manifest.json: counts 2 withdrawn; meetings.ndjson has 1',
      ])
    })

    it('tells a manifest that is no JSON', async () => {
      const folder = copy()
      writeFileSync(path.join(folder, 'manifest.json'), '{')
      expect((await problemsOf(folder))[0]).toMatch(/^manifest\.json: is no JSON: /)
    })

    it('refuses a path that leads out of the release', async () => {
      const folder = copy()
      edit(folder, 'SHA256SUMS', (text) => text.replace('  atom.xml', '  ../atom.xml'))
      const problems = await problemsOf(folder)
      expect(problems).toContainEqual(
        expect.stringMatching(/^SHA256SUMS: line \d is no sum with a path inside the release$/),
      )
    })
  })

  describe('agreement, when the sums were made to fit', () => {
    const covered = async (change: (folder: string) => void): Promise<string[]> => {
      const folder = copy()
      change(folder)
      await resum(folder)
      return problemsOf(folder)
    }

    it('finds nothing when nothing was changed', async () => {
      expect(await covered(() => {})).toEqual([])
    })

    it('names meetings.json', async () => {
      expect(
        await covered((folder) => edit(folder, 'meetings.json', (text) => text.replace('Geneva', 'Basel'))),
      ).toEqual(['meetings.json: says something else of `1890-01-01-au-gb-meeting` than meetings.ndjson'])
    })

    it('names meetings.ndjson when a line does not keep to the schema', async () => {
      const change = (text: string) => text.replace('"mode":"phone"', '"mode":"telegraph"')
      const problems = await covered((folder) => edit(folder, 'meetings.ndjson', change))
      expect(problems).toContain(
        'meetings.ndjson: line 5 does not keep to its schema: `/mode` must be equal to one of the allowed values',
      )
    })

    it('names the packed file', async () => {
      expect(await covered((folder) => writeFileSync(path.join(folder, 'meetings.ndjson.gz'), 'x'))).toEqual([
        'meetings.ndjson.gz: cannot be unpacked: unexpected end of file',
      ])
    })

    it('names a record', async () => {
      const file = 'records/2024-02-02-ch-no-call.json'
      expect(await covered((folder) => edit(folder, file, (text) => text.replace('phone', 'video')))).toEqual([
        `${file}: says something else than meetings.ndjson`,
      ])
    })

    it('names a cell of a CSV', async () => {
      const change = (text: string) => text.replace('State Secretary', 'Secretary')
      expect(await covered((folder) => edit(folder, 'participants.csv', change))).toEqual([
        'participants.csv: row 2 (meeting 1962-05-01-fr-gb-visit): `role` is "Secretary"; "State Secretary" was expected',
      ])
    })

    it('names a CSV that has lost a row', async () => {
      const change = (text: string) => text.replace(/^1962-05-01-fr-gb-visit,2.*\r\n/m, '')
      expect(await covered((folder) => edit(folder, 'parties.csv', change))).toEqual([
        'parties.csv: row 4 (meeting 1962-05-01-fr-gb-visit): `meeting_id` is "1988-05-29-suhh-us-summit"; ' +
          '"1962-05-01-fr-gb-visit" was expected',
      ])
    })

    it('names a CSV that has a row too many', async () => {
      const change = (text: string) => `${text}2031-01-01-x,1,,,,,,,\r\n`
      const problems = await covered((folder) => edit(folder, 'sources.csv', change))
      expect(problems).toEqual(['sources.csv: row 9 stands after the last row that was expected'])
    })

    it('names a table of the database', async () => {
      const sql = "UPDATE meetings SET city = 'Bern' WHERE id = '2024-02-03-ch-no-meeting'"
      expect(await covered((folder) => execute(folder, sql))).toEqual([
        'readout.sqlite: table meetings, row 6 (meeting 2024-02-03-ch-no-meeting): `city` is "Bern"; "Geneva" was expected',
      ])
    })

    it('names a row of the database that refers to nothing', async () => {
      const sql = "DELETE FROM people WHERE key = 'ada-muster'"
      expect(await covered((folder) => execute(folder, sql))).toContain(
        'readout.sqlite: the table participants refers to a row of people that is not there',
      )
    })

    it('names a Parquet file that holds another table', async () => {
      const problems = await covered((folder) =>
        cpSync(path.join(folder, 'parties.parquet'), path.join(folder, 'sources.parquet')),
      )
      expect(problems[0]).toMatch(/^sources\.parquet: /)
    })

    it('names a table of the whole set that differs between its formats', async () => {
      const change = (text: string) => text.replace(',Ada Muster,', ',Ada Master,')
      expect(await covered((folder) => edit(folder, 'people.csv', change))).toEqual([
        expect.stringMatching(/^croissant\.json: gives people\.csv the SHA-256 [0-9a-f]{64}; it has [0-9a-f]{64}$/),
        expect.stringMatching(/^datapackage\.json: gives people\.csv the SHA-256 /),
        'people.parquet: row 1 (people.csv 1): `name` is "Ada Muster"; "Ada Master" was expected',
        'readout.sqlite: table people, row 1 (people.csv 1): `name` is "Ada Muster"; "Ada Master" was expected',
      ])
    })

    it.each([
      ['datapackage.json', /"bytes": \d+/, '"bytes": 12', 'gives meetings.csv 12 bytes; it has '],
      ['datapackage.json', 'sha256:', 'sha256:0', 'gives meetings.csv the SHA-256 0'],
      ['croissant.json', /"sha256": "./, '"sha256": "x', 'gives meetings.csv the SHA-256 x'],
      ['croissant.json', /"contentSize": "\d+ B"/, '"contentSize": "1 B"', 'gives meetings.csv 1 bytes; it has '],
      ['croissant.json', '"@id": "people.csv"', '"@id": "persons.csv"', 'describes persons.csv, which is no file'],
      ['dcat.jsonld', /"spdx:checksumValue": "./, '"spdx:checksumValue": "x', 'gives meetings.json the SHA-256 x'],
      ['dcat.jsonld', /"@value": "\d+"/, '"@value": "1"', 'gives meetings.json 1 bytes; it has '],
      ['dcat.jsonld', /^\{/, '[1', 'is no JSON: '],
    ])('names %s when it describes another file (%s)', async (file, from, to, message) => {
      const problems = await covered((folder) => edit(folder, file, (text) => text.replace(from, to)))
      expect(problems).toEqual([expect.stringContaining(`${file}: ${message}`)])
    })

    it.each([
      ['meetings.jsonld', 'Geneva', 'Bern'],
      ['plover.jsonl', 'third-party', 'visit'],
    ])('names the description that %s no longer fits', async (file, from, to) => {
      const problems = await covered((folder) => edit(folder, file, (text) => text.replace(from, to)))
      expect(problems).toEqual([expect.stringContaining(`dcat.jsonld: gives ${file} the SHA-256 `)])
    })

    it('takes a description of another shape for one that describes nothing', async () => {
      expect(await covered((folder) => writeFileSync(path.join(folder, 'dcat.jsonld'), 'null'))).toEqual([])
      expect(
        await covered((folder) => writeFileSync(path.join(folder, 'croissant.json'), '{"distribution":[1]}')),
      ).toEqual([])
    })

    it('names the schema that is no JSON', async () => {
      const problems = await covered((folder) => writeFileSync(path.join(folder, 'schema/published-meeting.json'), '{'))
      expect(problems[0]).toMatch(/^schema\/published-meeting\.json: is no JSON: /)
    })
  })

  it('reads a database that a killed process has left locked', async () => {
    const folder = copy()
    mkdirSync(path.join(folder, 'readout.sqlite.lock'))
    expect(await problemsOf(folder)).toEqual([])
  })

  describe('rebuilding', () => {
    const rebuilt = async (folder: string): Promise<string[]> =>
      (await verify(folder, { rebuild: true })).problems.map(({ file, message }) => `${file}: ${message}`)

    it('gives the same files', async () => {
      expect(await rebuilt(original)).toEqual([])
    })

    it.each([
      ['feed.xml', 'Geneva', 'Bern'],
      ['feeds/states/CH/atom.xml', 'Geneva', 'Bern'],
      ['calendar.ics', 'Geneva', 'Bern'],
      ['feeds.opml', 'Switzerland', 'Sweden'],
      ['croissant.json', 'sc:Integer', 'sc:Text'],
      ['dcat.jsonld', 'publicdomain', 'privatedomain'],
      ['datapackage.json', 'summits', 'peaks'],
      ['CITATION.cff', 'contributors', 'authors'],
      ['README.md', 'meetings', 'meeting'],
    ])('names %s when it was changed together with the sums', async (file, from, to) => {
      const folder = copy()
      edit(folder, file, (text) => text.replace(from, to))
      await resum(folder)
      expect(await problemsOf(folder)).toEqual([])
      expect(await rebuilt(folder)).toEqual([`${file}: is not what the meetings and registers of the release give`])
    })

    it('names a file that is not of such a release, and one that is gone', async () => {
      const folder = copy()
      writeFileSync(path.join(folder, 'extra.txt'), 'more')
      rmSync(path.join(folder, 'atom.xml'))
      await resum(folder)
      expect(await rebuilt(folder)).toEqual(['atom.xml: is missing', 'extra.txt: is no file of such a release'])
    })

    it('names a vocabulary that these tools do not have so', async () => {
      const folder = copy()
      edit(folder, 'vocabularies/modes.json', (text) => text.replace('"phone"', '"telephone"'))
      await resum(folder)
      expect(await rebuilt(folder)).toEqual([
        'vocabularies/modes.json: differs at `/telephone` from that of these tools: only the tools that made a release can rebuild it',
        'vocabularies/modes.json: differs at `/phone` from that of these tools: only the tools that made a release can rebuild it',
      ])
    })
  })

  it('leaves the release as it was', async () => {
    await verify(original)
    expect(existsSync(path.join(original, 'readout.sqlite-journal'))).toBe(false)
    expect(await problemsOf(original)).toEqual([])
  })
})
