import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import sqlite3 from 'node-sqlite3-wasm'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CoverageDeclaration, publish, readMeetings, tables, unguard } from '../../src/index.js'
import type { Cell } from '../../src/tables/index.js'
import { TableRows } from '../../src/tables/rows.js'
import { assortedMeetings, awkwardMeetings } from '../helpers/awkward.js'
import { keptFolder, person } from '../helpers/meetings.js'

const coverage: readonly CoverageDeclaration[] = [
  {
    publisher: 'Ministry of Examples',
    state: 'NO',
    from: '2023-06-01',
    to: '2024-12-31',
    complete: true,
    modes: ['in-person'],
  },
]
const people = [person('ada-muster', 'Ada Muster', { names: ['Muster Ada', '=A1'] }), person('zoe', 'Zoe Zed')]
const records = [...assortedMeetings(), ...awkwardMeetings()].toSorted((a, b) => (a.id < b.id ? -1 : 1))

const kept = keptFolder()
let folder = ''
let duckdb: DuckDBConnection
/** The rows of each table, made from the published meetings. */
const expected = new Map<string, Cell[][]>(tables.map(({ name }) => [name, []]))

beforeAll(async () => {
  const released = '2025-01-31'
  folder = (await publish({ records: () => records, people, coverage, out: kept.folder, released })).folder
  const rows = new TableRows({ people, coverage, released })
  for (const meeting of readMeetings(folder)) {
    for (const [{ name }, some] of rows.of(meeting)) expected.get(name)?.push(...some.map((row) => [...row]))
  }
  for (const [{ name }, some] of rows.rest()) expected.get(name)?.push(...some.map((row) => [...row]))
  duckdb = await (await DuckDBInstance.create()).connect()
})

afterAll(() => {
  duckdb.closeSync()
  kept.remove()
})

/** What DuckDB reads, 64-bit numbers as numbers. */
const queryDuckdb = async (sql: string): Promise<unknown[][]> => {
  const reader = await duckdb.runAndReadAll(sql)
  return reader.getRows().map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)))
}

const file = (name: string): string => path.join(folder, name)

/** Compares rows whatever their order: a database keeps its own. */
const sorted = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => JSON.stringify(row)).sort()

describe.each(tables.map((table) => [table.name, table] as const))('the table %s', (name, table) => {
  const cells = () => expected.get(name) ?? []

  it('has rows to compare', () => {
    expect(cells().length).toBeGreaterThan(0)
    for (const row of cells()) expect(row).toHaveLength(table.columns.length)
  })

  it('holds its keys', () => {
    const at = table.primaryKey.map((key) => table.columns.findIndex((column) => column.name === key))
    const keys = cells().map((row) => JSON.stringify(at.map((index) => row[index])))
    expect(new Set(keys).size).toBe(keys.length)
    for (const [index, column] of table.columns.entries()) {
      if (!column.nullable) expect(cells().filter((row) => row[index] === null)).toEqual([])
      if (column.values !== undefined) {
        const values = new Set(cells().map((row) => row[index]))
        expect([...values].filter((value) => value !== null && !column.values?.includes(String(value)))).toEqual([])
      }
    }
  })

  it('comes back from CSV by papaparse', () => {
    const text = readFileSync(file(`${name}.csv`), 'utf8')
    const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), { newline: '\r\n' })
    expect(errors).toEqual([])
    expect(data[0]).toEqual(table.columns.map((column) => column.name))
    const back = data.slice(1).map((row) => row.map(unguard))
    expect(back).toEqual(cells().map((row) => row.map((cell) => (cell === null ? '' : String(cell)))))
  })

  it('has no cell in CSV that a spreadsheet takes for a formula', () => {
    const { data } = Papa.parse<string[]>(readFileSync(file(`${name}.csv`), 'utf8'))
    expect(data.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
  })

  it('comes back from CSV by DuckDB', async () => {
    const rows = await queryDuckdb(
      `SELECT * FROM read_csv('${file(`${name}.csv`)}', header = true, all_varchar = true, parallel = false,
        delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', max_line_size = 10000000)`,
    )
    const back = rows.map((row) => row.map((cell) => (cell === null ? '' : unguard(String(cell)))))
    expect(back).toEqual(cells().map((row) => row.map((cell) => (cell === null ? '' : String(cell)))))
  })

  it('comes back from Parquet by DuckDB', async () => {
    expect(await queryDuckdb(`SELECT * FROM read_parquet('${file(`${name}.parquet`)}')`)).toEqual(cells())
  })

  it('comes back from SQLite', () => {
    const database = new sqlite3.Database(file('readout.sqlite'), { readOnly: true })
    try {
      const rows = database.all(`SELECT * FROM ${name.replaceAll('-', '_')}`).map((row) => Object.values(row))
      const asStored = cells().map((row) => row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)))
      expect(sorted(rows)).toEqual(sorted(asStored))
    } finally {
      database.close()
    }
  })
})

describe('readout.sqlite', () => {
  const query = (sql: string) => {
    const database = new sqlite3.Database(file('readout.sqlite'), { readOnly: true })
    try {
      return database.all(sql)
    } finally {
      database.close()
    }
  }

  it('keeps its foreign keys and is whole', () => {
    expect(query('PRAGMA foreign_key_check')).toEqual([])
    expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  })

  it('finds meetings by their words, whatever the marks', () => {
    const found = query("SELECT id FROM meetings_search WHERE meetings_search MATCH 'emoji' ORDER BY id")
    expect(found).toEqual([{ id: '2024-03-09-ch-no-meeting' }])
  })

  it('names its version', () => {
    expect(query('SELECT version FROM release')).toEqual([{ version: '0.1.0' }])
  })
})
