import { stringify } from 'csv-stringify/sync'
import type { OutputFile } from '../release/output-file.js'
import { guard } from '../tables/guard.js'
import { type Cell, type Row, type Table, tables } from '../tables/index.js'
import type { Format } from './format.js'

/** Rows that are made into text at once: the library's setup is paid once for them. */
const BATCH = 500

const toText = (cell: Cell): string => (cell === null ? '' : typeof cell === 'string' ? guard(cell) : String(cell))

/**
 * CSV of some rows, RFC 4180: lines end with CR LF, a cell is quoted when it must be.
 *
 * @param rows rows of cells; text that a spreadsheet would take for a formula is guarded
 */
export const toCsv = (rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => row.map(toText)),
    { record_delimiter: 'windows' },
  )

class CsvFile {
  readonly #file: OutputFile
  #batch: Row[] = []
  #count = 0

  constructor(file: OutputFile, table: Table) {
    this.#file = file
    file.write(toCsv([table.columns.map(({ name }) => name)]))
  }

  add(rows: readonly Row[]): void {
    for (const row of rows) this.#batch.push(row)
    this.#count += rows.length
    if (this.#batch.length >= BATCH) this.#flush()
  }

  close(): void {
    this.#flush()
    this.#file.close(this.#count)
  }

  #flush(): void {
    if (this.#batch.length > 0) this.#file.write(toCsv(this.#batch))
    this.#batch = []
  }
}

/**
 * `<table>.csv`: every table as RFC 4180 CSV in UTF-8, without a byte-order mark.
 *
 * `csv-stringify` quotes and ends lines as the RFC asks; it is typed, has no dependency and is the writer of the same
 * family as the most used CSV reader for Node.
 */
export const csv: Format = {
  name: 'csv',
  files: tables.map(({ name, title }) => ({ path: `${name}.csv`, holds: `the table ${title}` })),
  start: ({ staging }) => {
    const files = new Map(tables.map((table) => [table, new CsvFile(staging.create(`${table.name}.csv`), table)]))
    return {
      rows: (table, rows) => files.get(table)?.add(rows),
      end: () => {
        for (const file of files.values()) file.close()
      },
    }
  },
}
