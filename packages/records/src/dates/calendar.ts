/** Days of the proleptic Gregorian calendar, the one that ISO 8601 counts in, as `YYYY-MM-DD` strings and numbers. */

const DAY_MS = 86_400_000

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

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
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/**
 * Whether a text is a day that exists in the calendar.
 * @param text any string
 * @returns `true` for `2024-02-29`, `false` for `2023-02-29`, `2024-2-9` and anything else
 */
export const isDay = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const month = Number(match[2])
  const day = Number(match[3])
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month)
}

/**
 * The number of a day on a line without gaps, so that two days can be subtracted.
 * @param day `YYYY-MM-DD`, a day that exists
 * @returns whole days since 1970-01-01, negative before
 * @throws RangeError when the day does not exist
 */
export const dayNumber = (day: string): number => {
  if (!isDay(day)) throw new RangeError(`\`${day}\` is not a day of the calendar; write it as YYYY-MM-DD`)
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS
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
