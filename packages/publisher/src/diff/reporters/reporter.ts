import type { DeltaEntry } from '../delta.js'
import type { DiffSummary } from '../summary.js'

/** What a reporter is told at its start. */
export interface DiffHead {
  /** Versions of the two releases. */
  readonly from: string
  readonly to: string
  /** Whether to colour. */
  readonly color: boolean
}

/** Writes a comparison piece by piece, so that one of a million records needs no memory. */
export interface DiffReporter {
  /** Text for one entry. */
  entry(entry: DeltaEntry): string
  /** Text for the end. */
  end(summary: DiffSummary): string
}

/** Starts a report. */
export type DiffFormat = (head: DiffHead) => DiffReporter
