import { readBracketedWeekday, readCalendar, readLoneYear, readMonthOnly } from './calendar-shapes.js'
import { isDigit, isWordCode, readDay, type Scope, skipSpace, wordAt, wordBefore } from './lexer.js'
import { AFTER_DAYS, MONTH_CUES, MONTH_OF_CUES, MONTHS, PARTS_OF_DAY, WEEKDAYS } from './lexicon.js'
import { readBracketedNumeric, readNumeric } from './numeric-shapes.js'
import { RELATIVE_WORDS, readRelative, readWeekday } from './relative-shapes.js'
import type { DateMention } from './types.js'

/** Words that a date without digits begins with, as texts write them. */
export const DATE_WORDS: readonly string[] = [...MONTHS.keys(), ...WEEKDAYS.keys(), ...RELATIVE_WORDS]
/** First letters of the words that can begin a date; the others are passed over without being cut out. */
const FIRST_LETTERS = new Uint8Array(128)
for (const word of DATE_WORDS) FIRST_LETTERS[word.charCodeAt(0)] = 1

const YEAR_CUES = new Set('in since during until till by before after year early late mid from'.split(' '))
const PART_WORDS = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
] as const)

/**
 * Finds the dates in a stretch of text, in the order of the text and without overlap.
 *
 * It reports what is written and nothing else; {@link resolveDate} works out which day is meant. `30 February` is no
 * date, and neither are a modal `May`, the surname in `Theresa May`, the verb `March` and a year of two digits.
 *
 * @param text any text
 * @param start offset to begin at, in UTF-16 code units
 * @param end offset to stop at
 */
export function findDates(text: string, start = 0, end = text.length): DateMention[] {
  const scope: Scope = { text, start, end }
  const mentions: DateMention[] = []
  let i = start
  while (i < end) {
    const code = text.charCodeAt(i)
    if (!isWordCode(code)) {
      const bracketed = code === 40 && isDigit(text.charCodeAt(i + 1)) ? readBracketedNumeric(scope, i) : undefined
      if (bracketed) mentions.push(bracketed)
      i = bracketed?.end ?? i + 1
      continue
    }
    let stop = i + 1
    while (stop < end && isWordCode(text.charCodeAt(stop))) stop++
    const found = isDigit(code)
      ? readDigits(scope, i)
      : code < 128 && FIRST_LETTERS[code] === 1 && stop - i <= 9 && stop - i >= 3
        ? readWord(scope, i, text.slice(i, stop))
        : undefined
    i = stop
    if (!found) continue
    for (const mention of found) {
      mentions.push(finish(scope, mention))
      i = Math.max(i, mentions.at(-1)?.end ?? i)
    }
  }
  return mentions
}

/** Whether digits are the tail of a larger number, a sum or an amount, and so no day. */
function isTail({ text, start }: Scope, at: number): boolean {
  if (at <= start) return false
  const before = text.charAt(at - 1)
  if ('$€£¥#+№'.includes(before)) return true
  return '.,:/-–'.includes(before) && at - 1 > start && isDigit(text.charCodeAt(at - 2))
}

function readDigits(scope: Scope, at: number): DateMention[] | undefined {
  if (isTail(scope, at)) return undefined
  // Behind a slash it is a part of an address or a path (`/2024/07/28/readout`).
  const numeric = at > scope.start && scope.text.charAt(at - 1) === '/' ? undefined : readNumeric(scope, at)
  if (numeric) return [numeric]
  const dates = readCalendar(scope, at)
  if (dates) return dates
  if (!isDigit(scope.text.charCodeAt(at + 3))) return readOrdinalDay(scope, at)
  const hyphen = at > scope.start && scope.text.charAt(at - 1) === '-'
  const cue = wordBefore(scope, hyphen ? at - 1 : at).word.toLowerCase()
  const lone = (hyphen ? cue === 'mid' : YEAR_CUES.has(cue)) ? readLoneYear(scope, at) : undefined
  if (!lone) return undefined
  const year: DateMention = { start: at, end: lone.end, kind: 'year', stated: { year: lone.year } }
  return [withPart(scope, year)]
}

