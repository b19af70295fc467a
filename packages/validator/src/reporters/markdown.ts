import type { Finding } from '../engine/finding.js'
import { counted, printable } from './printable.js'
import type { FieldChange, RecordChange, Reporter } from './reporter.js'

/** Rows of a table shown at most: GitHub refuses a comment of more than 65,536 characters. */
const ROWS = 100
/** Suggestion blocks shown at most, for the same reason. */
const SUGGESTIONS = 20
/** Longest cell, in characters. */
const CELL = 300
/** Changed values shown of one record at most, and of all records. */
const FIELDS = 12
const ALL_FIELDS = 100
/** Longest value shown, in characters. */
const VALUE = 60

/**
 * Text that GitHub shows as it is: no HTML, no links, no mentions, no table breaks. Entities rather than backslashes,
 * as GitHub reads mentions and issue numbers after Markdown.
 */
const inert = (text: string): string =>
  printable(text.length > CELL ? `${text.slice(0, CELL - 1)}…` : text).replace(
    /[&<>|\\`*_{}[\]()#+!@~:$^]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  )

/** A code span that no backtick or bar in it can leave. */
const code = (text: string): string => `<code>${inert(text)}</code>`

/** Message with its backticked values as code. */
const message = (text: string): string =>
  (text.length > CELL ? `${text.slice(0, CELL - 1)}…` : text)
    .split('`')
    .map((part, index, parts) => (index % 2 === 1 && index < parts.length - 1 ? code(part) : inert(part)))
    .join('')

const fence = (text: string): string => {
  const runs = text.match(/`{3,}/g) ?? []
  return '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
}

const place = (finding: Finding): string =>
  finding.range === undefined ? '' : `:${finding.range.start.line}:${finding.range.start.column}`

const suggestion = (finding: Finding): readonly string[] => {
  const lines = finding.repair?.lines
  if (lines === undefined) return []
  const span = lines.first === lines.last ? `line ${lines.first}` : `lines ${lines.first} to ${lines.last}`
  const text = lines.text.split('\n').map(printable).join('\n')
  const bar = fence(text)
  return [`${code(finding.file)}, ${span} (${code(finding.rule)}):`, '', `${bar}suggestion`, text, bar, '']
}

const value = (text: string): string => code(text.length > VALUE ? `${text.slice(0, VALUE - 1)}…` : text)

const fieldChange = ({ field, before, now }: FieldChange): string => {
  if (before === undefined) return `${code(field)}: new, ${value(now ?? '')}`
  return `${code(field)}: ${value(before)} ${now === undefined ? 'is gone' : `→ ${value(now)}`}`
}

const changesTable = (changes: readonly RecordChange[]): readonly string[] => {
  if (changes.length === 0) return ['No record is added or altered.', '']
  let left = ALL_FIELDS
  const rows = changes.slice(0, ROWS).map(({ kind, id, title, fields = [] }) => {
    const named = fields.slice(0, Math.min(FIELDS, left))
    left -= named.length
    const rest = fields.length > named.length ? [`… and ${fields.length - named.length} more`] : []
    const cell = [...named.map(fieldChange), ...rest].join('<br>')
    return `| ${kind} | ${code(id)} | ${inert(title ?? '')} | ${cell} |`
  })
  const more = changes.length > ROWS ? ['', `… and ${changes.length - ROWS} more.`] : []
  return ['| Change | Record | Title | Values |', '| --- | --- | --- | --- |', ...rows, ...more, '']
}

/** For the summary of a pull request: what the change does, the findings as a table, suggestion blocks for repairs. */
export const markdown: Reporter = (report, options = {}) => {
  const verdict = report.errors > 0 ? 'Records need work' : 'Records are valid'
  const lines = [`### ${verdict}`, '']
  lines.push(
    `${counted(report.errors, 'error')} and ${counted(report.warnings, 'warning')} in ${counted(report.files, 'file')}.`,
    '',
  )
  if (options.changes !== undefined) lines.push('#### What changes', '', ...changesTable(options.changes))
  if (report.findings.length > 0) {
    lines.push('#### Findings', '', '| | Place | Finding | Rule |', '| --- | --- | --- | --- |')
    for (const finding of report.findings.slice(0, ROWS)) {
      const word = finding.severity === 'error' ? 'error' : 'warning'
      lines.push(
        `| ${word} | ${code(finding.file + place(finding))} | ${message(finding.message)} | ${code(finding.rule)} |`,
      )
    }
    if (report.findings.length > ROWS) lines.push('', `… and ${report.findings.length - ROWS} more.`)
    lines.push('')
  }
  const suggestions = report.findings.filter((finding) => finding.repair?.lines !== undefined)
  if (suggestions.length > 0) {
    lines.push('#### Suggestions', '', ...suggestions.slice(0, SUGGESTIONS).flatMap(suggestion))
    if (suggestions.length > SUGGESTIONS) lines.push(`… and ${suggestions.length - SUGGESTIONS} more.`, '')
  }
  if (report.fixable > 0) {
    lines.push(`${counted(report.fixable, 'finding')} can be fixed with \`readout validate --fix\`.`, '')
  }
  return `${lines.join('\n').trimEnd()}\n`
}
