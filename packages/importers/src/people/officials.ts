import { readFileSync } from 'node:fs'
import { fold, officeOfTitle, samePerson } from '@readout/vocabulary'
import { ImportError } from '../entry.js'

/** A term of office of an official of the United States. */
export interface Term {
  readonly name: string
  readonly office: string
  /** The title, as the list has it. */
  readonly role: string
  /** First day in office, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly from: string
  /** Last day in office; missing where it lasts. */
  readonly to?: string
}

/** Where the terms are known from. */
export const TERMS_SOURCE = 'Office of the Historian, Principal Officers and Chiefs of Mission'

const COLUMNS = ['person', 'forenames', 'surname', 'suffix', 'role', 'appointed', 'started', 'ended'] as const
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/**
 * Reads the list of U.S. officials: tab-separated, one term a line.
 * @param path the file
 * @returns a function from a name to the terms of whoever bears it
 * @throws ImportError where the file has other columns
 */
export const readOfficials = (path: string): ((name: string) => Term[]) => {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/)
  if (head.split('\t').slice(0, COLUMNS.length).join(' ') !== COLUMNS.join(' '))
    throw new ImportError(`\`${path}\` line 1: the columns are to be ${COLUMNS.join(', ')}`)
  const byFamily = new Map<string, Term[]>()
  for (const line of lines) {
    const [, forenames = '', surname = '', suffix = '', role = '', appointed = '', started = '', ended = ''] =
      line.split('\t')
    const office = officeOfTitle(role, 'US')
    const from = DATE.test(started) ? started : appointed
    if (surname === '' || office === undefined || !DATE.test(from)) continue
    const name = [forenames, surname, suffix].filter((part) => part !== '').join(' ')
    const key = fold(surname)
    const term = { name, office, role, from, ...(DATE.test(ended) ? { to: ended } : {}) }
    byFamily.set(key, [...(byFamily.get(key) ?? []), term])
  }
  return (name) => {
    const words = fold(name).split(' ')
    return words
      .flatMap((word) => byFamily.get(word) ?? [])
      .filter((term) => samePerson({ full: term.name }, { full: name }))
  }
}
