import { existsSync } from 'node:fs'
import { readRecordFile } from '@readout/records/files'
import { contentOf } from '../document/read.js'
import { type Exception, readExceptions } from '../engine/exceptions.js'
import type { Finding } from '../engine/finding.js'
import { type Run, stamperOf } from '../engine/run.js'

/** Name of the exceptions file, beside `records/`. */
export const EXCEPTIONS_FILE = 'exceptions.json'

/** An entry with its place in the file. */
type Entry = Exception & { readonly pointer: string }

/** The exceptions of a run. */
export interface Exceptions {
  readonly entries: readonly Entry[]
  /** Findings on the file itself. */
  readonly findings: readonly Finding[]
  /** @returns a finding for each entry that answered nothing, of those whose record was checked */
  readonly unneeded: (entries: readonly Entry[]) => readonly Finding[]
}

const NONE: Exceptions = { entries: [], findings: [], unneeded: () => [] }

/**
 * Reads the exceptions file.
 *
 * @param path its path; one that is not there means that there are no exceptions
 * @param shown the path as findings show it
 * @param run rules and context
 * @param rules ids of every rule
 * @returns its entries and the findings on it
 */
export const loadExceptions = (path: string, shown: string, run: Run, rules: readonly string[]): Exceptions => {
  if (!existsSync(path)) return NONE
  const file = readRecordFile(path)
  const stamper = stamperOf({ ...contentOf(shown, file.text ?? '') })
  const stamp = (id: string, message: string, pointer: string): readonly Finding[] => {
    const severity = run.rules.severityOf(id)
    return severity === undefined ? [] : [stamper.finding({ id }, severity, { message, at: { pointer } })]
  }
  if (file.problems.length > 0 || file.value === undefined) {
    const message = file.problems[0]?.message ?? 'the file cannot be read'
    return { ...NONE, findings: stamp('exception-sound', `The exceptions cannot be read: ${message}.`, '') }
  }
  const { entries, faults } = readExceptions(file.value, rules, run.context.today)
  return {
    entries,
    findings: faults.flatMap(({ message, pointer }) => stamp('exception-sound', message, pointer)),
    unneeded: (list) =>
      list.flatMap(({ rule, record, pointer }) =>
        stamp('exception-needed', `\`${rule}\` finds nothing on \`${record}\` any more. Remove the entry.`, pointer),
      ),
  }
}
