import { addDays, dayNumber } from '../dates/calendar.js'
import type { Edtf } from '../dates/edtf.js'
import { LEAST_COMMON_PARTIES } from './parties.js'
import { dateOf, type Likenable, partyKeys, VAGUE_DAYS } from './subject.js'

/** Under which keys a record is looked for. Two records that score above 0 share a key of the same list. */
export interface LikenessBlocks {
  /** Keys by day, for records whose date spans a month at most; empty for the others. */
  readonly days: readonly string[]
  /** Keys by month. Needed only where one of the two records has no keys by day. */
  readonly months: readonly string[]
}

/** The longest date that is looked for day by day. */
const FINE_DAYS = 31

/**
 * Parties that meet so often that a block of theirs would be long. They come last, so that a meeting of one of them with
 * anyone else is looked for under the other.
 */
const FREQUENT = ['US', 'GB', 'FR', 'DE', 'SUHH', 'RU', 'CN', 'JP', 'un', 'eu', 'nato']

const FREQUENCY: ReadonlyMap<string, number> = new Map(
  FREQUENT.flatMap((code, at) => ['state', 'organization'].map((type) => [`${type}:${code}`, FREQUENT.length - at])),
)

/** Parties that are not in the list first, then those in it from its end, so that the most frequent is the last. */
const rarestFirst = (a: string, b: string): number =>
  (FREQUENCY.get(a) ?? 0) - (FREQUENCY.get(b) ?? 0) || (a < b ? -1 : 1)

/**
 * The parties to look under: as many of the rarest that any set with enough in common must hold one of them too (prefix
 * filtering, Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins", 2006).
 */
const lookedUnder = (record: Likenable): string[] => {
  const keys = partyKeys(record)
  if (keys.some((key) => FREQUENCY.has(key))) keys.sort(rarestFirst)
  // The small number keeps a product such as 5 × 0.6 from being rounded up past its true value.
  return keys.slice(0, keys.length - Math.ceil(keys.length * LEAST_COMMON_PARTIES - 1e-9) + 1)
}

/** Months on a line without gaps, for days as `YYYY-MM-DD`. */
const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`

/** Numbers from the first to the last, both included. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** What a record is looked for under, in numbers. */
export interface LikenessSpan {
  /** Parties, and the series. */
  readonly subjects: readonly string[]
  /** Days as {@link dayNumber} counts them; missing where they would be too many. */
  readonly days: Stretch | undefined
  /** The date itself. */
  readonly date: Edtf
}

/**
 * Tells what a record is looked for under: its subjects on its days and the one after, so that records a day apart meet.
 * @param record a record or draft
 * @returns nothing for a record that scores 0 against any other
 */
export const likenessSpan = (record: Likenable): LikenessSpan | undefined => {
  const date = dateOf(record)
  if (!date) return undefined
  const first = dayNumber(date.start)
  const last = date.end === date.start ? first : dayNumber(date.end)
  if (last - first + 1 > VAGUE_DAYS || date.end >= '9999-12-01') return undefined
  const subjects = lookedUnder(record)
  if (record.series !== undefined) subjects.push(`series:${record.series}`)
  return { subjects, days: last - first + 1 > FINE_DAYS ? undefined : { first, last: last + 1 }, date }
}

/**
 * Tells the months of a date and of the day after it, on a line without gaps.
 * @param span what a record is looked for under
 */
export const likenessMonths = ({ date }: LikenessSpan): Stretch => {
  const end = Number(date.end.slice(8)) < 28 ? date.end : addDays(date.end, 1)
  return { first: monthNumber(date.start), last: monthNumber(end) }
}

/**
 * The keys under which a record meets those that could be the same meeting.
 * @param record a record or draft
 * @returns no key at all for a record that scores 0 against any other: it lacks a date, or parties and series, or its date
 * is too vague
 */
export const likenessBlocks = (record: Likenable): LikenessBlocks => {
  const span = likenessSpan(record)
  if (!span) return { days: [], months: [] }
  const cross = ({ first, last }: Stretch, text: (at: number) => string): string[] => {
    const times = Array.from({ length: last - first + 1 }, (_, index) => text(first + index))
    return span.subjects.flatMap((subject) => times.map((time) => `${subject} ${time}`))
  }
  const days = span.days === undefined ? [] : cross(span.days, (day) => addDays('1970-01-01', day))
  return { days, months: cross(likenessMonths(span), monthText) }
}
