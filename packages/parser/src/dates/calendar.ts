const DAY_MS = 86_400_000

/** Number of days from 1970-01-01 to a day of the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(number: number): string {
  const { year, month, day } = civil(number)
  // beyond these years ISO 8601 writes a sign and six digits
  if (!(year >= 1000 && year <= 9999)) return new Date(number * DAY_MS).toISOString().slice(0, 10)
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** Year, month and day of a day number. */
export function civil(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** ISO weekday of a day number: 1 (Monday) to 7 (Sunday). 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** Number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether a day exists; without a year, whether it exists in a leap year. */
export function dayExists(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month)
}

/** Whether a number is a year that a release can mean: the historian's lists begin in 1789, treaties earlier. */
export function isYear(value: number): boolean {
  return value >= 1600 && value <= 2199
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/
const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * Day number of an ISO 8601 day or instant.
 *
 * @param iso `YYYY-MM-DD`, or an instant such as `2024-07-28T22:30:00Z`
 * @param timeZone IANA name; an instant with an offset becomes the day it is there
 * @returns `undefined` when `iso` is no day
 */
export function parseIsoDay(iso: string | undefined, timeZone?: string): number | undefined {
  if (iso === undefined) return undefined
  if (latest?.iso !== iso || latest.timeZone !== timeZone) latest = { iso, timeZone, day: readIsoDay(iso, timeZone) }
  return latest.day
}

/** The day asked for last: all dates of a release are counted from the day of its publication. */
let latest: { iso: string; timeZone: string | undefined; day: number | undefined } | undefined

function readIsoDay(iso: string, timeZone: string | undefined): number | undefined {
  const match = ISO_DAY.exec(iso)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (!dayExists(year, month, day)) return undefined
  if (timeZone !== undefined && /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(iso.slice(10, 40))) {
    const instant = Date.parse(iso)
    const local = Number.isNaN(instant) ? undefined : localDay(instant, timeZone)
    if (local !== undefined) return local
  }
  return dayNumber(year, month, day)
}

/** Day number that an instant has in a time zone; `undefined` when the zone is not known. */
function localDay(instant: number, timeZone: string): number | undefined {
  try {
    let formatter = formatters.get(timeZone)
    if (!formatter) {
      formatter = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
      formatters.set(timeZone, formatter)
    }
    const part: Record<string, number> = {}
    for (const { type, value } of formatter.formatToParts(instant)) part[type] = Number(value)
    return dayNumber(part['year'] ?? 0, part['month'] ?? 0, part['day'] ?? 0)
  } catch {
    return undefined
  }
}
