import type { PublishedMeeting } from '@readout/schema'
import { tables } from './index.js'
import type { Row, RowMaker, Table, TableContext } from './table.js'

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

  /** The rows that one meeting gives, table by table. */
  *of(meeting: PublishedMeeting): Generator<readonly [Table, Row]> {
    for (const [table, maker] of this.#makers) for (const row of maker.rows(meeting)) yield [table, row]
  }

  /** The rows that are known only after the last meeting. */
  *rest(): Generator<readonly [Table, Row]> {
    for (const [table, maker] of this.#makers) for (const row of maker.rest()) yield [table, row]
  }
}
