import { civil, dayExists, dayNumber, weekdayOf } from './calendar.js'
import { type Anchor, nearest, oneDay, span, wholeMonth, wholeYear } from './spans.js'
import type { DateMention, ResolvedDate } from './types.js'

/** Resolves a weekday with no calendar day: `on Monday`, `last Friday`, `Monday (10)`, `Monday to Wednesday`. */
export function resolveWeekday(mention: DateMention, anchor: Anchor): ResolvedDate | undefined {
  const { weekday, day } = mention.stated
  const { published } = anchor
  if (weekday === undefined || published === undefined) return undefined
  const forward = mention.direction === 'next' || (mention.direction === undefined && anchor.tense === 'future')
  if (day !== undefined) {
    const found = dayOfMonth(day, published, anchor.tense)
    return found === undefined ? undefined : oneDay(found, 'relative')
  }
  const today = weekdayOf(published)
  const back = (today - weekday + 7) % 7
  const first =
    mention.direction === 'last'
      ? published - (back === 0 ? 7 : back)
      : mention.direction === 'next'
        ? published + (back === 0 ? 7 : 7 - back)
        : mention.direction === 'this'
          ? published - today + weekday
          : forward
            ? published + ((7 - back) % 7)
            : published - back
  const until = mention.until?.weekday
  if (until === undefined) return oneDay(first, 'relative')
  return span(first, first + ((until - weekday + 7) % 7), 'interval', 'relative')
}

/** The day of the month nearest to an expected day, within a month of it. */
export function dayOfMonth(day: number, expected: number, tense: Anchor['tense']): number | undefined {
  const { year, month } = civil(expected)
  const candidates = [-1, 0, 1]
    .map((step) => {
      const [y, m] = [year + Math.floor((month - 1 + step) / 12), ((month - 1 + step + 12) % 12) + 1]
      return dayExists(y, m, day) ? dayNumber(y, m, day) : undefined
    })
    .filter((candidate) => candidate !== undefined)
  return nearest(candidates, expected, tense)
}

/** Resolves `today`, `yesterday`, `two days ago`, `this week`, `last month`, `the same day`. */
export function resolveOffset(mention: DateMention, anchor: Anchor): ResolvedDate | undefined {
  const { offset } = mention
  if (!offset) return undefined
  const base = offset.from === 'previous' ? anchor.previous : anchor.published
  if (base === undefined) return undefined
  const { year, month } = civil(base)
  switch (offset.unit) {
    case 'day': {
      const expected = base + offset.count
      const { day } = mention.stated
      if (day === undefined) return oneDay(expected, 'relative')
      const found = dayOfMonth(day, expected, offset.count <= 0 ? 'past' : undefined)
      return found === undefined ? undefined : oneDay(found, 'relative')
    }
    case 'week': {
      const monday = base - weekdayOf(base) + 1 + 7 * offset.count
      if (offset.count !== 0) return span(monday, monday + 6, 'one-of', 'relative')
      if (anchor.tense === 'past') return span(monday, base, 'one-of', 'relative')
      return span(anchor.tense === 'future' ? base : monday, monday + 6, 'one-of', 'relative')
    }
    case 'weekend': {
      const saturday = base - weekdayOf(base) + 6 + 7 * offset.count
      return span(saturday, saturday + 1, 'one-of', 'relative')
    }
    case 'month': {
      const index = year * 12 + month - 1 + offset.count
      return wholeMonth(Math.floor(index / 12), (index % 12) + 1, 'relative')
    }
    default:
      return wholeYear(year + offset.count, 'relative')
  }
}
