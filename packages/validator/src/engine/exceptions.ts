import { nearest } from '@readout/vocabulary'
import { stemOf } from '../document/input.js'
import type { Finding } from './finding.js'

/** One entry of the exceptions file: a finding that the maintainers have looked at and let stand. */
export interface Exception {
  readonly rule: string
  /** Id of the record, or key of the person, that the finding is on. */
  readonly record: string
  /** Why the finding is let stand. */
  readonly reason: string
  /** Day of the decision, YYYY-MM-DD. */
  readonly date: string
}

/** A fault of the exceptions file. */
export interface ExceptionFault {
  readonly message: string
  readonly pointer: string
}

const KEYS = ['rule', 'record', 'reason', 'date'] as const

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Shortest reason: shorter ones ("ok", "fine") tell the next reader nothing. */
const REASON_LENGTH = 12

/**
 * Reads the exceptions.
 *
 * @param value the parsed file: `{"exceptions": [{rule, record, reason, date}]}`
 * @param rules ids of every rule
 * @param today YYYY-MM-DD; with it, a date after it is a fault
 * @returns the entries that are sound, each with its pointer, and the faults of the others
 */
export const readExceptions = (
  value: unknown,
  rules: readonly string[],
  today?: string,
): {
  readonly entries: readonly (Exception & { readonly pointer: string })[]
  readonly faults: readonly ExceptionFault[]
} => {
  const faults: ExceptionFault[] = []
  const entries: (Exception & { readonly pointer: string })[] = []
  const list: unknown =
    typeof value === 'object' && value !== null && 'exceptions' in value ? value.exceptions : undefined
  if (!Array.isArray(list)) {
    faults.push({ message: 'Expected an object with one key, `exceptions`, holding a list of entries.', pointer: '' })
    return { entries, faults }
  }
  for (const [index, item] of list.entries()) {
    const pointer = `/exceptions/${index}`
    const given: Record<string, unknown> = Object.assign(Object.create(null), typeof item === 'object' ? item : {})
    const problems: ExceptionFault[] = []
    for (const key of KEYS) {
      if (typeof given[key] !== 'string') problems.push({ message: `The entry needs \`${key}\`, a string.`, pointer })
    }
    for (const key of Object.keys(given)) {
      if (!KEYS.some((known) => known === key))
        problems.push({ message: `An entry has no key \`${key}\`.`, pointer: `${pointer}/${key}` })
    }
    const { rule, record, reason, date } = given
    if (typeof rule === 'string' && !rules.includes(rule)) {
      const near = nearest(rule, rules)
      const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`
      problems.push({ message: `There is no rule \`${rule}\`.${hint}`, pointer: `${pointer}/rule` })
    }
    if (typeof reason === 'string' && reason.trim().length < REASON_LENGTH) {
      problems.push({
        message: `\`${reason}\` is no reason that tells the next reader why.`,
        pointer: `${pointer}/reason`,
      })
    }
    if (typeof date === 'string' && !isDay(date)) {
      problems.push({ message: `\`${date}\` is not a day. Expected YYYY-MM-DD.`, pointer: `${pointer}/date` })
    } else if (typeof date === 'string' && today !== undefined && date > today) {
      problems.push({ message: `\`${date}\` is after today, \`${today}\`.`, pointer: `${pointer}/date` })
    }
    if (problems.length > 0) faults.push(...problems)
    else if (
      typeof rule === 'string' &&
      typeof record === 'string' &&
      typeof reason === 'string' &&
      typeof date === 'string'
    ) {
      entries.push({ rule, record, reason, date, pointer })
    }
  }
  return { entries, faults }
}

/**
 * Takes away the findings that an entry answers.
 *
 * @param findings findings of the run
 * @param entries entries of the exceptions file
 * @returns the findings that stay, how many went, and the entries that answered nothing
 */
export const applyExceptions = <E extends Exception>(
  findings: readonly Finding[],
  entries: readonly E[],
): { readonly findings: readonly Finding[]; readonly excepted: number; readonly unneeded: readonly E[] } => {
  const key = (rule: string, record: string): string => `${rule}\n${record}`
  const used = new Map(entries.map((entry) => [key(entry.rule, entry.record), 0]))
  const kept = findings.filter((finding) => {
    const name = key(finding.rule, stemOf(finding.file))
    const count = used.get(name)
    if (count === undefined) return true
    used.set(name, count + 1)
    return false
  })
  return {
    findings: kept,
    excepted: findings.length - kept.length,
    unneeded: entries.filter((entry) => used.get(key(entry.rule, entry.record)) === 0),
  }
}
