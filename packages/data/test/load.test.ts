import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { publish } from '@readout/publisher'
import type { Meeting } from '@readout/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../src/index.js'

const scripts = fileURLToPath(new URL('../scripts/', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'readout-data-'))
const filled = path.join(folder, 'release')
const dataset = openDataset(pathToFileURL(`${filled}/`))

const record = (id: string, values: Partial<Meeting> = {}): Meeting => ({
  schema_version: '1.0',
  id,
  title: 'Talks of two ministers',
  status: 'held',
  mode: 'in-person',
  format: 'meeting',
  date: id.slice(0, 10),
  parties: [
    { type: 'state', code: 'CH' },
    { type: 'state', code: 'NO' },
  ],
  participants: [],
  topics: [],
  documents: [],
  sources: [{ publisher: 'Ministry of Examples', published: '2024-03-05', language: 'en' }],
  provenance: { method: 'manual', review: 'reviewed', evidence: [] },
  ...values,
})

const records = [
  record('1907-10-01-ch-no-meeting'),
  record('2023-01-01-ch-no-meeting'),
  record('2023-05-01-ch-no-meeting', { withdrawn: { reason: 'Told twice.' } }),
  record('2024-01-01-ch-no-meeting'),
]

const fill = (release: string): void => {
  execFileSync(process.execPath, [path.join(scripts, 'fill.mjs'), release, '--to', filled], { stdio: 'pipe' })
}

beforeAll(async () => {
  fill((await publish({ records: () => records, out: path.join(folder, 'out'), version: '1.2.3' })).folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const items: T[] = []
  for await (const item of stream) items.push(item)
  return items
}

describe('the package', () => {
  it('says what it holds', async () => {
    expect(await dataset.index()).toMatchObject({
      version: '1.2.3',
      released: '2024-03-05',
      counts: { meetings: 3, withdrawn: 1 },
      years: { 1907: 1, 2023: 2, 2024: 1 },
    })
    expect(await dataset.years()).toEqual([1907, 2023, 2024])
  })

  it('gives one year, and nothing for a year without records', async () => {
    expect((await dataset.year(2023)).map(({ id }) => id)).toEqual([
      '2023-01-01-ch-no-meeting',
      '2023-05-01-ch-no-meeting',
    ])
    expect(await dataset.year(1800)).toEqual([])
  })

  it('walks over every meeting that stands, in order', async () => {
    const ids = (await collect(dataset.meetings())).map(({ id }) => id)
    expect(ids).toEqual(['1907-10-01-ch-no-meeting', '2023-01-01-ch-no-meeting', '2024-01-01-ch-no-meeting'])
    expect(await collect(dataset.meetings({ from: 2023, to: 2023, withdrawn: true }))).toHaveLength(2)
  })

  it('finds one meeting', async () => {
    expect(await dataset.meeting('1907-10-01-ch-no-meeting')).toMatchObject({
      date_start: '1907-10-01',
      modified: '1.2.3',
    })
    expect(await dataset.meeting('1907-10-01-ch-no-call')).toBeUndefined()
    expect(await dataset.meeting('nonsense')).toBeUndefined()
    expect(await dataset.meeting('__proto__')).toBeUndefined()
  })

  it('reads a year only when it is asked for', async () => {
    const apart = openDataset(pathToFileURL(`${filled}/`))
    expect((await apart.year(2024)).length).toBe(1)
    const text = readFileSync(path.join(filled, '1907.json'))
    rmSync(path.join(filled, '1907.json'))
    expect((await apart.year(2023)).length).toBe(2)
    await expect(apart.year(1907)).rejects.toThrow('ENOENT')
    writeFileSync(path.join(filled, '1907.json'), text)
  })

  it('says so when it carries no release', async () => {
    const empty = openDataset(pathToFileURL(`${folder}/nothing/`))
    await expect(empty.index()).rejects.toThrow('carries no release: install a published version of @readout/data')
  })

  it('needs no other package', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(scripts, '../package.json'), 'utf8'))
    expect(dependencies).toBeUndefined()
    const sources = readdirSync(path.join(scripts, '../src'), { recursive: true, encoding: 'utf8' })
    for (const file of sources.filter((name) => name.endsWith('.ts'))) {
      const imports = [...readFileSync(path.join(scripts, '../src', file), 'utf8').matchAll(/ from '([^']+)'/g)]
      for (const [, from] of imports) expect(from).toMatch(/^(?:\.|node:)/)
    }
  })

  it('has the types of the schema as they are now', () => {
    expect(() =>
      execFileSync(process.execPath, [path.join(scripts, 'types.mjs'), '--check'], { stdio: 'pipe' }),
    ).not.toThrow()
  })
})

describe('fill.mjs', () => {
  it('refuses a release that does not pass its check, and leaves what was there', async () => {
    const { folder: release } = await publish({ records: () => records, out: path.join(folder, 'broken') })
    rmSync(path.join(release, 'meetings.json'))
    expect(() => fill(release)).toThrow('meetings.json: is missing')
    expect(existsSync(path.join(filled, 'index.json'))).toBe(true)
  })
})
