import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { OutputFile } from '../release/output-file.js'
import type { Cell, Column, Row, Table } from '../tables/index.js'
import { tables } from '../tables/index.js'
import type { Format } from './format.js'

/** Rows of a row group: what is held in memory of a table, and what a reader may skip at once. */
const ROW_GROUP = 8_192

const TYPES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
} as const

const ROOT = 'root'

const element = ({ name, type, nullable }: Column) => ({
  name,
  ...TYPES[type],
  repetition_type: nullable ? ('OPTIONAL' as const) : ('REQUIRED' as const),
})

/** Hands the bytes of a Parquet file on whenever a row group is done. */
class StagedWriter extends ByteWriter {
  readonly #file: OutputFile

  constructor(file: OutputFile) {
    super()
    this.#file = file
  }

  flush(): void {
    this.#file.writeBytes(new Uint8Array(this.buffer.slice(0, this.index)))
    this.index = 0
  }

  override finish(): void {
    this.flush()
  }
}

class ParquetFile {
  readonly #file: OutputFile
  readonly #table: Table
  readonly #writer: ParquetWriter
  #columns: Cell[][]
  #held = 0
  #count = 0

  constructor(file: OutputFile, table: Table) {
    this.#file = file
    this.#table = table
    this.#columns = table.columns.map(() => [])
    this.#writer = new ParquetWriter({
      writer: new StagedWriter(file),
      schema: [{ name: ROOT, num_children: table.columns.length }, ...table.columns.map(element)],
      codec: 'SNAPPY',
      createdBy: 'readout',
    })
  }

  add(rows: readonly Row[]): Promise<void> | undefined {
    for (const [at, cells] of this.#columns.entries()) for (const row of rows) cells.push(row[at] ?? null)
    this.#held += rows.length
    this.#count += rows.length
    return this.#held >= ROW_GROUP ? this.#flush() : undefined
  }

  async close(): Promise<void> {
    await this.#flush()
    await this.#writer.finish()
    this.#file.close(this.#count)
  }

  async #flush(): Promise<void> {
    if (this.#held === 0) return
    const columnData = this.#table.columns.map(({ name }, at) => ({ name, data: this.#columns[at] ?? [] }))
    await this.#writer.write({ columnData, rowGroupSize: this.#held })
    this.#columns = this.#table.columns.map(() => [])
    this.#held = 0
  }
}

/**
 * `<table>.parquet`: every table as Parquet, Snappy compressed.
 *
 * `hyparquet-writer` is plain JavaScript of a few kilobytes, writes row group by row group, and its output is read by
 * DuckDB, pandas and Arrow.
 */
export const parquet: Format = {
  name: 'parquet',
  files: tables.map(({ name, title }) => ({ path: `${name}.parquet`, holds: `the table ${title}` })),
  start: ({ staging }) => {
    const files = new Map(
      tables.map((table) => [table, new ParquetFile(staging.create(`${table.name}.parquet`), table)]),
    )
    return {
      rows: (table, rows) => files.get(table)?.add(rows),
      end: async () => {
        for (const file of files.values()) await file.close()
      },
    }
  },
}
