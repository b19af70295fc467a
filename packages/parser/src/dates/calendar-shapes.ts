import { dayExists } from './calendar.js'
import {
  isDigit,
  readDay,
  readJoin,
  readMonth,
  readYear,
  readYearAfter,
  type Scope,
  skipSpace,
  skipWeekday,
  wordAt,
  wordBefore,
} from './lexer.js'
import { AFTER_DAYS, WEEKDAYS } from './lexicon.js'
import type { DateMention, StatedDate } from './types.js'

/** A day with its month, as one of the two orders gives it. */
interface DayMonth {
  day: number
  month: number
  year?: number
  end: number
}

/** `July 28, 2024`. */
function readMonthFirst(scope: Scope, at: number): DayMonth | undefined {
  const month = readMonth(scope, at)
  if (!month) return undefined
  let i = skipSpace(scope, month.end)
  if (i === month.end) return undefined
  if (scope.text.startsWith('the ', i)) i += 4
  const day = readDay(scope, i)
  return day && { day: day.day, month: month.month, ...yearAfter(scope, day.end) }
}

/** `28 July 2024`, `the 3rd of May`. */
function readDayFirst(scope: Scope, at: number): DayMonth | undefined {
  const day = readDay(scope, at)
  if (!day) return undefined
  const month = monthAfterDay(scope, day.end)
  return month && { day: day.day, month: month.month, ...yearAfter(scope, month.end) }
}

function monthAfterDay(scope: Scope, at: number) {
  let i = skipSpace(scope, at)
  if (i === at) return undefined
  if (scope.text.startsWith('of ', i)) i = skipSpace(scope, i + 3)
  return readMonth(scope, i)
}

function yearAfter(scope: Scope, at: number): { year?: number; end: number } {
  return readYearAfter(scope, at) ?? { end: at }
}

function skipThe(scope: Scope, at: number): number {
  return scope.text.startsWith('the ', at) ? at + 4 : at
}

function statedOf({ day, month, year }: DayMonth): StatedDate {
  return { month, day, ...(year === undefined ? {} : { year }) }
}

function exists(date: DayMonth): boolean {
  return dayExists(date.year, date.month, date.day)
}

/** Gives the end of a span its year from the other end, which is where the text states it once for both. */
function shareYear(first: DayMonth, last: DayMonth): void {
  const turns = last.month < first.month ? 1 : 0
  if (first.year === undefined && last.year !== undefined) first.year = last.year - turns
  else if (last.year === undefined && first.year !== undefined) last.year = first.year + turns
}

function isAfter(first: DayMonth, last: DayMonth): boolean {
  if (first.year !== undefined && last.year !== undefined && first.year !== last.year) return last.year > first.year
  if (first.year === undefined && first.month - last.month > 6) return true
  return last.month > first.month || (last.month === first.month && last.day > first.day)
}

/** Whether what follows a list of days is no counted thing: `July 5 and 12 ministers` names one day. */
function endsList(scope: Scope, at: number): boolean {
  const next = skipSpace(scope, at)
  const word = wordAt(scope, next)
  return word === '' || word !== word.toLowerCase() || AFTER_DAYS.has(word)
}

/**
 * Reads a calendar day, a range or a list of days that begins at an offset with a month word or with a day.
 *
 * @param scope the text and its limits
 * @param at offset of the month word or of the first digit
 * @returns one mention, or two for two days with a month each (`February 26 and March 4`)
 */
export function readCalendar(scope: Scope, at: number): DateMention[] | undefined {
  const dayLed = isDigit(scope.text.charCodeAt(at))
  const first = dayLed ? readDayFirst(scope, at) : readMonthFirst(scope, at)
  if (!first) return dayLed ? readDaysThenMonth(scope, at) : undefined
  if (!exists(first)) return [noDay(scope, at, first.end)]
  const single: DateMention = { start: at, end: first.end, kind: 'day', stated: statedOf(first) }
  const join = readJoin(scope, first.end)
  if (!join) return dayLed || first.year !== undefined ? [single] : [withDayList(scope, at, first) ?? single]
  const from = skipThe(scope, skipWeekday(scope, join.end).end)
  const last = readMonthFirst(scope, from) ?? readDayFirst(scope, from)
  if (last) {
    const between = join.word === 'and' && wordBefore(scope, at).word.toLowerCase() === 'between'
    shareYear(first, last)
    if (!exists(first) || !exists(last) || !isAfter(first, last)) return [single]
    if (join.join === 'and' && !between)
      return [
        { ...single, stated: statedOf(first) },
        { start: from, end: last.end, kind: 'day', stated: statedOf(last) },
      ]
    return [range(at, first, last, 'to')]
  }
  if (dayLed || first.year !== undefined) return [single]
  const day = readDay(scope, from)
  if (!day || day.day <= first.day || (join.join === 'and' && !endsList(scope, day.end))) return [single]
  const closing: DayMonth = { day: day.day, month: first.month, ...yearAfter(scope, day.end) }
  shareYear(first, closing)
  if (!exists(closing)) return [single]
  const between = join.word === 'and' && wordBefore(scope, at).word.toLowerCase() === 'between'
  return [range(at, first, closing, between ? 'to' : join.join)]
}

function noDay({ text }: Scope, start: number, end: number): DateMention {
  const message = `\`${text.slice(start, end)}\` is no day of the calendar`
  return { start, end, kind: 'undecided', stated: {}, message }
}