/** `on the 23rd afternoon`, `on the 5th in Geneva`: a day of the month at hand. `on the 5th anniversary` is none. */
function readOrdinalDay(scope: Scope, at: number): DateMention[] | undefined {
  const day = readDay(scope, at)
  if (!day?.ordinal || scope.text.slice(Math.max(scope.start, at - 7), at).toLowerCase() !== 'on the ') return undefined
  const next = skipSpace(scope, day.end)
  const word = wordAt(scope, next)
  const partOfDay = PARTS_OF_DAY.get(word)
  if (partOfDay) return [{ start: at, end: next + word.length, kind: 'day', stated: { day: day.day }, partOfDay }]
  if (word !== '' && !AFTER_DAYS.has(word)) return undefined
  return [{ start: at, end: day.end, kind: 'day', stated: { day: day.day } }]
}

function readWord(scope: Scope, at: number, word: string): DateMention[] | undefined {
  if (RELATIVE_WORDS.has(word)) {
    const relative = readRelative(scope, at, word)
    return relative && [relative]
  }
  if (WEEKDAYS.has(word)) return readWeekday(scope, at, word)
  const month = MONTHS.get(word)
  if (!month) return undefined
  const dates = readCalendar(scope, at)
  if (dates) return dates
  const only = readMonthOnly(scope, at)
  if (!only) return undefined
  if (only.stated.year !== undefined) return [withPart(scope, only)]
  if (month.short || !isBareMonth(scope, at, word, month.ambiguous)) return undefined
  return [withPart(scope, withYearWords(scope, only))]
}

/** Whether a month word with neither day nor year is one. */
function isBareMonth(scope: Scope, at: number, word: string, ambiguous: boolean): boolean {
  const { text } = scope
  // `May Day`, `October Revolution`-like names are events; a possessive (`May's government`) is a person.
  if (text.startsWith(' Day', at + word.length)) return false
  if (word === word.toLowerCase()) return false
  const before = wordBefore(scope, at)
  const cue = before.word.toLowerCase()
  if (text.charAt(at - 1) === '-' && at > scope.start)
    return /(?:^|[^a-z])mid$/i.test(text.slice(Math.max(scope.start, at - 5), at - 1))
  if (!ambiguous) return true
  const after = at + word.length
  if (text.startsWith('’s', after) || text.startsWith("'s", after)) return false
  // A capitalised word behind it makes it a given name (`in April Glaspie's cable`).
  const next = skipSpace(scope, after)
  const code = next === after + 1 ? text.charCodeAt(next) : 0
  if (code >= 65 && code <= 90) return false
  if (MONTH_CUES.has(cue)) return true
  return cue === 'of' && MONTH_OF_CUES.has(wordBefore(scope, before.start).word.toLowerCase())
}

/** `October this year`, `in June last year`. */
function withYearWords(scope: Scope, mention: DateMention): DateMention {
  const match = /^(?:,? (?:of )?(this|last|next) year)(?![a-z])/.exec(scope.text.slice(mention.end, mention.end + 16))
  if (!match) return mention
  const count = match[1] === 'this' ? 0 : match[1] === 'next' ? 1 : -1
  return { ...mention, end: mention.end + match[0].length, offset: { unit: 'year', count, from: 'publication' } }
}

/** Adds `early`, `mid-`, `late` in front of a month or a year. */
function withPart(scope: Scope, mention: DateMention): DateMention {
  const hyphen = mention.start > scope.start && scope.text.charAt(mention.start - 1) === '-'
  const before = wordBefore(scope, hyphen ? mention.start - 1 : mention.start)
  const part = PART_WORDS.get(before.word.toLowerCase() as 'early')
  return part ? { ...mention, start: before.start, part } : mention
}

/** Adds what stands around a day: a weekday in brackets behind it, a part of the day in front of it. */
function finish(scope: Scope, mention: DateMention): DateMention {
  let result = mention
  if (mention.kind === 'day' && mention.stated.weekday === undefined) {
    const weekday = readBracketedWeekday(scope, mention.end)
    if (weekday) result = { ...result, end: weekday.end, stated: { ...mention.stated, weekday: weekday.weekday } }
  }
  if (result.partOfDay === undefined && (result.kind === 'day' || result.kind === 'weekday')) {
    const before = wordBefore(scope, result.start)
    if (before.word === 'of' || before.word === 'on') {
      const partOfDay = PARTS_OF_DAY.get(wordBefore(scope, before.start).word.toLowerCase())
      if (partOfDay) result = { ...result, partOfDay }
    }
  }
  return result
}
