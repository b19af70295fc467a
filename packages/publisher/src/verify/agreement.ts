import { existsSync } from 'node:fs'
import path from 'node:path'
import type { PublishedMeeting } from '@readout/schema'
import { type Cell, type Row, type Table, tables } from '../tables/index.js'
import { TableRows } from '../tables/rows.js'
import {
  type Cursor,
  csvCursor,
  DATABASE,
  type OpenDatabase,
  openDatabase,
  parquetCursor,
  sqliteCursor,
} from './cursors.js'
import type { Problems } from './report.js'

/** Tables whose rows each come from one meeting: `meetings.ndjson` tells what must stand in them. */
const PER_MEETING = new Set(['meetings', 'parties', 'participants', 'documents', 'sources', 'dyads'])

/** One format of one table. */
interface Track {
  readonly cursor: Cursor
  /** What the file is called in messages: the database holds many tables. */
  readonly name: string
  row: number
  /** Set when the rest cannot be compared: one row too many or too few shifts all that follow. */
  lost: boolean
}

const show = (cell: Cell | undefined): string => {
  const text = JSON.stringify(cell ?? null)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** Compares tables row by row, all formats side by side, in bounded memory. */
export class Agreement {
  readonly #problems: Problems
  readonly #tracks = new Map<Table, Track[]>()
  readonly #close: (() => void)[] = []
  readonly #rows = new TableRows({ people: [], coverage: [], released: '9999-12-31' })

  private constructor(problems: Problems) {
    this.#problems = problems
  }

  /**
   * Opens every table of a release.
   *
   * @param folder folder of the release
   * @param problems where problems go
   */
  static async open(folder: string, problems: Problems): Promise<Agreement> {
    const agreement = new Agreement(problems)
    let database: OpenDatabase['database'] | undefined
    if (existsSync(path.join(folder, DATABASE))) {
      try {
        const open = openDatabase(folder)
        database = open.database
        agreement.#close.push(open.close)
        agreement.#checkDatabase(database)
      } catch (error) {
        problems.add(DATABASE, `cannot be read: ${(error as Error).message}`)
        database = undefined
      }
    }
    for (const table of tables) {
      const open = async (file: string, name: string, make: () => Cursor | Promise<Cursor>): Promise<Track[]> => {
        if (!existsSync(path.join(folder, file))) return []
        try {
          return [{ cursor: await make(), name, row: 0, lost: false }]
        } catch (error) {
          problems.add(file, `the table ${table.name} cannot be read: ${(error as Error).message}`)
          return []
        }
      }
      const opened = database
      agreement.#tracks.set(table, [
        ...(await open(`${table.name}.csv`, 'row', () => csvCursor(folder, table))),
        ...(await open(`${table.name}.parquet`, 'row', () => parquetCursor(folder, table))),
        ...(opened === undefined
          ? []
          : await open(DATABASE, `table ${table.name}, row`, () => sqliteCursor(opened, table))),
      ])
    }
    return agreement
  }

  #checkDatabase(database: OpenDatabase['database']): void {
    for (const row of database.all('PRAGMA integrity_check')) {
      const said = String(Object.values(row)[0])
      if (said !== 'ok') this.#problems.add(DATABASE, said)
    }
    for (const row of database.all('PRAGMA foreign_key_check')) {
      this.#problems.add(DATABASE, `the table ${row['table']} refers to a row of ${row['parent']} that is not there`)
    }
  }

  /** Holds the next rows of every table against a meeting. */
  async meeting(meeting: PublishedMeeting): Promise<void> {
    for (const [table, row] of this.#rows.of(meeting)) {
      // A looked-up value is not held against today's vocabulary: the first format tells it, the others must agree.
      let expected: readonly (Cell | undefined)[] = row.map((cell, at) =>
        table.columns[at]?.derived ? undefined : cell,
      )
      let told = false
      for (const track of this.#tracks.get(table) ?? []) {
        const found = await this.#expect(table, track, expected, `meeting ${meeting.id}`)
        if (found === undefined || told) continue
        const { columns } = track.cursor
        expected = expected.map((cell, at) =>
          cell !== undefined ? cell : found[columns.indexOf(table.columns[at]?.name ?? '')],
        )
        told = true
      }
    }
  }

  /** Holds what is left against each other, and closes everything. */
  async end(): Promise<void> {
    try {
      for (const [table, tracks] of this.#tracks) {
        if (PER_MEETING.has(table.name)) for (const track of tracks) await this.#expectEnd(track)
        else await this.#compare(table, tracks)
      }
    } finally {
      for (const tracks of this.#tracks.values()) for (const { cursor } of tracks) await cursor.close()
      for (const close of this.#close) close()
    }
  }

  async #next(track: Track): Promise<Row | undefined> {
    try {
      const pending = track.cursor.next()
      const row = pending instanceof Promise ? await pending : pending
      if (row !== undefined) track.row++
      return row
    } catch (error) {
      track.lost = true
      this.#problems.add(
        track.cursor.file,
        `${track.name} ${track.row + 1} cannot be read: ${(error as Error).message}`,
      )
      return undefined
    }
  }

  async #expect(
    table: Table,
    track: Track,
    expected: readonly (Cell | undefined)[],
    what: string,
  ): Promise<Row | undefined> {
    if (track.lost) return undefined
    const found = await this.#next(track)
    if (track.lost) return undefined
    const { file, columns } = track.cursor
    if (found === undefined) {
      track.lost = true
      this.#problems.add(file, `ends after ${track.name} ${track.row}; the one of ${what} is missing`)
      return undefined
    }
    // By name: an older release has fewer columns, or others.
    for (const [at, column] of columns.entries()) {
      const index = table.columns.findIndex(({ name }) => name === column)
      if (index === -1 || expected[index] === undefined || found[at] === expected[index]) continue
      const fault = `\`${column}\` is ${show(found[at])}; ${show(expected[index])} was expected`
      this.#problems.add(file, `${track.name} ${track.row} (${what}): ${fault}`)
      // A key that differs means that rows are missing or too many: everything after would be told as wrong.
      if (table.primaryKey.includes(column)) track.lost = true
      return undefined
    }
    return found
  }

  async #expectEnd(track: Track): Promise<void> {
    if (track.lost) return
    if ((await this.#next(track)) !== undefined) {
      this.#problems.add(track.cursor.file, `${track.name} ${track.row} stands after the last row that was expected`)
    }
  }

  /** Holds the formats of a table that is about the whole set against its CSV. */
  async #compare(table: Table, [first, ...others]: readonly Track[]): Promise<void> {
    if (first === undefined) return
    for (;;) {
      const row = await this.#next(first)
      if (row === undefined) break
      const expected = table.columns.map(({ name }) => row[first.cursor.columns.indexOf(name)] ?? null)
      for (const track of others) await this.#expect(table, track, expected, `${first.cursor.file} ${first.row}`)
    }
    if (!first.lost) for (const track of others) await this.#expectEnd(track)
  }
}
