/** Days of the proleptic Gregorian calendar, the one that ISO 8601 counts in, as `YYYY-MM-DD` strings and numbers. */

const DAY_MS = 86_400_000

/** After so many days the Gregorian calendar begins anew. */
const DAYS_OF_400_YEARS = 146_097

const pad2 = (value: number): string => (value < 10 ? `0${value}` : String(value))
const pad4 = (value: number): string => (value < 1000 ? String(value).padStart(4, '0') : String(value))

/** The number that digits of a text make, from one place to before another; `NaN` when one of them is no digit. */
const digits = (text: string, from: number, to: number): number => {
  let value = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/**
 * How many days a month has.
 * @param year calendar year, 0 to 9999
 * @param month 1 to 12
 * @returns 28 to 31
 */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * Writes a calendar day.
 * @param year calendar year, 0 to 9999
 * @param month 1 to 12
 * @param day 1 to 31
 * @returns `YYYY-MM-DD`
 */
export const formatDay = (year: number, month: number, day: number): string =>
  `${pad4(year)}-${pad2(month)}-${pad2(day)}`

/**
 * Whether a text is a day that exists in the calendar.
 * @param text any string
 * @returns `true` for `2024-02-29`, `false` for `2023-02-29`, `2024-2-9` and anything else
 */
export const isDay = (text: string): boolean => {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * The number of a day on a line without gaps, so that two days can be subtracted.
 * @param day `YYYY-MM-DD`, a day that exists
 * @returns whole days since 1970-01-01, negative before
 * @throws RangeError when the day does not exist
 */
export const dayNumber = (day: string): number => {
  if (!isDay(day)) throw new RangeError(`\`${day}\` is not a day of the calendar; write it as YYYY-MM-DD`)
  const year = digits(day, 0, 4)
  // The platform takes the years 0 to 99 for those of the last century, so that four centuries are put on and taken off.
  const shift = year < 400 ? 400 : 0
  return (
    Date.UTC(year + shift, digits(day, 5, 7) - 1, digits(day, 8, 10)) / DAY_MS - (shift === 0 ? 0 : DAYS_OF_400_YEARS)
  )
}

/**
 * The day so many days later.
 * @param day `YYYY-MM-DD`, a day that exists
 * @param days whole days, negative for earlier
 * @returns `YYYY-MM-DD`
 * @throws RangeError when the day does not exist, or the result lies outside the years 0000 to 9999
 */
export const addDays = (day: string, days: number): string => {
  const date = new Date((dayNumber(day) + days) * DAY_MS)
  const year = date.getUTCFullYear()
  if (!(year >= 0 && year <= 9999))
    throw new RangeError(`${days} days from \`${day}\` is outside the years 0000 to 9999`)
  return formatDay(year, date.getUTCMonth() + 1, date.getUTCDate())
}

/**
 * The day of the week.
 * @param day `YYYY-MM-DD`, a day that exists
 * @returns ISO 8601 number: 1 for Monday to 7 for Sunday
 * @throws RangeError when the day does not exist
 */
export const weekdayOf = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