function range(start: number, first: DayMonth, last: DayMonth, join: 'to' | 'and'): DateMention {
  return { start, end: last.end, kind: 'range', stated: statedOf(first), until: statedOf(last), join }
}

/** `July 14, 15 and 16, 2024`: the days after the first, which only an `and` closes. */
function withDayList(scope: Scope, at: number, first: DayMonth): DateMention | undefined {
  const days = readDayList(scope, first.end, first.day)
  if (!days || !endsList(scope, days.end)) return undefined
  const last: DayMonth = { day: days.last, month: first.month, ...yearAfter(scope, days.end) }
  shareYear(first, last)
  return exists(last) ? range(at, first, last, days.consecutive ? 'to' : 'and') : undefined
}

/** `, 15 and 16` after a first day; days rise. */
function readDayList(scope: Scope, at: number, after: number) {
  let i = at
  let last = after
  let consecutive = true
  for (let count = 0; count < 6; count++) {
    const comma = scope.text.charAt(i) === ',' ? skipSpace(scope, i + 1) : i
    const join = comma === i ? readJoin(scope, i) : readJoin(scope, comma - 1)
    const closes = join?.join === 'and'
    const next = readDay(scope, closes ? join.end : comma)
    if (comma === i && !closes) return undefined
    if (!next || next.day <= last) return undefined
    consecutive &&= next.day === last + 1
    last = next.day
    i = next.end
    if (closes) return { last, end: i, consecutive }
  }
  return undefined
}

/** `28-30 July 2024`, `28 and 29 July`, `28, 29 and 30 July`, `28 to 30 July`. */
function readDaysThenMonth(scope: Scope, at: number): DateMention[] | undefined {
  const first = readDay(scope, at)
  if (!first) return undefined
  const join = readJoin(scope, first.end)
  let last: { day: number; end: number } | undefined
  let how: 'to' | 'and' = 'to'
  if (join) {
    last = readDay(scope, skipThe(scope, skipWeekday(scope, join.end).end))
    const between = join.word === 'and' && wordBefore(scope, at).word.toLowerCase() === 'between'
    how = between ? 'to' : join.join
  } else {
    const list = readDayList(scope, first.end, first.day)
    if (list) {
      last = { day: list.last, end: list.end }
      how = list.consecutive ? 'to' : 'and'
    }
  }
  if (!last || last.day <= first.day) return undefined
  const month = monthAfterDay(scope, last.end)
  if (!month) return undefined
  const year = yearAfter(scope, month.end)
  const opening: DayMonth = { day: first.day, month: month.month, ...year }
  const closing: DayMonth = { day: last.day, month: month.month, ...year }
  return [exists(opening) && exists(closing) ? range(at, opening, closing, how) : noDay(scope, at, closing.end)]
}

/** The weekday in brackets after a day: `28 July (Sunday)`. */
export function readBracketedWeekday(scope: Scope, at: number): { weekday: number; end: number } | undefined {
  const open = skipSpace(scope, at)
  if (scope.text.charAt(open) !== '(') return undefined
  const word = wordAt(scope, open + 1)
  const found = word === '' ? undefined : WEEKDAYS.get(word)
  let end = open + 1 + word.length
  if (found?.short && scope.text.charAt(end) === '.') end++
  return found && scope.text.charAt(end) === ')' ? { weekday: found.weekday, end: end + 1 } : undefined
}

/** A month with no day: `July 2024`, `January-March 2024`; without a year the caller decides whether it is one. */
export function readMonthOnly(scope: Scope, at: number): DateMention | undefined {
  const month = readMonth(scope, at)
  if (!month) return undefined
  const year = readYearAfter(scope, month.end)
  const mention: DateMention = {
    start: at,
    end: year?.end ?? month.end,
    kind: 'month',
    stated: { month: month.month, ...(year ? { year: year.year } : {}) },
  }
  const join = readJoin(scope, mention.end)
  const last = join && readMonth(scope, join.end)
  if (!join || !last || readMonthFirst(scope, join.end)) return mention
  const between = join.word === 'and' && wordBefore(scope, at).word.toLowerCase() === 'between'
  if (join.join === 'and' && !between) return mention
  const lastYear = readYearAfter(scope, last.end)
  const turns = last.month < month.month ? 1 : 0
  const ends = lastYear?.year ?? (year ? year.year + turns : undefined)
  const begins = year?.year ?? (lastYear ? lastYear.year - turns : undefined)
  return {
    ...mention,
    end: lastYear?.end ?? last.end,
    stated: { month: month.month, ...(begins === undefined ? {} : { year: begins }) },
    until: { month: last.month, ...(ends === undefined ? {} : { year: ends }) },
    join: 'to',
  }
}

/** A year on its own: `in 1951`. Rejects a number of things (`in 2000 communities`). */
export function readLoneYear(scope: Scope, at: number): { year: number; end: number } | undefined {
  const year = readYear(scope, at)
  if (!year) return undefined
  const code = scope.text.charCodeAt(year.end)
  if (code === 47 || (code === 45 && isDigit(scope.text.charCodeAt(year.end + 1)))) return undefined
  const word = wordAt(scope, skipSpace(scope, year.end))
  if (/^(?:people|troops|percent|million|billion|metres|kilometers|kilometres)$/.test(word)) return undefined
  return /^[a-z]{4,}s$/.test(word) && !AFTER_DAYS.has(word) && word !== 'towards' ? undefined : year
}
