import type { Finding, Range } from '../engine/finding.js'
import type { Reporter } from './reporter.js'

/** The schema of the format (OASIS, SARIF 2.1.0, errata 01). */
const SARIF_SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const uri = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

const region = (range: Range): object => ({
  startLine: range.start.line,
  startColumn: range.start.column,
  endLine: range.end.line,
  endColumn: range.end.column,
})

const location = (file: string, range: Range | undefined, message?: string): object => ({
  physicalLocation: {
    artifactLocation: { uri: uri(file) },
    ...(range === undefined ? {} : { region: region(range) }),
  },
  ...(message === undefined ? {} : { message: { text: message } }),
})

const fixes = (finding: Finding): object => {
  const lines = finding.repair?.lines
  if (lines === undefined) return {}
  const deletedRegion = { startLine: lines.first, startColumn: 1, endLine: lines.last + 1, endColumn: 1 }
  const replacements = [{ deletedRegion, insertedContent: { text: `${lines.text}\n` } }]
  return { fixes: [{ artifactChanges: [{ artifactLocation: { uri: uri(finding.file) }, replacements }] }] }
}

/** SARIF 2.1.0, which code-scanning services read. Columns are UTF-16 code units, as the format's default is. */
export const sarif: Reporter = (report, options = {}) => {
  const rules = [...new Map(report.findings.map((finding) => [finding.rule, finding.docs]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const log = {
    $schema: SARIF_SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'readout validate',
            ...(options.version === undefined ? {} : { semanticVersion: options.version }),
            rules: rules.map(([id, docs]) => ({ id, helpUri: docs })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: rules.findIndex(([id]) => id === finding.rule),
          level: finding.severity === 'error' ? 'error' : 'warning',
          message: { text: finding.message },
          locations: [location(finding.file, finding.range)],
          ...(finding.related === undefined
            ? {}
            : {
                relatedLocations: finding.related.map((other, id) => ({
                  id,
                  ...location(other.file, other.range, other.message),
                })),
              }),
          ...fixes(finding),
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
