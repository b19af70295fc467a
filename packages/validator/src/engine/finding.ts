import type { Point, Range } from '@readout/records'

export type { Point, Range }

/** How much a finding weighs: an `error` refuses the record, a `warn` asks a reviewer to look. */
export type Severity = 'error' | 'warn'

/** A few lines of the author's own text around a finding, cut to a bounded width. */
export interface Excerpt {
  /** Number of the first line shown, from 1. */
  readonly first: number
  readonly lines: readonly string[]
  /** Columns cut off at the left of every line, 0 for a line of ordinary length. */
  readonly cut: number
}

/** Another place that the finding is about, such as the record that an id is already taken by. */
export interface RelatedPlace {
  /** Path of the file, as the run was given it. */
  readonly file: string
  readonly message: string
  readonly range?: Range
}

/** A replacement for lines of the file that answers the finding. */
export interface Repair {
  /** True when `--fix` may apply it: the meaning of the record stays the same. */
  readonly safe: boolean
  /** First and last line replaced, from 1. Absent for a repair that rewrites the layout of the whole file. */
  readonly lines?: { readonly first: number; readonly last: number; readonly text: string }
}

/** One thing found wrong, with everything that a reporter needs to show it. */
export interface Finding {
  /** Id of the rule, such as `date-in-order`. */
  readonly rule: string
  readonly severity: Severity
  /** What was found and what was expected, values in backticks. */
  readonly message: string
  /** Path of the file, as the run was given it, with `/` between folders. */
  readonly file: string
  /** JSON Pointer (RFC 6901) of the value. Absent when the finding is about the text or the file itself. */
  readonly pointer?: string
  readonly range?: Range
  readonly excerpt?: Excerpt
  readonly related?: readonly RelatedPlace[]
  readonly repair?: Repair
  /** Address of the rule's page. */
  readonly docs: string
}

/** What a run found, in the order that reporters print it. */
export interface Report {
  readonly findings: readonly Finding[]
  /** Files that were checked. */
  readonly files: number
  readonly errors: number
  readonly warnings: number
  /** Findings that `--fix` would take away. */
  readonly fixable: number
  /** Findings that an entry of the exceptions file answers; they are not among `findings`. */
  readonly excepted: number
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Orders findings by file, place, rule and message, by code unit and never by locale, so that a report is the same on
 * every machine.
 *
 * @param a one finding
 * @param b another finding
 * @returns a negative number when `a` comes first
 */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareText(a.file, b.file) ||
  (a.range?.start.offset ?? -1) - (b.range?.start.offset ?? -1) ||
  compareText(a.rule, b.rule) ||
  compareText(a.message, b.message)

/**
 * Adds findings up into a report.
 *
 * @param findings findings in any order
 * @param counts files checked, and findings that exceptions answered
 * @returns the report, findings sorted
 */
export const reportOf = (
  findings: readonly Finding[],
  counts: { readonly files: number; readonly excepted?: number },
): Report => {
  const sorted = [...findings].sort(compareFindings)
  return {
    findings: sorted,
    files: counts.files,
    errors: sorted.filter((finding) => finding.severity === 'error').length,
    warnings: sorted.filter((finding) => finding.severity === 'warn').length,
    fixable: sorted.filter((finding) => finding.repair?.safe === true).length,
    excepted: counts.excepted ?? 0,
  }
}
