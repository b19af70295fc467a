/** A span of time in which something holds. Open where a bound is missing; bounds are `YYYY` or `YYYY-MM-DD`, inclusive. */
export interface Span {
  readonly from?: string
  readonly to?: string
}

/** Length of a whole day, `YYYY-MM-DD`. */
const DAY = 10

/** First day that a date of year, month or day precision may mean. */
const earliest = (date: string): string => (date.length === DAY ? date : `${date}-01-01`.slice(0, DAY))

/** Last day that a date of year, month or day precision may mean; every month is given 31 days, which order needs only. */
const latest = (date: string): string => {
  if (date.length === DAY) return date
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, DAY)
}

/**
 * Tells whether a span and a date have a day in common.
 *
 * @param span the span
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function covers(span: Span, date: string): boolean {
  if (span.from !== undefined && earliest(span.from) > latest(date)) return false
  return span.to === undefined || latest(span.to) >= earliest(date)
}

/**
 * Tells whether a span holds every day that a date may mean.
 *
 * @param span the span
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function coversWhole(span: Span, date: string): boolean {
  if (span.from !== undefined && latest(span.from) > earliest(date)) return false
  return span.to === undefined || earliest(span.to) >= latest(date)
}
