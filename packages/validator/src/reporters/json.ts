import type { Reporter } from './reporter.js'

/** For programs: the report as it is typed, two blanks of indent, without the excerpts, which a program can cut itself. */
export const json: Reporter = (report, options = {}) => {
  const findings = report.findings.map(({ excerpt: _excerpt, ...finding }) => finding)
  const time = options.elapsedMs === undefined ? {} : { elapsed_ms: Math.round(options.elapsedMs) }
  return `${JSON.stringify({ ...report, ...time, findings }, null, 2)}\n`
}
