import type { OfficeHeld } from '@readout/schema'
import { parseEdtf } from '../dates/index.js'

/** First and last day, `YYYY-MM-DD`, both included. */
export interface Days {
  readonly start: string
  readonly end: string
}

/** A date after every other, for a term without a known end. */
const NEVER = '9999-12-31'

/**
 * The days on which an entry of the register of people shows somebody in an office for certain: a `term` from its first
 * day to its last, to this day where it has no end; days `seen` from the first to the last seen and not one more. Of a
 * date without a day only what it leaves no doubt of counts: from `1982` is from the end of that year on.
 * @param held an office of the entry
 * @returns undefined where no day is certain
 */
export const surelyHeld = ({ basis, from, to }: Pick<OfficeHeld, 'basis' | 'from' | 'to'>): Days | undefined => {
  const first = from ?? (basis === 'seen' ? to : undefined)
  const last = to ?? (basis === 'seen' ? from : undefined)
  const start = first === undefined ? undefined : parseEdtf(first)?.end
  const end = last === undefined ? (basis === 'term' ? NEVER : undefined) : parseEdtf(last)?.start
  return start === undefined || end === undefined || start > end ? undefined : { start, end }
}

/**
 * Tells whether an office was held on every day that a meeting may have taken place.
 * @param held an office of an entry
 * @param days the first and the last day that the meeting's date allows
 */
export const heldThroughout = (held: Pick<OfficeHeld, 'basis' | 'from' | 'to'>, days: Days): boolean => {
  const sure = surelyHeld(held)
  return sure !== undefined && sure.start <= days.start && days.end <= sure.end
}
