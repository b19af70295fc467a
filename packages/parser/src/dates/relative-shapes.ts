import { readCalendar, readMonthOnly } from './calendar-shapes.js'
import { readDay, readJoin, type Scope, skipSpace, wordAt, wordBefore } from './lexer.js'
import { FEAST_WORDS, MONTHS, NUMBER_WORDS, PARTS_OF_DAY, TODAY_TITLES, WEEKDAYS } from './lexicon.js'
import { readBracketedNumeric } from './numeric-shapes.js'
import type { DateMention, DateOffset, PartOfDay, StatedDate } from './types.js'

const UNITS: ReadonlyMap<string, DateOffset['unit']> = new Map([
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['year', 'year'],
])

function publication(unit: DateOffset['unit'], count: number): DateOffset {
  return { unit, count, from: 'publication' }
}

/** What stands in brackets after a day word: the day of the month alone, or a whole date. */
function readBracketedDay(scope: Scope, at: number): { stated: StatedDate; end: number } | undefined {
  const open = skipSpace(scope, at)
  if (scope.text.charAt(open) !== '(' || open >= scope.end) return undefined
  const numeric = readBracketedNumeric(scope, open)
  if (numeric) return { stated: numeric.stated, end: numeric.end + 1 }
  const dates = readCalendar(scope, open + 1)
  if (dates?.length === 1 && dates[0]?.kind === 'day' && scope.text.charAt(dates[0].end) === ')')
    return { stated: dates[0].stated, end: dates[0].end + 1 }
  const day = readDay(scope, open + 1)
  return day && scope.text.charAt(day.end) === ')' ? { stated: { day: day.day }, end: day.end + 1 } : undefined
}

/** Adds a part of the day and a bracketed day that follow a day word: `yesterday afternoon (25)`. */
function complete(scope: Scope, mention: DateMention): DateMention {
  let { end } = mention
  let partOfDay: PartOfDay | undefined = mention.partOfDay
  const next = skipSpace(scope, end)
  const part = next === end ? undefined : PARTS_OF_DAY.get(wordAt(scope, next))
  if (part && !partOfDay) {
    partOfDay = part
    end = next + part.length
  }
  const bracket = readBracketedDay(scope, end)
  return {
    ...mention,
    end: bracket?.end ?? end,
    kind: bracket?.stated.month === undefined ? mention.kind : 'day',
    stated: { ...bracket?.stated, ...mention.stated },
    ...(partOfDay ? { partOfDay } : {}),
  }
}

function relative(start: number, end: number, offset: DateOffset, more: Partial<DateMention> = {}): DateMention {
  return { start, end, kind: 'relative', stated: {}, offset, ...more }
}

function readToday(scope: Scope, at: number, word: string): DateMention | undefined {
  const before = wordBefore(scope, at)
  if (word === 'Today' && TODAY_TITLES.has(before.word.toLowerCase())) return undefined
  const lead = before.word.toLowerCase()
  const start = (lead === 'earlier' || lead === 'later') && before.start < at ? before.start : at
  const night = word.toLowerCase() === 'tonight'
  const mention = relative(start, at + word.length, publication('day', 0), night ? { partOfDay: 'night' } : {})
  return complete(scope, mention)
}

/** `just now`: the day on which the words were said. */
function readJust(scope: Scope, at: number): DateMention | undefined {
  const next = skipSpace(scope, at + 4)
  return next > at + 4 && wordAt(scope, next) === 'now'
    ? complete(scope, relative(at, next + 3, publication('day', 0)))
    : undefined
}

/** `yesterday` and `tomorrow`, and `the day before yesterday` with them. */
function readNeighbour(scope: Scope, at: number, word: string): DateMention | undefined {
  const sign = word.toLowerCase() === 'yesterday' ? -1 : 1
  const lead = sign < 0 ? 'day before ' : 'day after '
  const from = at - lead.length
  if (from >= scope.start && scope.text.startsWith(lead, from))
    return complete(scope, relative(from, at + word.length, publication('day', 2 * sign)))
  return complete(scope, relative(at, at + word.length, publication('day', sign)))
}

