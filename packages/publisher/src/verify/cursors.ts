import { closeSync, copyFileSync, createReadStream, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse'
import { type AsyncBuffer, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import sqlite3 from 'node-sqlite3-wasm'
import { quoted, sqlName } from '../formats/sqlite.js'
import { unguard } from '../tables/guard.js'
import type { Cell, Column, Row, Table } from '../tables/index.js'

/** Rows handed over at once: a turn of the event loop for each single one would take longer than the row. */
const BATCH = 2_000

/** Walks over the rows of one table in one format. */
export interface Cursor {
  /** Path of the file inside the release. */
  readonly file: string
  /** Columns that the file has, in its own order. */
  readonly columns: readonly string[]
  /**
   * Makes sure that the next rows are at hand, as many as there still are.
   *
   * @param count how many
   * @returns nothing when they are at hand already: waiting for each row would take longer than the row
   */
  fill(count: number): Promise<void> | undefined
  /** The next row of those at hand, its cells by `columns`; nothing at the end. */
  next(): Row | undefined
  close(): void | Promise<void>
}

/** Makes a cursor over rows that come in batches. */
const cursorOver = (
  file: string,
  columns: readonly string[],
  batches: AsyncGenerator<readonly Row[]>,
  close: () => void,
): Cursor => {
  let held: readonly Row[] = []
  let at = 0
  let ended = false
  const refill = async (count: number): Promise<void> => {
    while (!ended && held.length - at < count) {
      const { done, value } = await batches.next()
      if (done === true) ended = true
      else {
        held = at >= held.length ? value : [...held.slice(at), ...value]
        at = 0
      }
    }
  }
  return {
    file,
    columns,
    fill: (count) => (ended || held.length - at >= count ? undefined : refill(count)),
    next: () => held[at++],
    close: async () => {
      await batches.return(undefined)
      close()
    },
  }
}

/** The value of a cell of a CSV: what is empty is `null` where the column allows it. */
const fromText = (text: string, column: Column | undefined): Cell => {
  if (column === undefined || (text === '' && !column.nullable)) return text
  if (text === '') return null
  if (column.type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text
  if (column.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return unguard(text)
}

const csvRows = async function* (file: string): AsyncGenerator<string[][]> {
  const parser = createReadStream(file, { highWaterMark: 1 << 18 }).pipe(
    parse({ record_delimiter: '\r\n', max_record_size: 1 << 24 }),
  )
  let batch: string[][] = []
  for await (const record of parser as AsyncIterable<string[]>) {
    batch.push(record)
    if (batch.length >= BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

/** Walks over a CSV with `csv-parse`, which shares no code with the library that wrote it. */
export const csvCursor = async (folder: string, table: Table): Promise<Cursor> => {
  const name = `${table.name}.csv`
  const rows = csvRows(path.join(folder, name))
  const first = await rows.next()
  const [header = [], ...rest] = first.done === true ? [] : first.value
  const columns = header.map((each) => table.columns.find((column) => column.name === each))
  const toRow = (record: string[]): Row => record.map((text, at) => fromText(text, columns[at]))
  const batches = async function* (): AsyncGenerator<Row[]> {
    yield rest.map(toRow)
    for await (const batch of rows) yield batch.map(toRow)
  }
  return cursorOver(name, header, batches(), () => {})
}

/** Reads parts of a file as `hyparquet` asks for them. */
const fileBuffer = (file: string): { readonly buffer: AsyncBuffer; readonly close: () => void } => {
  const fd = openSync(file, 'r')
  const { size } = statSync(file)
  const slice = (start: number, end: number = size): ArrayBuffer => {
    const bytes = new Uint8Array(end - start)
    for (let at = 0; at < bytes.length; ) {
      const got = readSync(fd, bytes, at, bytes.length - at, start + at)
      if (got === 0) break
      at += got
    }
    return bytes.buffer
  }
  return { buffer: { byteLength: size, slice }, close: () => closeSync(fd) }
}

/** Walks over a Parquet file, one row group at a time. */
export const parquetCursor = async (folder: string, table: Table): Promise<Cursor> => {
  const name = `${table.name}.parquet`
  const { buffer, close } = fileBuffer(path.join(folder, name))
  try {
    const metadata = await parquetMetadataAsync(buffer)
    const columns = metadata.schema.slice(1).map((element) => element.name)
    const batches = async function* (): AsyncGenerator<Row[]> {
      let rowStart = 0
      for (const group of metadata.row_groups) {
        const rowEnd = rowStart + Number(group.num_rows)
        const objects = await parquetReadObjects({ file: buffer, metadata, rowStart, rowEnd })
        yield objects.map((object) => columns.map((column): Cell => (object[column] as Cell | undefined) ?? null))
        rowStart = rowEnd
      }
    }
    return cursorOver(name, columns, batches(), close)
  } catch (error) {
    close()
    throw error
  }
}

/** Name of the database of a release. */
export const DATABASE = 'readout.sqlite'

/**
 * Walks over a table of the database.
 *
 * @param database the open database
 */
export const sqliteCursor = (database: InstanceType<typeof sqlite3.Database>, table: Table): Cursor => {
  const name = quoted(sqlName(table.name))
  const columns = database.all(`PRAGMA table_info(${name})`).map((row) => String(row['name']))
  const booleans = new Set(table.columns.filter(({ type }) => type === 'boolean').map((column) => column.name))
  const statement = database.prepare(`SELECT * FROM ${name} ORDER BY ${table.primaryKey.map(quoted).join(', ')}`)
  const batches = async function* (): AsyncGenerator<Row[]> {
    let batch: Row[] = []
    for (const found of statement.iterate()) {
      batch.push(
        columns.map((column): Cell => {
          const value = found[column] as string | number | null
          return booleans.has(column) && value !== null ? value === 1 : value
        }),
      )
      if (batch.length >= BATCH) {
        yield batch
        batch = []
      }
    }
    yield batch
  }
  return cursorOver(DATABASE, columns, batches(), () => statement.finalize())
}

/** An open database and what closes it. */
export interface OpenDatabase {
  readonly database: InstanceType<typeof sqlite3.Database>
  close(): void
}

const opened = (file: string): InstanceType<typeof sqlite3.Database> => {
  const database = new sqlite3.Database(file, { readOnly: true, fileMustExist: true })
  try {
    database.get('SELECT count(*) FROM sqlite_master')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Opens the database of a release to read it.
 *
 * The library locks a database with a folder beside it. Where none can be made (a medium that is only read) or one was left
 * by a process that was killed, a copy elsewhere is read.
 *
 * @param folder folder of the release
 */
export const openDatabase = (folder: string): OpenDatabase => {
  const file = path.join(folder, DATABASE)
  try {
    const database = opened(file)
    return { database, close: () => database.close() }
  } catch {
    const apart = mkdtempSync(path.join(tmpdir(), 'readout-verify-'))
    const remove = () => rmSync(apart, { recursive: true, force: true })
    try {
      copyFileSync(file, path.join(apart, DATABASE))
      const database = opened(path.join(apart, DATABASE))
      const close = () => {
        database.close()
        remove()
      }
      return { database, close }
    } catch (error) {
      remove()
      throw error
    }
  }
}
