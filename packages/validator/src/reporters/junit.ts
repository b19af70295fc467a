import type { Finding } from '../engine/finding.js'
import type { Reporter } from './reporter.js'

/** XML 1.0 has no way to write these characters, not even as references (https://www.w3.org/TR/xml/#charsets). */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

const xml = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"'\n\r\t]/g, (character) => REFERENCES[character] ?? character)

const testCase = (finding: Finding): string => {
  const start = finding.range?.start
  const name = start === undefined ? finding.rule : `${finding.rule} at ${start.line}:${start.column}`
  const head = `    <testcase classname="${xml(finding.file)}" name="${xml(name)}"`
  const message = xml(finding.message)
  if (finding.severity === 'warn') return `${head}>\n      <system-out>${message}</system-out>\n    </testcase>`
  const body = xml(`${finding.file}${start === undefined ? '' : `:${start.line}:${start.column}`}`)
  return `${head}>\n      <failure type="${xml(finding.rule)}" message="${message}">${body}</failure>\n    </testcase>`
}

/**
 * JUnit XML for the test panels of CI systems: one suite a file with findings, one failed case an error. A warning is a
 * passed case with output, as JUnit knows no warnings. A clean run is one passed case, as an empty suite reads as "no
 * tests".
 */
export const junit: Reporter = (report, options = {}) => {
  const files = new Map<string, Finding[]>()
  for (const finding of report.findings) {
    const list = files.get(finding.file)
    if (list === undefined) files.set(finding.file, [finding])
    else list.push(finding)
  }
  const time = options.elapsedMs === undefined ? '' : ` time="${(options.elapsedMs / 1000).toFixed(3)}"`
  const cases = Math.max(1, report.findings.length)
  const suites = [...files].map(([file, findings]) => {
    const failures = findings.filter((finding) => finding.severity === 'error').length
    return [
      `  <testsuite name="${xml(file)}" tests="${findings.length}" failures="${failures}" errors="0" skipped="0">`,
      ...findings.map(testCase),
      '  </testsuite>',
    ].join('\n')
  })
  if (suites.length === 0) {
    suites.push(
      '  <testsuite name="readout validate" tests="1" failures="0" errors="0" skipped="0">',
      `    <testcase classname="readout validate" name="${report.files} files valid"/>`,
      '  </testsuite>',
    )
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="readout validate" tests="${cases}" failures="${report.errors}" errors="0"${time}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}
