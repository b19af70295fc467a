import type { Report } from '../engine/finding.js'

/** What a reporter may be told beyond the report; nothing is read from the machine. */
export interface ReporterOptions {
  /** Colour with ANSI escapes. Only the pretty reporter colours. */
  readonly color?: boolean
  /** Time that the run took, in milliseconds; shown only when given. */
  readonly elapsedMs?: number
  /** Version of the tool, for formats that name it. */
  readonly version?: string
  /** What the change adds and alters, for the Markdown summary of a pull request. */
  readonly changes?: readonly RecordChange[]
}

/** How a change touches one record. */
export interface RecordChange {
  readonly kind: 'added' | 'changed' | 'removed'
  readonly file: string
  readonly id: string
  readonly title?: string
  /** Values that differ, in the order of the record; for `changed` only. */
  readonly fields?: readonly FieldChange[]
}

/** One value of a record that a change adds, alters or takes away. */
export interface FieldChange {
  /** Where it is, such as `participants[2].office`; items of a list count from 0. */
  readonly field: string
  /** The value before, a text as it is, all else as JSON; missing for a value that is new. */
  readonly before?: string
  /** The value after the change; missing for a value that is gone. */
  readonly now?: string
}

/** A pure function from a report to the text of one format, ending in a line break. */
export type Reporter = (report: Report, options?: ReporterOptions) => string
