import { isDay } from '../dates/calendar.js'
import { readEdtf } from '../dates/edtf.js'
import { codeForId, FORMATS, type IdParty, SERIES } from './codes.js'
import { formatParties, type IdParties, parseParties } from './subject.js'

/** What an id is made from. */
export interface IdFields {
  /** EDTF date of the meeting; the id takes its first day. */
  readonly date: string
  readonly parties: readonly IdParty[]
  /** Code of the series; it stands in place of the parties. */
  readonly series?: string
  /** Code of the format. */
  readonly format: string
}

/** What an id tells. */
export interface ParsedId {
  /** First day of the meeting's date, `YYYY-MM-DD`. */
  readonly date: string
  /** What stands between date and format: parties or series. */
  readonly subject: string
  /** The series, where the subject is one. */
  readonly series?: string
  /** The parties, where the subject lists them. */
  readonly parties?: IdParties
  /** Code of the format. */
  readonly format: string
  /** 1 for an id without a number, otherwise its number, 2 or more. */
  readonly number: number
}

/** Which part of an id differs from the meeting that it names. */
export interface IdMismatch {
  readonly part: 'date' | 'subject' | 'format'
  /** What the id says. */
  readonly found: string
  /** What the meeting says. */
  readonly expected: string
}

const subjectOf = (fields: Pick<IdFields, 'series' | 'parties'>): string =>
  fields.series === undefined ? formatParties(fields.parties) : codeForId(fields.series, 'series')

const startOf = (text: string): string => {
  if (text === '') throw new RangeError('an id needs a date; a meeting without one stays a draft')
  const date = readEdtf(text)
  if ('code' in date) throw new RangeError(date.message)
  return date.start
}

/**
 * Makes the id of a meeting: `YYYY-MM-DD-<parties or series>-<format>[-n]`.
 *
 * The day is the first that the date allows (`2024-07` gives `2024-07-01`): it sorts and names, and claims nothing; the
 * record's `date` says how exactly the day is known. An id is made once and stays, whatever is corrected later.
 * @param fields date, parties or series, format
 * @param taken ids already in use; the first free number from 2 is appended when the plain id is among them
 * @throws RangeError when the date is missing or not one, when there is neither series nor party, or when a code could
 * not stand in an id
 */
export const makeId = (fields: IdFields, taken?: ReadonlySet<string>): string => {
  const plain = `${startOf(fields.date)}-${subjectOf(fields)}-${codeForId(fields.format, 'format')}`
  if (!taken?.has(plain)) return plain
  let number = 2
  while (taken.has(`${plain}-${number}`)) number += 1
  return `${plain}-${number}`
}

/**
 * Reads an id.
 * @param id any string
 * @returns its parts, or `undefined` when it has no day that exists, no known format, or nothing between the two;
 * `series` and `parties` are both missing when the subject is neither a known series nor a list of parties; never throws
 */
export const parseId = (id: string): ParsedId | undefined => {
  if (id.length > 200 || !/^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/.test(id)) return undefined
  const date = id.slice(0, 10)
  if (!isDay(date)) return undefined
  const numbered = /-([2-9]|[1-9]\d{1,3})$/.exec(id)
  const number = numbered ? Number(numbered[1]) : 1
  const body = id.slice(10, numbered ? -numbered[0].length : undefined)
  for (const format of FORMATS) {
    if (!body.endsWith(`-${format}`) || body.length < format.length + 3) continue
    const subject = body.slice(1, -format.length - 1)
    const base = { date, subject, format, number }
    if (SERIES.has(subject)) return { ...base, series: subject }
    const parties = parseParties(subject)
    return parties ? { ...base, parties } : base
  }
  return undefined
}

/**
 * Compares an id with the meeting it names.
 * @param id any string
 * @param fields date, parties or series, and format of the meeting; a field that {@link makeId} would refuse is skipped
 * @returns one entry for each part that differs, none when the id fits; `undefined` when the text is not an id
 */
export const compareId = (id: string, fields: IdFields): IdMismatch[] | undefined => {
  const parsed = parseId(id)
  if (!parsed) return undefined
  const mismatches: IdMismatch[] = []
  const check = (part: IdMismatch['part'], found: string, make: () => string): void => {
    let expected: string
    try {
      expected = make()
    } catch {
      return
    }
    if (expected !== found) mismatches.push({ part, found, expected })
  }
  check('date', parsed.date, () => startOf(fields.date))
  check('subject', parsed.subject, () => subjectOf(fields))
  check('format', parsed.format, () => codeForId(fields.format, 'format'))
  return mismatches
}
