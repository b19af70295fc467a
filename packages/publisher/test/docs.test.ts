import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Participant } from '@readout/schema'
import sqlite3 from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish, tables } from '../src/index.js'
import { assortedMeetings } from './helpers/awkward.js'
import { keptFolder, meeting, person } from './helpers/meetings.js'

const page = readFileSync(fileURLToPath(new URL('../../../docs/data.md', import.meta.url)), 'utf8')

/** The examples of the page by the words after their language. */
const examples = new Map(
  [...page.matchAll(/^```(\w+) ([\w:-]+)\n(.*?)^```$/gms)].map(([, language, name, code]) => [
    `${language} ${name}`,
    code ?? '',
  ]),
)

const example = (name: string): string => {
  const code = examples.get(name)
  if (code === undefined) throw new Error(`docs/data.md has no example \`${name}\``)
  return code
}

/** A meeting of a U.S. president with others, each `name: party office key`. */
const presidents = (
  id: string,
  others: readonly (readonly [string, string, Participant['office'], string?])[],
  values = {},
) =>
  meeting(id, {
    parties: ['US', ...new Set(others.map(([, party]) => party))].map((code) => ({ type: 'state' as const, code })),
    participants: [['A. President', 'US', 'head-of-state'] as const, ...others].map(([full, party, office, key]) => ({
      name: { full },
      party,
      role: 'Leader',
      office,
      ...(key === undefined ? {} : { person: key }),
    })) as Participant[],
    ...values,
  })

const leaders = [
  presidents('1961-01-01-gb-us-visit', [['Harold Macmillan', 'GB', 'head-of-government', 'harold-macmillan']]),
  presidents('1962-01-01-gb-us-visit', [['Macmillan', 'GB', 'head-of-government', 'harold-macmillan']]),
  presidents('1963-01-01-gb-us-visit', [['Macmillan', 'GB', 'head-of-government', 'harold-macmillan']], {
    status: 'cancelled',
  }),
  presidents('1964-01-01-na-us-visit', [
    ['A. Nujoma', 'NA', 'head-of-state'],
    ['A. Minister', 'NA', 'foreign-minister'],
  ]),
  presidents('1970-01-01-ch-us-visit', [['A. Minister', 'CH', 'foreign-minister']]),
  presidents('1971-01-01-ch-gb-us-visit', [
    ['B. Bundesrat', 'CH', 'head-of-state'],
    ['E. Heath', 'GB', 'head-of-government'],
  ]),
]

const kept = keptFolder()
let folder = ''
let ofLeaders = ''
beforeAll(async () => {
  const people = [person('ada-muster', 'Ada Muster'), person('harold-macmillan', 'Harold Macmillan')]
  folder = (await publish({ records: assortedMeetings, people, out: kept.folder, released: '2025-01-31' })).folder
  const out = path.join(kept.folder, 'leaders')
  ofLeaders = (await publish({ records: () => leaders, people, out, released: '2025-01-31' })).folder
})
afterAll(kept.remove)

/** Examples that need what is not at hand: pandas and a machine with R. */
const ELSEWHERE = ['python pandas']

/** What the question about leaders has for an answer, from the database and from the CSV files. */
const LEADERS = [
  ['1960s', 'Harold Macmillan', 'GB', 2],
  ['1960s', 'A. Nujoma', 'NA', 1],
  ['1970s', 'B. Bundesrat', 'CH', 1],
  ['1970s', 'E. Heath', 'GB', 1],
]

const SQLITE: Readonly<Record<string, unknown[][]>> = {
  leaders: LEADERS,
  'by-year': [
    ['1890', 1],
    ['1962', 1],
    ['1988', 1],
    ['2024', 3],
  ],
  search: [
    '1962-05-01-fr-gb-visit',
    '1988-05-29-suhh-us-summit',
    '2024-02-01-ch-jp-us-summit',
    '2024-02-03-ch-no-meeting',
    '2024-02-04-ch-no-meeting',
    '2030-01-01-ch-no-meeting',
  ].map((id) => [id]),
  dyads: [
    ['CH', 225, 'NO', 385, 2],
    ['CH', 225, 'JP', 740, 1],
    ['CH', 225, 'US', 2, 1],
  ],
}

