import { dayNumber, daysInMonth, isoDay } from './calendar.js'
import type { ResolvedDate } from './types.js'

/** A publication may carry the date of the day before in a zone further west; two days bridge any two zones. */
const SLACK_DAYS = 2

/** What a mention is resolved against, as day numbers. */
export interface Anchor {
  published: number | undefined
  previous: number | undefined
  year: number | undefined
  tense: 'past' | 'future' | undefined
}

/** A resolved single day. */
export function oneDay(day: number, basis: ResolvedDate['basis']): ResolvedDate {
  const iso = isoDay(day)
  return { edtf: iso, start: iso, end: iso, basis }
}

/** A resolved span: lasting (`interval`), or one unknown day of it (`one-of`). */
export function span(
  first: number,
  last: number,
  kind: 'interval' | 'one-of',
  basis: ResolvedDate['basis'],
): ResolvedDate {
  if (first === last) return oneDay(first, basis)
  const [start, end] = [isoDay(first), isoDay(last)]
  return { edtf: kind === 'interval' ? `${start}/${end}` : `[${start}..${end}]`, start, end, basis }
}

/** A resolved month. */
export function wholeMonth(year: number, month: number, basis: ResolvedDate['basis']): ResolvedDate {
  const start = isoDay(dayNumber(year, month, 1))
  return { edtf: start.slice(0, 7), start, end: isoDay(dayNumber(year, month, daysInMonth(year, month))), basis }
}

/** A resolved year. */
export function wholeYear(year: number, basis: ResolvedDate['basis']): ResolvedDate {
  return { edtf: String(year), start: `${year}-01-01`, end: `${year}-12-31`, basis }
}

/**
 * Picks the day number nearest to the publication that the tense allows.
 *
 * @param candidates day numbers, rising
 */
export function nearest(candidates: readonly number[], published: number, tense: Anchor['tense']): number | undefined {
  const allowed = candidates.filter((day) =>
    tense === 'past' ? day <= published + SLACK_DAYS : tense === 'future' ? day >= published : true,
  )
  let best: number | undefined
  for (const day of allowed)
    if (best === undefined || Math.abs(day - published) < Math.abs(best - published)) best = day
  return best
}
