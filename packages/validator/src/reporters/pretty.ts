import pc from 'picocolors'
import type { Finding } from '../engine/finding.js'
import { codeFrame } from './code-frame.js'
import { counted, printable } from './printable.js'
import type { Reporter } from './reporter.js'

const place = (finding: Pick<Finding, 'range'>): string =>
  finding.range === undefined ? '' : `:${finding.range.start.line}:${finding.range.start.column}`

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(milliseconds < 9950 ? 2 : 1)} s`

/**
 * For a person at a terminal: each finding with its place, rule and a frame of the author's own text, then the counts
 * and the command that mends what can be mended.
 */
export const pretty: Reporter = (report, options = {}) => {
  const colors = pc.createColors(options.color ?? false)
  const paint = { gutter: colors.dim, mark: colors.red }
  const lines: string[] = []
  for (const finding of report.findings) {
    const word = finding.severity === 'error' ? colors.red('error') : colors.yellow('warning')
    lines.push(`${colors.bold(`${printable(finding.file)}${place(finding)}`)} ${word} ${colors.dim(finding.rule)}`)
    lines.push(`  ${printable(finding.message)}`)
    for (const line of codeFrame(finding, paint)) lines.push(`  ${line}`)
    for (const related of finding.related ?? []) {
      lines.push(`  ${colors.dim('see')} ${printable(related.file)}${place(related)} ${printable(related.message)}`)
    }
    lines.push('')
  }
  const time = options.elapsedMs === undefined ? '' : ` in ${seconds(options.elapsedMs)}`
  const excepted = report.excepted === 0 ? '' : `, ${counted(report.excepted, 'exception')} used`
  const counts = `${counted(report.errors, 'error')}, ${counted(report.warnings, 'warning')}`
  const paintCounts = report.errors > 0 ? colors.red : report.warnings > 0 ? colors.yellow : colors.green
  lines.push(`${paintCounts(counts)} in ${counted(report.files, 'file')}${excepted}${time}`)
  if (report.fixable > 0) {
    lines.push(`${counted(report.fixable, 'finding')} can be fixed with \`readout validate --fix\``)
  }
  if (report.findings.length > 0) lines.push('`readout explain <rule>` tells why a rule exists')
  return `${lines.join('\n')}\n`
}