const DUCKDB: Readonly<Record<string, unknown[][]>> = {
  leaders: LEADERS,
  parquet: [
    ['in-person', 6],
    ['phone', 1],
  ],
  join: ['Switzerland', 'Japan', 'United States', 'African Union'].map((label) => [
    '2024-02-01-ch-jp-us-summit',
    label,
  ]),
  ndjson: [['2024-02-02-ch-no-call', 2, 'Ministry of Examples']],
  'dyad-years': [['CH', 'NO', 2024, 2, 1, 'none']],
}

/** The release that an example runs on. */
const folderOf = (name: string): string => (name === 'leaders' ? ofLeaders : folder)

describe('docs/data.md', () => {
  it('has a test for each of its examples', () => {
    const tested = [
      ...Object.keys(SQLITE).map((name) => `sql sqlite:${name}`),
      ...Object.keys(DUCKDB).map((name) => `sql duckdb:${name}`),
      'python stdlib',
      'python sqlite',
      'js ndjson',
      ...ELSEWHERE,
    ]
    expect([...examples.keys()].sort()).toEqual(tested.sort())
  })

  it('lists every table with its key', () => {
    const rows = [...page.matchAll(/^\| `([\w-]+)` \| [^|]+ \| (.+) \|$/gm)].map(([, name, key]) => [name, key])
    expect(rows).toEqual(
      tables.map(({ name, primaryKey }) => [name, primaryKey.map((column) => `\`${column}\``).join(', ')]),
    )
  })

  it.each(Object.entries(SQLITE))('the SQLite example %s gives what it should', (name, rows) => {
    const database = new sqlite3.Database(path.join(folderOf(name), 'readout.sqlite'), { readOnly: true })
    try {
      expect(database.all(example(`sql sqlite:${name}`)).map((row) => Object.values(row))).toEqual(rows)
    } finally {
      database.close()
    }
  })

  it.each(Object.entries(DUCKDB))('the DuckDB example %s gives what it should', async (name, rows) => {
    const connection = await (await DuckDBInstance.create()).connect()
    try {
      await connection.run(`SET file_search_path = '${folderOf(name)}'`)
      const reader = await connection.runAndReadAll(example(`sql duckdb:${name}`))
      const plain = reader.getRows().map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)))
      expect(plain).toEqual(rows)
    } finally {
      connection.closeSync()
    }
  })

  // Python is not needed to work on the project: where there is none, the examples are left to the machines that have it.
  const hasPython = spawnSync('python3', ['--version']).status === 0

  it.runIf(hasPython).each([
    ['stdlib', 'in-person 6\nphone 1\n'],
    ['sqlite', 'Ada Muster 5\nKari Nordmann 5\n'],
  ])('the Python example %s prints what it should', (name, output) => {
    expect(execFileSync('python3', ['-c', example(`python ${name}`)], { cwd: folder, encoding: 'utf8' })).toBe(output)
  })

  it('the JavaScript example prints what it should', () => {
    const file = path.join(kept.folder, 'example.mjs')
    writeFileSync(file, example('js ndjson'))
    const output = execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' })
    expect(output).toBe('2024-02-01-ch-jp-us-summit 4\n')
  })

  it.runIf(spawnSync('sha256sum', ['--version']).status === 0)('the check of the sums passes', () => {
    const command = /^```sh\n(sha256sum .*)$/m.exec(page)?.[1]?.split(' ') ?? []
    expect(command).toEqual(['sha256sum', '--check', '--quiet', 'SHA256SUMS'])
    expect(() => execFileSync('sha256sum', command.slice(1), { cwd: folder, stdio: 'pipe' })).not.toThrow()
  })
})
