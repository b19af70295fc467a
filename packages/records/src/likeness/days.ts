import { dayNumber } from '../dates/calendar.js'
import { overlapEdtf } from '../dates/edtf.js'
import { dateOf, type Likenable, type LikenessReason, VAGUE_DAYS } from './subject.js'

const never = (text: string): LikenessReason => ({ aspect: 'date', bits: Number.NEGATIVE_INFINITY, text })

/**
 * Compares the days. One common day tells most; each doubling of the span in which the two could fall costs a bit. One day
 * apart is allowed for: a call at night has two dates.
 */
export const compareDays = (a: Likenable, b: Likenable): LikenessReason => {
  const one = dateOf(a)
  const two = dateOf(b)
  if (!one || !two) return never('a date is missing')
  const days = (from: string, to: string): number => dayNumber(to) - dayNumber(from) + 1
  if (days(one.start, one.end) > VAGUE_DAYS || days(two.start, two.end) > VAGUE_DAYS)
    return never('a date is too vague')
  if (!overlapEdtf(one, two)) {
    const gap = one.end < two.start ? days(one.end, two.start) - 1 : days(two.end, one.start) - 1
    if (gap > 1) return never(`days differ: ${one.text} and ${two.text}`)
    return { aspect: 'date', bits: -2, text: `one day apart: ${one.text} and ${two.text}` }
  }
  const [first = one.start] = [one.start, two.start].sort()
  const [, last = one.end] = [one.end, two.end].sort()
  const span = days(first, last)
  const text = one.text === two.text ? `same date: ${one.text}` : `overlapping dates: ${one.text} and ${two.text}`
  return { aspect: 'date', bits: 4 - Math.log2(span), text }
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Compares the times of day, where both have one on the same clock. */
export const compareTimes = (a: Likenable, b: Likenable): LikenessReason | undefined => {
  const one = a.time?.start
  const two = b.time?.start
  if (one === undefined || two === undefined || a.time?.utc_offset !== b.time?.utc_offset) return undefined
  const gap = Math.abs(minutes(one) - minutes(two))
  return gap <= 30
    ? { aspect: 'time', bits: 2, text: `alike time: ${one} and ${two}` }
    : { aspect: 'time', bits: -4, text: `times differ: ${one} and ${two}` }
}
