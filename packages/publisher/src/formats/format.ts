import type { Person, PublishedMeeting } from '@readout/schema'
import type { HistoryEntry } from '../release/history.js'
import type { Staging } from '../release/staging.js'
import type { Survey } from '../release/survey.js'
import type { CoverageDeclaration, Row, Table } from '../tables/table.js'

/** What a format knows of the release that it writes into. */
export interface ReleaseContext {
  /** Version of the release. */
  readonly version: string
  /** Day of the release, `YYYY-MM-DD`. */
  readonly released: string
  /** Where releases are served from; ends with `/`. */
  readonly baseUrl: string
  /** Where files are written. */
  readonly staging: Staging
  /** The people register, sorted by key. */
  readonly people: readonly Person[]
  /** Which source was read for which period, as declared. */
  readonly coverage: readonly CoverageDeclaration[]
  /** What the first pass over the records has found. */
  readonly survey: Survey
  /** Why more than 1 % of the records are gone. */
  readonly explainLoss?: string
  /** The releases up to this one, oldest first, this one last. */
  readonly history: readonly HistoryEntry[]
}

/** One format at work on one release. */
export interface FormatWriter {
  /**
   * Takes a meeting; they come in the order of their ids.
   *
   * @param meeting the published meeting
   * @param json the same as JSON on one line
   */
  meeting?(meeting: PublishedMeeting, json: string): void
  /**
   * Takes a meeting of the previous release, of this one, or of both; in the order of ids, before `meeting`.
   *
   * @param before the meeting in the previous release
   * @param after the meeting in this release
   */
  pair?(before: PublishedMeeting | undefined, after: PublishedMeeting | undefined): void
  /** Takes rows of a table: those of a meeting after it, those of whole-set tables after the last meeting. */
  rows?(table: Table, rows: readonly Row[]): void | Promise<void>
  /** Closes what it holds open: the release is given up. Called instead of `end`, or after it has failed. */
  abandon?(): void
  /** Finishes its files. Formats end in the order of their list, so one may describe the files of those before it. */
  end(): void | Promise<void>
}

/** A kind of file that a release holds: one module of this folder, one line of its list. */
export interface Format {
  /** Name of the module. */
  readonly name: string
  /** What it writes, for the release's README: path (or pattern) and what is in it. */
  readonly files: readonly { readonly path: string; readonly holds: string }[]
  /** Starts the format on a release. */
  start(context: ReleaseContext): FormatWriter
}
