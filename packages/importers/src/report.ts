import type { ImportedEntry } from './import.js'
import { REASONS, type Reason } from './reasons.js'

/** What became of a list, entry by entry and in numbers. */
export interface ImportReport {
  readonly list: string
  readonly entries: number
  /** Entries that gave at least one record. */
  readonly with_records: number
  readonly records: number
  /** Why the other entries gave none, with counts; every reason is listed. */
  readonly reasons: { readonly [reason in Reason]: { readonly count: number; readonly meaning: string } }
  /** Every entry without a record, in the order of the list. */
  readonly without_records: readonly { readonly id: string; readonly reason: Reason; readonly problem?: string }[]
}

/**
 * Adds up an import. Every entry is in it once: among those with records, or with its reason.
 * @param list name of the list
 * @param results what became of each entry, in the order of the list
 */
export const reportOf = (list: string, results: readonly ImportedEntry[]): ImportReport => {
  const without = results.flatMap(({ id, reason, problem }) =>
    reason === undefined ? [] : [{ id, reason, ...(problem === undefined ? {} : { problem }) }],
  )
  const counted = Object.entries(REASONS).map(([reason, meaning]) => [
    reason,
    { count: without.filter((entry) => entry.reason === reason).length, meaning },
  ])
  return {
    list,
    entries: results.length,
    with_records: results.length - without.length,
    records: results.reduce((sum, { records }) => sum + records.length, 0),
    reasons: Object.fromEntries(counted) as ImportReport['reasons'],
    without_records: without,
  }
}
