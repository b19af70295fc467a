import type { PublishedMeeting } from '@readout/schema'
import { tables } from './index.js'
import type { Row, RowMaker, Table, TableContext } from './table.js'

/** Rows handed on at once. */
const BATCH = 1_000

/** Makes the rows of every table, once for all formats that hold tables. */
export class TableRows {
  readonly #makers: readonly (readonly [Table, RowMaker])[]

  /**
   * @param context what the tables need beyond the meetings
   * @param some the tables to make
   */
  constructor(context: TableContext, some: readonly Table[] = tables) {
    this.#makers = some.map((table) => [table, table.start(context)])
  }

  /** The rows that one meeting gives, by table. */
  of(meeting: PublishedMeeting): (readonly [table: Table, rows: readonly Row[]])[] {
    return this.#makers.map(([table, maker]) => [table, maker.rows(meeting)])
  }

  /** The rows that are known only after the last meeting, some at a time. */
  *rest(): Generator<readonly [table: Table, rows: readonly Row[]]> {
    for (const [table, maker] of this.#makers) {
      let some: Row[] = []
      for (const row of maker.rest()) {
        some.push(row)
        if (some.length < BATCH) continue
        yield [table, some]
        some = []
      }
      yield [table, some]
    }
  }
}