/** `this morning`, `last Friday`, `next week`, `last October`, `the next day`. */
function readDirected(scope: Scope, at: number, lead: string): DateMention | undefined {
  const lower = lead.toLowerCase()
  const direction =
    lower === 'this' || lower === 'coming' || lower === 'same'
      ? 'this'
      : lower === 'next' || lower === 'following'
        ? 'next'
        : 'last'
  const i = skipSpace(scope, at + lead.length)
  if (i === at + lead.length) return undefined
  const word = wordAt(scope, i)
  if (word === '') return undefined
  const end = i + word.length
  const count = direction === 'this' ? 0 : direction === 'next' ? 1 : -1
  if (word === 'day') {
    // `this day` and `last day` are figures of speech.
    if (lower === 'this' || lower === 'last' || lower === 'coming' || lower === 'past') return undefined
    return complete(scope, relative(at, end, { unit: 'day', count, from: 'previous' }))
  }
  const anchored = lower === 'following' || lower === 'previous' || lower === 'same'
  const unit = UNITS.get(word)
  if (unit) {
    // `over the last week` is a length of time up to now.
    const length = count !== 0 && wordBefore(scope, at).word.toLowerCase() === 'the'
    return anchored || length || lower === 'past' ? undefined : relative(at, end, publication(unit, count))
  }
  const partOfDay = PARTS_OF_DAY.get(word)
  if (partOfDay) {
    if (lower === 'this') return complete(scope, relative(at, end, publication('day', 0), { partOfDay }))
    if (lower === 'last' && partOfDay === 'night')
      return complete(scope, relative(at, end, publication('day', -1), { partOfDay }))
    return undefined
  }
  if (anchored) return undefined
  const weekday = WEEKDAYS.get(word)
  if (weekday && !weekday.short) {
    const mention: DateMention = { start: at, end, kind: 'weekday', stated: { weekday: weekday.weekday }, direction }
    return complete(scope, mention)
  }
  const month = MONTHS.get(word)
  if (month && !month.short) {
    const only = readMonthOnly(scope, i)
    // A day or a year behind the month says more than the direction word: `this October 3`.
    if (!only || only.stated.year !== undefined || readCalendar(scope, i)) return undefined
    return { ...only, start: at, direction }
  }
  return undefined
}

/** `two days ago`, `a week ago`: looks back from `ago`. */
function readAgo(scope: Scope, at: number): DateMention | undefined {
  const unitWord = wordBefore(scope, at)
  const unit = /^(day|week|month|year)s?$/.exec(unitWord.word)?.[1]
  if (unit === undefined) return undefined
  const number = wordBefore(scope, unitWord.start)
  const count = /^\d{1,2}$/.test(number.word) ? Number(number.word) : NUMBER_WORDS.get(number.word.toLowerCase())
  if (count === undefined) return undefined
  return relative(number.start, at + 3, publication(unit as DateOffset['unit'], -count))
}

/** A weekday with what follows it: a date, a bracketed date, a part of the day, or nothing. */
export function readWeekday(scope: Scope, at: number, word: string): DateMention[] | undefined {
  const found = WEEKDAYS.get(word)
  if (!found || FEAST_WORDS.has(wordBefore(scope, at).word.toLowerCase())) return undefined
  let end = at + word.length
  if (found.short && scope.text.charAt(end) === '.') end++
  const { weekday } = found
  let next = skipSpace(scope, end)
  const part = next === end ? undefined : PARTS_OF_DAY.get(wordAt(scope, next))
  if (part) next = skipSpace(scope, next + part.length)
  if (scope.text.charAt(next) === ',') next = skipSpace(scope, next + 1)
  for (const lead of ['the ', 'on ']) if (scope.text.startsWith(lead, next)) next += lead.length
  const dates = next === end ? undefined : readCalendar(scope, next)
  const first = dates?.[0]
  if (dates && first && first.kind !== 'undecided')
    return [
      { ...first, start: at, stated: { ...first.stated, weekday }, ...(part ? { partOfDay: part } : {}) },
      ...dates.slice(1),
    ]
  if (found.short) return undefined
  const mention = complete(scope, { start: at, end, kind: 'weekday', stated: { weekday } })
  if (mention.kind === 'day' || mention.partOfDay) return [mention]
  const join = readJoin(scope, mention.end)
  const until = join && WEEKDAYS.get(wordAt(scope, join.end))
  if (!join || !until || until.short) return [mention]
  const last = complete(scope, {
    start: join.end,
    end: join.end + wordAt(scope, join.end).length,
    kind: 'weekday',
    stated: { weekday: until.weekday },
  })
  if (join.join === 'and' || last.kind === 'day') return [mention, last]
  return [{ ...mention, end: last.end, until: last.stated, join: 'to' }]
}

/**
 * Reads a date in words at an offset.
 *
 * @param scope the text and its limits
 * @param at offset of the word
 * @param word the word as written; one of the words that `RELATIVE_WORDS` lists
 */
export function readRelative(scope: Scope, at: number, word: string): DateMention | undefined {
  switch (word.toLowerCase()) {
    case 'today':
    case 'tonight':
      return readToday(scope, at, word)
    case 'yesterday':
    case 'tomorrow':
      return readNeighbour(scope, at, word)
    case 'ago':
      return readAgo(scope, at)
    case 'just':
      return readJust(scope, at)
    default:
      return readDirected(scope, at, word)
  }
}

/** Words that `readRelative` reads, as written. */
export const RELATIVE_WORDS: ReadonlySet<string> = new Set(
  'just today tonight yesterday tomorrow this last next past coming same following previous'
    .split(' ')
    .flatMap((word) => [word, word[0]?.toUpperCase() + word.slice(1), word.toUpperCase()])
    .concat('ago'),
)
