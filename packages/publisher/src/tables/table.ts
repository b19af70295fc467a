import type { Person, PublishedMeeting } from '@readout/schema'
import type { Level } from './pairs.js'

/** What a cell holds. Dates are text in a CSV and in SQLite; Parquet keeps them as text too, so that all agree. */
export type Cell = string | number | boolean | null

/** One row, its cells in the order of the table's columns. */
export type Row = readonly Cell[]

/** One column of a table. */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'integer' | 'boolean'
  /** Narrower meaning of a text, as Data Package's `format` or type knows it. */
  readonly format?: 'date' | 'uri'
  /** Whether a cell may be empty. */
  readonly nullable: boolean
  readonly description: string
  /** The values that a cell may take, when they are few. */
  readonly values?: readonly string[]
  /** Whether a cell is looked up in the vocabularies, so that a later vocabulary may tell otherwise. */
  readonly derived?: boolean
}

/** A key of another table. */
export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
  readonly references: readonly string[]
}

/** What a table needs beyond the meetings. */
export interface TableContext {
  /** The people register, sorted by key. */
  readonly people: readonly Person[]
  /** Which source was read for which period, as declared. */
  readonly coverage: readonly CoverageDeclaration[]
  /** The day of the release, `YYYY-MM-DD`: nothing after it is known. */
  readonly released: string
  /** Gives the path of a new file for what does not fit into memory; it is removed when the release is made. */
  readonly scratch?: () => string
}

/** A statement that one publisher was read from one day to another. */
export interface CoverageDeclaration {
  /** Name of the source, as records name its publisher. */
  readonly publisher: string
  /** The state whose meetings the source tells of, ISO 3166. */
  readonly state: string
  /** First and last day read, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  /** Whether every meeting of the offices named was taken, so that no record means no meeting. */
  readonly complete: boolean
  /** Levels of office that the source tells of; all of them when left out. */
  readonly levels?: readonly Level[]
  /** Modes of meeting that the source tells of, codes of the vocabulary `modes`; all of them when left out. */
  readonly modes?: readonly string[]
  /** What the source lists, in its own terms. */
  readonly covers?: string
  /** Where the source is. */
  readonly url?: string
  /** What the source says of its completeness. */
  readonly completeness?: string
  /** Entries that the source has for the period. */
  readonly entries?: number
  /** Meetings that the entries gave when they were read. */
  readonly meetings?: number
  /** What was read and how, in a sentence. */
  readonly note?: string
}

/** Makes the rows of one release. */
export interface RowMaker {
  /** The rows that one meeting gives. Meetings come in the order of their ids. */
  rows(meeting: PublishedMeeting): readonly Row[]
  /** The rows that are known only when every meeting has been seen. */
  rest(): Iterable<Row>
}

/** One table of the dataset: a CSV, a table of the database and a Parquet file are made from the same definition. */
export interface Table {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly columns: readonly Column[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  /** Columns that queries look up by, each set an index of the database. */
  readonly indexes: readonly (readonly string[])[]
  /** Starts the rows of a release. */
  start(context: TableContext): RowMaker
}

/** Options of a column beyond its name and meaning. */
type ColumnOptions = Pick<Column, 'format' | 'values'>

/** A column of text that is always there. */
export const text = (name: string, description: string, options: ColumnOptions = {}): Column => ({
  name,
  type: 'string',
  nullable: false,
  description,
  ...options,
})

/** A column of whole numbers that is always there. */
export const integer = (name: string, description: string): Column => ({
  name,
  type: 'integer',
  nullable: false,
  description,
})

/** A column of true and false that is always there. */
export const flag = (name: string, description: string): Column => ({
  name,
  type: 'boolean',
  nullable: false,
  description,
})

/** The same column, looked up in the vocabularies. */
export const derived = (column: Column): Column => ({ ...column, derived: true })

/** The same column, but a cell may be empty. */
export const optional = (column: Column): Column => ({ ...column, nullable: true })

/** The key that every table about meetings refers to. */
export const meetingKey: ForeignKey = { columns: ['meeting_id'], table: 'meetings', references: ['id'] }

/** The column that holds it. */
export const meetingId = text('meeting_id', 'Id of the meeting: the key of `meetings`.')

/**
 * A row maker for a table whose rows each come from one meeting.
 *
 * @param rows the rows of one meeting
 */
export const perMeeting = (rows: (meeting: PublishedMeeting) => readonly Row[]) => (): RowMaker => ({
  rows,
  rest: () => [],
})
