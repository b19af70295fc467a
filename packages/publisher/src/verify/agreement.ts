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
const PER_MEETING: readonly Table[] = tables.filter(
  ({ name, primaryKey }) => name === 'meetings' || primaryKey.includes('meeting_id'),
)

/** Rows of a table about the whole set that are compared at once. */
const BATCH = 1_000

/** One format of one table. */
interface Track {
  readonly cursor: Cursor
  /** What the file is called in messages: the database holds many tables. */
  readonly name: string
  /**
   * For each column of the file, the place of the table's column of that name: an older release has fewer columns, or
   * others, which are at -1.
   */
  readonly places: readonly number[]
  row: number
  /** Set when the rest cannot be compared: one row too many or too few shifts all that follow. */
  lost: boolean
}

/** Cells that are expected in a row, by the table's columns; `undefined` where anything will do. */
type Expected = readonly (Cell | undefined)[]

const show = (cell: Cell | undefined): string => {
  const text = JSON.stringify(cell ?? null)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** Compares tables row by row, all formats side by side, in bounded memory. */
export class Agreement {
  readonly #problems: Problems
  readonly #tracks = new Map<Table, Track[]>()
  readonly #close: (() => void)[] = []
  readonly #rows = new TableRows({ people: [], coverage: [], released: '9999-12-31' }, PER_MEETING)

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
          const cursor = await make()
          const places = cursor.columns.map((column) => table.columns.findIndex((each) => each.name === column))
          return [{ cursor, name, places, row: 0, lost: false }]
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

  /**
   * Holds the next rows of every table against a meeting.
   *
   * @returns nothing when it is done: most rows are at hand, and waiting for each would take longer than the row
   */
  meeting(meeting: PublishedMeeting): Promise<void> | undefined {
    const rows = this.#rows.of(meeting)
    const waits: Promise<void>[] = []
    for (const [table, some] of rows) {
      for (const track of this.#tracks.get(table) ?? []) {
        const wait = this.#fill(track, some.length)
        if (wait !== undefined) waits.push(wait)
      }
    }
    const hold = () => {
      for (const [table, some] of rows) for (const row of some) this.#hold(table, row, meeting.id)
    }
    if (waits.length > 0) return Promise.all(waits).then(hold)
    hold()
    return undefined
  }

  /** Holds what is left against each other, and closes everything. */
  async end(): Promise<void> {
    try {
      for (const [table, tracks] of this.#tracks) {
        if (PER_MEETING.includes(table)) for (const track of tracks) await this.#expectEnd(track)
        else await this.#compare(table, tracks)
      }
    } finally {
      for (const tracks of this.#tracks.values()) for (const { cursor } of tracks) await cursor.close()
      for (const close of this.#close) close()
    }
  }

  /** Makes sure that the next rows are at hand; a file that cannot be read is told and left. */
  #fill(track: Track, count: number): Promise<void> | undefined {
    if (track.lost) return undefined
    return track.cursor.fill(count)?.catch((error: Error) => {
      track.lost = true
      this.#problems.add(track.cursor.file, `${track.name} ${track.row + 1} cannot be read: ${error.message}`)
    })
  }

  /** Holds the next row of each format of a table against that of a meeting. */
  #hold(table: Table, row: Row, id: string): void {
    // A looked-up value is not held against today's vocabulary: the first format tells it, the others must agree.
    const expected: (Cell | undefined)[] = row.map((cell, at) => (table.columns[at]?.derived ? undefined : cell))
    for (const track of this.#tracks.get(table) ?? []) {
      const found = this.#expect(table, track, expected, () => `meeting ${id}`)
      if (found === undefined) continue
      for (const [at, place] of track.places.entries()) if (place !== -1) expected[place] ??= found[at]
    }
  }

  /** Holds the next row of one format against what is expected; nothing when they differ. */
  #expect(table: Table, track: Track, expected: Expected, what: () => string): Row | undefined {
    if (track.lost) return undefined
    const found = track.cursor.next()
    const { file, columns } = track.cursor
    if (found === undefined) {
      track.lost = true
      this.#problems.add(file, `ends after ${track.name} ${track.row}; the one of ${what()} is missing`)
      return undefined
    }
    track.row++
    for (let at = 0; at < track.places.length; at++) {
      const cell = expected[track.places[at] ?? -1]
      if (cell === undefined || found[at] === cell) continue
      const column = columns[at] ?? ''
      const fault = `\`${column}\` is ${show(found[at])}; ${show(cell)} was expected`
      this.#problems.add(file, `${track.name} ${track.row} (${what()}): ${fault}`)
      // A key that differs means that rows are missing or too many: everything after would be told as wrong.
      if (table.primaryKey.includes(column)) track.lost = true
      return undefined
    }
    return found
  }

  async #expectEnd(track: Track): Promise<void> {
    await this.#fill(track, 1)
    if (track.lost || track.cursor.next() === undefined) return
    this.#problems.add(track.cursor.file, `${track.name} ${track.row + 1} stands after the last row that was expected`)
  }

  /** Holds the formats of a table that is about the whole set against its CSV. */
  async #compare(table: Table, [first, ...others]: readonly Track[]): Promise<void> {
    if (first === undefined) return
    for (;;) {
      for (const track of [first, ...others]) await this.#fill(track, BATCH)
      let rows = 0
      for (; rows < BATCH && !first.lost; rows++) {
        const row = first.cursor.next()
        if (row === undefined) break
        first.row++
        const expected: Cell[] = table.columns.map(() => null)
        for (const [at, place] of first.places.entries()) if (place !== -1) expected[place] = row[at] ?? null
        for (const track of others) this.#expect(table, track, expected, () => `${first.cursor.file} ${first.row}`)
      }
      if (rows < BATCH) break
    }
    if (!first.lost) for (const track of others) await this.#expectEnd(track)
  }
}
