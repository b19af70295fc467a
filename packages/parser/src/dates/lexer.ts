import { isYear } from './calendar.js'
import { MONTHS, type MonthWord, WEEKDAYS } from './lexicon.js'

/** Whether a code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a code unit is a letter; beyond ASCII everything but spaces and punctuation counts as one. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f)
}

/** Whether a code unit belongs to a word. */
export function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code)
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009
}

/** Text that is being looked through, up to a limit. */
export interface Scope {
  text: string
  start: number
  end: number
}

/** Offset after at most four spaces. No date has more inside it, and the bound keeps the search linear. */
export function skipSpace({ text, end }: Scope, at: number): number {
  let i = at
  while (i < end && i < at + 4 && isSpace(text.charCodeAt(i))) i++
  return i
}

/** The word at an offset, or the empty string; a word longer than any that dates use is not cut out. */
export function wordAt(scope: Scope, at: number): string {
  if (at >= scope.end || !isLetter(scope.text.charCodeAt(at))) return ''
  const limit = Math.min(scope.end, at + 14)
  let i = at
  while (i < limit && isLetter(scope.text.charCodeAt(i))) i++
  return i === at + 14 ? '' : scope.text.slice(at, i)
}

/** The word that ends before an offset, separated by single spaces only; the empty string when there is none. */
export function wordBefore({ text, start }: Scope, at: number): { word: string; start: number } {
  let to = at
  while (to > start && to > at - 4 && isSpace(text.charCodeAt(to - 1))) to--
  let from = to
  while (from > start && from > to - 14 && isWordCode(text.charCodeAt(from - 1))) from--
  return { word: text.slice(from, to), start: from }
}

/** A day of the month at an offset: `5`, `05`, `5th`. */
export function readDay(scope: Scope, at: number): { day: number; end: number; ordinal: boolean } | undefined {
  const { text, end } = scope
  let i = at
  while (i < end && i < at + 3 && isDigit(text.charCodeAt(i))) i++
  const length = i - at
  if (length === 0 || length > 2) return undefined
  const day = Number(text.slice(at, i))
  if (day < 1 || day > 31) return undefined
  let ordinal = false
  if (i < end && isLetter(text.charCodeAt(i))) {
    const suffix = wordAt(scope, i).toLowerCase()
    if (suffix !== 'th' && suffix !== 'st' && suffix !== 'nd' && suffix !== 'rd') return undefined
    i += 2
    ordinal = true
  }
  if (i < end) {
    const code = text.charCodeAt(i)
    // A percentage, a sum such as `2+2`, a decimal, a clock time or a thousand is no day.
    if (isWordCode(code) || code === 37 || code === 43) return undefined
    if ((code === 46 || code === 44 || code === 58) && isDigit(text.charCodeAt(i + 1))) return undefined
  }
  return { day, end: i, ordinal }
}

/** A four-digit year at an offset. */
export function readYear(scope: Scope, at: number): { year: number; end: number } | undefined {
  const { text, end } = scope
  let i = at
  while (i < end && i < at + 5 && isDigit(text.charCodeAt(i))) i++
  if (i - at !== 4) return undefined
  const year = Number(text.slice(at, i))
  if (!isYear(year)) return undefined
  if (i < end) {
    const code = text.charCodeAt(i)
    if (isLetter(code) || code === 37) return undefined
    if ((code === 44 || code === 46) && isDigit(text.charCodeAt(i + 1))) return undefined
    const unit = wordAt(scope, skipSpace(scope, i))
    if (unit === 'hrs' || unit === 'hours' || unit === 'h') return undefined
  }
  return { year, end: i }
}

/** A year after a day or month: `2024`, `, 2024`, `of 2024`. */
export function readYearAfter(scope: Scope, at: number): { year: number; end: number } | undefined {
  let i = at
  if (scope.text.charCodeAt(i) === 44 && i < scope.end) i++
  i = skipSpace(scope, i)
  if (i === at) return undefined
  if (scope.text.startsWith('of ', i)) i += 3
  return readYear(scope, i)
}

/** A month word at an offset, with the full stop of an abbreviation. */
export function readMonth(scope: Scope, at: number): (MonthWord & { end: number }) | undefined {
  const word = wordAt(scope, at)
  if (word.length < 3 || word.length > 9) return undefined
  const month = MONTHS.get(word)
  if (!month) return undefined
  let end = at + word.length
  if (end < scope.end && isDigit(scope.text.charCodeAt(end))) return undefined
  if (month.short && end < scope.end && scope.text.charCodeAt(end) === 46) end++
  return { end, ...month }
}

const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2212'

/** What joins two days: a dash, `to`, `until`, `through` (a span); `and`, `&`, a slash (a list). */
export function readJoin(scope: Scope, at: number): { join: 'to' | 'and'; end: number; word: string } | undefined {
  const i = skipSpace(scope, at)
  if (i >= scope.end) return undefined
  const char = scope.text.charAt(i)
  if (DASHES.includes(char)) return { join: 'to', end: skipSpace(scope, i + 1), word: char }
  if (char === '&' || char === '/') return { join: 'and', end: skipSpace(scope, i + 1), word: char }
  if (i === at) return undefined
  const word = wordAt(scope, i)
  const join =
    word === 'to' || word === 'until' || word === 'till' || word === 'through' || word === 'thru'
      ? 'to'
      : word === 'and'
        ? 'and'
        : undefined
  if (join === undefined) return undefined
  const next = skipSpace(scope, i + word.length)
  return next === i + word.length ? undefined : { join, end: next, word }
}

/** Offset after a weekday and its comma, and the weekday, when one stands at an offset. */
export function skipWeekday(scope: Scope, at: number): { weekday?: number; end: number } {
  const word = wordAt(scope, at)
  const found = word === '' ? undefined : WEEKDAYS.get(word)
  if (!found) return { end: at }
  let i = at + word.length
  if (found.short && scope.text.charCodeAt(i) === 46) i++
  if (scope.text.charCodeAt(i) === 44) i++
  return { weekday: found.weekday, end: skipSpace(scope, i) }
}
