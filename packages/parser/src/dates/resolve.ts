import { civil, dayExists, dayNumber, isoDay, isYear, parseIsoDay, weekdayOf } from './calendar.js'
import { dayOfMonth, resolveOffset, resolveWeekday } from './resolve-relative.js'
import { type Anchor, nearest, oneDay, span, wholeMonth, wholeYear } from './spans.js'
import type { DateContext, DateMention, ResolvedDate, StatedDate } from './types.js'

/**
 * Works out which day or span a mention means.
 *
 * A day with no year is the nearest to the publication: for a past tense not later than two days after it, for a future
 * tense not earlier than it. A stated weekday decides between years where it can. A weekday alone is the latest on or
 * before the publication (past, or no tense), or the next on or after it (future).
 *
 * @param mention as {@link findDates} gives it
 * @param context what is known about the text; nothing is assumed that it does not hold
 * @returns `undefined` when neither text nor context supports a date
 */
export function resolveDate(mention: DateMention, context: DateContext): ResolvedDate | undefined {
  const anchor: Anchor = {
    published: parseIsoDay(context.published, context.timeZone),
    previous: parseIsoDay(context.previous),
    year: context.year,
    tense: context.tense,
  }
  switch (mention.kind) {
    case 'day':
      return resolveDay(mention, anchor)
    case 'range':
      return resolveRange(mention, anchor)
    case 'month':
      return resolveMonth(mention, anchor)
    case 'year':
      return mention.stated.year === undefined ? undefined : wholeYear(mention.stated.year, 'stated')
    case 'weekday':
      return resolveWeekday(mention, anchor)
    case 'relative':
      return resolveOffset(mention, anchor)
    default:
      return undefined
  }
}

/** The year of a day that is stated without one. */
function inferYear(month: number, day: number, weekday: number | undefined, anchor: Anchor): number | undefined {
  if (anchor.published === undefined)
    return anchor.year !== undefined && dayExists(anchor.year, month, day) ? anchor.year : undefined
  const { year } = civil(anchor.published)
  const days = [year - 1, year, year + 1]
    .filter((candidate) => dayExists(candidate, month, day))
    .map((candidate) => dayNumber(candidate, month, day))
  const fitting = weekday === undefined ? [] : days.filter((candidate) => weekdayOf(candidate) === weekday)
  const chosen = nearest(fitting, anchor.published, anchor.tense) ?? nearest(days, anchor.published, anchor.tense)
  return chosen === undefined ? undefined : civil(chosen).year
}

function toDay(stated: StatedDate, anchor: Anchor): { day: number; basis: ResolvedDate['basis'] } | undefined {
  const { month, day } = stated
  if (day === undefined) return undefined
  if (month === undefined) {
    const near = anchor.published ?? anchor.previous
    const found = near === undefined ? undefined : dayOfMonth(day, near, anchor.tense ?? 'past')
    return found === undefined ? undefined : { day: found, basis: 'relative' }
  }
  const year = stated.year ?? inferYear(month, day, stated.weekday, anchor)
  if (year === undefined || !dayExists(year, month, day)) return undefined
  return { day: dayNumber(year, month, day), basis: stated.year === undefined ? 'inferred-year' : 'stated' }
}

const WEEKDAY_LABELS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function resolveDay(mention: DateMention, anchor: Anchor): ResolvedDate | undefined {
  const found = toDay(mention.stated, anchor)
  if (!found) return undefined
  const { weekday } = mention.stated
  const actual = weekdayOf(found.day)
  const day = oneDay(found.day, found.basis)
  if (weekday === undefined || weekday === actual) return day
  return {
    ...day,
    message: `${day.edtf} is a ${WEEKDAY_LABELS[actual - 1]}, not a ${WEEKDAY_LABELS[weekday - 1]}`,
    readings: [day.edtf, ...otherReadings(found.day, weekday).map(isoDay)],
  }
}

/** What a day may have been meant for whose weekday is another: the day beside it, or the same day a year before or after. */
function otherReadings(day: number, weekday: number): number[] {
  const beside = [1, -1, 2, -2, 3, -3].map((by) => day + by)
  const { year, month, day: date } = civil(day)
  const years = [year - 1, year + 1].filter((one) => isYear(one) && dayExists(one, month, date))
  const anniversaries = years.map((one) => dayNumber(one, month, date))
  return [...beside, ...anniversaries].filter((candidate) => weekdayOf(candidate) === weekday)
}

function resolveRange(mention: DateMention, anchor: Anchor): ResolvedDate | undefined {
  const first = toDay(mention.stated, anchor)
  const until = mention.until
  if (!first || until?.month === undefined || until.day === undefined) return undefined
  const begins = civil(first.day)
  const year = until.year ?? (until.month < begins.month ? begins.year + 1 : begins.year)
  if (!dayExists(year, until.month, until.day)) return undefined
  const last = dayNumber(year, until.month, until.day)
  if (last < first.day) return undefined
  // Days that do not follow one another are a list: what the text tells happened on one of them.
  const list = mention.join === 'and' && last - first.day > 1
  return span(first.day, last, list ? 'one-of' : 'interval', first.basis)
}

function resolveMonth(mention: DateMention, anchor: Anchor): ResolvedDate | undefined {
  const { month, year } = mention.stated
  if (month === undefined) return undefined
  const first = year ?? inferMonthYear(mention, month, anchor)
  if (first === undefined) return undefined
  const basis = year === undefined ? 'inferred-year' : 'stated'
  const until = mention.until
  if (until?.month === undefined) return wholeMonth(first, month, basis)
  const lastYear = until.year ?? (until.month < month ? first + 1 : first)
  const last = wholeMonth(lastYear, until.month, basis)
  const begin = wholeMonth(first, month, basis)
  return { edtf: `${begin.edtf}/${last.edtf}`, start: begin.start, end: last.end, basis }
}

function inferMonthYear(mention: DateMention, month: number, anchor: Anchor): number | undefined {
  if (anchor.published === undefined) return mention.offset || mention.direction ? undefined : anchor.year
  const now = civil(anchor.published)
  if (mention.offset?.unit === 'year') return now.year + mention.offset.count
  if (mention.direction === 'this') return now.year
  if (mention.direction === 'last') return month < now.month ? now.year : now.year - 1
  if (mention.direction === 'next') return month > now.month ? now.year : now.year + 1
  const distance = month - now.month
  if (anchor.tense === 'past') return distance > 0 ? now.year - 1 : now.year
  if (anchor.tense === 'future') return distance < 0 ? now.year + 1 : now.year
  return distance > 6 ? now.year - 1 : distance < -6 ? now.year + 1 : now.year
}
