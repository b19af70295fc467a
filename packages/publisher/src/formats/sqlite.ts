import { writeFileSync } from 'node:fs'
import sqlite3, { type Statement } from 'node-sqlite3-wasm'
import type { Cell, Column, Row, Table } from '../tables/index.js'
import { tables } from '../tables/index.js'
import type { Format } from './format.js'

const { Database } = sqlite3

const TYPES = { string: 'TEXT', integer: 'INTEGER', boolean: 'INTEGER' } as const

/** A name as SQL: those of the tables hold hyphens. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const list = (names: readonly string[]): string => names.map(quoted).join(', ')

/** Name of a table in the database: underscores, so that queries need no quotes. */
export const sqlName = (table: string): string => table.replaceAll('-', '_')

const columnSql = ({ name, type, nullable, values }: Column): string => {
  const literal = (value: string) => `'${value.replaceAll("'", "''")}'`
  const check = values === undefined ? '' : ` CHECK (${quoted(name)} IN (${values.map(literal).join(', ')}))`
  return `${quoted(name)} ${TYPES[type]}${nullable ? '' : ' NOT NULL'}${check}`
}

/** The statement that makes a table. */
const createSql = (table: Table): string =>
  [
    `CREATE TABLE ${quoted(sqlName(table.name))} (`,
    [
      ...table.columns.map((column) => `  ${columnSql(column)}`),
      `  PRIMARY KEY (${list(table.primaryKey)})`,
      ...table.foreignKeys.map(
        (key) =>
          `  FOREIGN KEY (${list(key.columns)}) REFERENCES ${quoted(sqlName(key.table))} (${list(key.references)})`,
      ),
    ].join(',\n'),
    ') WITHOUT ROWID;',
  ].join('\n')

const indexSql = (table: Table): string[] =>
  table.indexes.map(
    (columns) =>
      `CREATE INDEX ${quoted([sqlName(table.name), ...columns].join('_'))} ON ${quoted(sqlName(table.name))} (${list(columns)});`,
  )

/** Full-text search over what a meeting says; `unicode61` folds case and marks. */
const SEARCH = `CREATE VIRTUAL TABLE meetings_search USING fts5(
  id UNINDEXED, title, summary, participants, place, tokenize = 'unicode61 remove_diacritics 2'
);`

const toSql = (cell: Cell): string | number | null => (typeof cell === 'boolean' ? Number(cell) : cell)

/**
 * `readout.sqlite`: every table with its keys and indexes, and full-text search.
 *
 * `node-sqlite3-wasm` is SQLite itself, compiled to WebAssembly with access to files: nothing is compiled or downloaded
 * at install, it runs on every platform of Node, and the same statements give the same bytes everywhere.
 */
export const sqlite: Format = {
  name: 'sqlite',
  files: [{ path: 'readout.sqlite', holds: 'all tables as an SQLite database with indexes and full-text search' }],
  start: ({ staging, version }) => {
    const { file, done } = staging.reserve('readout.sqlite')
    // The library makes a file that only its owner may read; one that is there keeps its mode.
    writeFileSync(file, '', { flag: 'wx' })
    const database = new Database(file)
    // The file is made beside its place and thrown away when anything fails: a journal would guard nothing.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;')
    database.exec('BEGIN')
    for (const table of tables) database.exec(createSql(table))
    database.exec(SEARCH)
    database.exec('CREATE TABLE release (version TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;')
    database.run('INSERT INTO release VALUES (?)', [version])
    const inserts = new Map<Table, Statement>(
      tables.map((table) => [
        table,
        database.prepare(
          `INSERT INTO ${quoted(sqlName(table.name))} VALUES (${table.columns.map(() => '?').join(', ')})`,
        ),
      ]),
    )
    const search = database.prepare('INSERT INTO meetings_search VALUES (?, ?, ?, ?, ?)')
    return {
      rows: (table: Table, rows: readonly Row[]) => {
        const insert = inserts.get(table)
        for (const row of rows) insert?.run(row.map(toSql))
      },
      meeting: ({ id, title, summary, participants, location }) => {
        const names = participants.map(({ name, role }) => `${name.full}, ${role}`).join('; ')
        const place = [location?.venue, location?.city, location?.country].filter((part) => part !== undefined)
        search.run([id, title, summary ?? null, names, place.join(', ')])
      },
      end: () => {
        for (const statement of [...inserts.values(), search]) statement.finalize()
        for (const sql of tables.flatMap(indexSql)) database.exec(sql)
        database.exec("INSERT INTO meetings_search (meetings_search) VALUES ('optimize');")
        database.exec('COMMIT')
        database.close()
        done()
      },
      abandon: () => {
        if (database.isOpen) database.close()
      },
    }
  },
}
