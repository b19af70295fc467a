import { checkDataset } from '../dataset/check.js'
import type { BaseRevision, PersonFacts, RecordFacts } from '../dataset/input.js'
import { stemOf } from '../document/input.js'
import { contentOf } from '../document/read.js'
import { type Finding, type Report, reportOf } from './finding.js'
import { runOf, type ValidateOptions } from './options.js'
import { checkDocument } from './run.js'

/** A file in memory. */
export interface FileText {
  /** Path with `/` between folders, such as `records/2024/<id>.json` or `people/<key>.json`. */
  readonly path: string
  readonly text: string
}

/**
 * Checks files that are in memory, by every rule. The same files give the same report, in whatever order they are given.
 *
 * @param files records and persons of the register
 * @param options settings and context, and the base revision to compare ids with
 * @returns the report, findings sorted
 * @throws SettingError when a setting names no rule
 */
export const validate = (
  files: Iterable<FileText>,
  options: ValidateOptions & { readonly base?: BaseRevision } = {},
): Report => {
  const run = runOf(options)
  const findings: Finding[] = []
  const records: RecordFacts[] = []
  const people: PersonFacts[] = []
  const unread = new Set<string>()
  const texts = new Map<string, string>()
  for (const { path, text } of files) texts.set(path, text)
  for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const result = checkDocument(contentOf(path, text), run)
    for (const finding of result.findings) findings.push(finding)
    if (result.facts !== undefined) records.push({ file: path, facts: result.facts })
    else if (result.person !== undefined) people.push({ file: path, person: result.person })
    else unread.add(stemOf(path))
  }
  const dataset = {
    records,
    people,
    unread,
    isReported: () => true,
    whole: true,
    ...(options.base === undefined ? {} : { base: options.base }),
  }
  for (const finding of checkDataset(dataset, run, (path) => texts.get(path))) findings.push(finding)
  return reportOf(findings, { files: texts.size })
}

/**
 * Checks one record by itself, as a page in a browser does while it is typed.
 *
 * @param text text of the record
 * @param options settings, context, and the path to name in findings; without a path the rules on names of files rest
 * @returns the report
 * @throws SettingError when a setting names no rule
 */
export const validateRecord = (text: string, options: ValidateOptions & { readonly path?: string } = {}): Report => {
  const { path, ...rest } = options
  const nameless = path === undefined ? ({ 'file-name-id': 'off', 'file-year-folder': 'off' } as const) : {}
  const run = runOf({ ...rest, rules: { ...rest.rules, ...nameless } })
  return reportOf(checkDocument(contentOf(path ?? 'record.json', text), run).findings, { files: 1 })
}
