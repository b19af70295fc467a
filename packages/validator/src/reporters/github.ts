import { printable } from './printable.js'
import type { Reporter } from './reporter.js'

/** Escapes as the runner of GitHub Actions reads them back (actions/toolkit, packages/core/src/command.ts). */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** Line breaks show in an annotation; other controls would act on the log of the run. */
const shown = (text: string): string => text.split('\n').map(printable).join('\n')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * Workflow commands that GitHub shows as annotations beside the lines of a pull request. Columns are given only for a
 * finding on one line, as GitHub takes them only there.
 */
export const github: Reporter = (report) =>
  report.findings
    .map((finding) => {
      const { range } = finding
      const properties: (readonly [string, string | number])[] = [['file', finding.file]]
      if (range !== undefined) {
        properties.push(['line', range.start.line], ['endLine', range.end.line])
        if (range.start.line === range.end.line) {
          properties.push(
            ['col', range.start.column],
            ['endColumn', Math.max(range.start.column, range.end.column - 1)],
          )
        }
      }
      properties.push(['title', finding.rule])
      const list = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',')
      const related = (finding.related ?? []).map((other) => `\n${other.file}: ${other.message}`).join('')
      return `::${finding.severity === 'error' ? 'error' : 'warning'} ${list}::${data(shown(finding.message + related))}\n`
    })
    .join('')
