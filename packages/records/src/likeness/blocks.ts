import { addDays, dayNumber } from '../dates/calendar.js'
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

const frequency = (key: string): number => FREQUENT.length - 1 - FREQUENT.indexOf(key.slice(key.indexOf(':') + 1))

/** Parties that are not in the list first, then those in it from its end, so that the most frequent is the last. */
const rarestFirst = (a: string, b: string): number => {
  const [x, y] = [frequency(a) % FREQUENT.length, frequency(b) % FREQUENT.length]
  return x - y || (a < b ? -1 : 1)
}

/**
 * The parties to look under: as many of the rarest that any set with enough in common must hold one of them too (prefix
 * filtering, Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins", 2006).
 */
const lookedUnder = (record: Likenable): string[] => {
  const keys = partyKeys(record).sort(rarestFirst)
  // The small number keeps a product such as 5 × 0.6 from being rounded up past its true value.
  return keys.slice(0, keys.length - Math.ceil(keys.length * LEAST_COMMON_PARTIES - 1e-9) + 1)
}

const monthsBetween = (from: string, to: string): string[] => {
  const months: string[] = []
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = addDays(`${month}-28`, 7).slice(0, 7)) {
    months.push(month)
  }
  return months
}

/**
 * The keys under which a record meets those that could be the same meeting.
 * @param record a record or draft
 * @returns no key at all for a record that scores 0 against any other: it lacks a date, or parties and series, or its date
 * is too vague
 */
export const likenessBlocks = (record: Likenable): LikenessBlocks => {
  const date = dateOf(record)
  const span = date ? dayNumber(date.end) - dayNumber(date.start) + 1 : 0
  if (!date || span > VAGUE_DAYS || date.end >= '9999-12-01') return { days: [], months: [] }
  const subjects = [...lookedUnder(record), ...(record.series === undefined ? [] : [`series:${record.series}`])]
  const cross = (times: readonly string[]): string[] =>
    subjects.flatMap((subject) => times.map((time) => `${subject} ${time}`))
  // One day more, so that records a day apart meet too.
  const last = addDays(date.end, 1)
  const days = span > FINE_DAYS ? [] : Array.from({ length: span + 1 }, (_, index) => addDays(date.start, index))
  return { days: cross(days), months: cross(monthsBetween(date.start, last)) }
}
