import { dayExists, isYear } from './calendar.js'
import type { Scope } from './lexer.js'
import type { DateMention, StatedDate } from './types.js'

const YEAR_FIRST = /(\d{4})([-./\u2010\u2011])(\d{1,2})\2(\d{1,2})(?!\d|\2\d)/y
const YEAR_LAST = /(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d|\2\d)/y
/** `28.-30.07.2024`, `28.07.-30.07.2024`, `28-30.07.2024`. */
const DOTTED_SPAN = /(\d{1,2})(?:\.(\d{1,2}))?\.?\s?[-\u2013\u2014]\s?(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/y
const JOIN = /(?:\s?[-\u2013\u2014/]\s?|\sto\s)/y
/** `(09.12.)`: a day and a month with both full stops, in brackets. */
const BRACKETED = /\((\d{1,2})\.(\d{1,2})\.(\d{4})?\)/y

function match(pattern: RegExp, { text }: Scope, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function dated(year: string | undefined, month: string | undefined, day: string | undefined): StatedDate | undefined {
  const [y, m, d] = [year === undefined ? undefined : Number(year), Number(month), Number(day)]
  if ((y !== undefined && !isYear(y)) || !dayExists(y, m, d)) return undefined
  return { month: m, day: d, ...(y === undefined ? {} : { year: y }) }
}

/** One date in digits. */
interface Digits {
  stated?: StatedDate
  end: number
  message?: string
  readings?: readonly StatedDate[]
}

function readOne(scope: Scope, at: number): Digits | undefined {
  const iso = match(YEAR_FIRST, scope, at)
  if (iso) {
    const stated = dated(iso[1], iso[3], iso[4])
    return stated && { stated, end: at + iso[0].length }
  }
  const last = match(YEAR_LAST, scope, at)
  if (!last) return undefined
  const end = at + last[0].length
  const dayFirst = dated(last[4], last[3], last[1])
  // Only day-first countries part the fields by full stops.
  const monthFirst = last[2] === '.' ? undefined : dated(last[4], last[1], last[3])
  if (dayFirst && monthFirst && last[1] !== last[3])
    return {
      end,
      message: `\`${last[0]}\` is ${dayFirst.day}/${dayFirst.month} in one order and ${monthFirst.day}/${monthFirst.month} in the other`,
      readings: [dayFirst, monthFirst],
    }
  const stated = dayFirst ?? monthFirst
  return stated && { stated, end }
}

/**
 * Reads a date in digits, or a range of two: `28.07.2024`, `2024-07-28`, `28/07/2024`, `28.-30.07.2024`.
 *
 * Full stops mean day first. With slashes and hyphens the order is undecided unless one field is greater than 12. A
 * year of two digits is no date, because `01.02.03` is as often a section number.
 *
 * @param scope the text and its limits
 * @param at offset of the first digit
 */
export function readNumeric(scope: Scope, at: number): DateMention | undefined {
  const span = match(DOTTED_SPAN, scope, at)
  if (span) {
    const [, firstDay, firstMonth, lastDay, lastMonth, year] = span
    const stated = dated(year, firstMonth ?? lastMonth, firstDay)
    const until = dated(year, lastMonth, lastDay)
    if (stated && until && rises(stated, until))
      return within(scope, { start: at, end: at + span[0].length, kind: 'range', stated, until, join: 'to' })
  }
  const first = readOne(scope, at)
  if (!first) return undefined
  if (!first.stated)
    return within(scope, {
      start: at,
      end: first.end,
      kind: 'undecided',
      stated: {},
      message: first.message ?? '',
      readings: first.readings ?? [],
    })
  const join = match(JOIN, scope, first.end)
  const last = join && readOne(scope, first.end + join[0].length)
  if (last?.stated && rises(first.stated, last.stated))
    return within(scope, {
      start: at,
      end: last.end,
      kind: 'range',
      stated: first.stated,
      until: last.stated,
      join: 'to',
    })
  return within(scope, { start: at, end: first.end, kind: 'day', stated: first.stated })
}

/** Reads `(09.12.)` at its bracket. */
export function readBracketedNumeric(scope: Scope, at: number): DateMention | undefined {
  const found = match(BRACKETED, scope, at)
  const stated = found && dated(found[3], found[2], found[1])
  if (!found || !stated) return undefined
  return within(scope, { start: at + 1, end: at + found[0].length - 1, kind: 'day', stated })
}

function rises(first: StatedDate, last: StatedDate): boolean {
  const key = (date: StatedDate): number => (date.year ?? 0) * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)
  return key(last) > key(first)
}

function within(scope: Scope, mention: DateMention): DateMention | undefined {
  return mention.end <= scope.end ? mention : undefined
}
