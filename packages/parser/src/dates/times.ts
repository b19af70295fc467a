import { NUMBER_WORDS, ZONE_OFFSETS } from './lexicon.js'

/** A time of day, a duration, or both, as a text gives them. */
export interface TimeMention {
  /** Offset of its first character in the text, in UTF-16 code units. */
  start: number
  /** Offset after its last character. */
  end: number
  /** `HH:MM`, 24 hours; missing when only a duration is given. */
  time?: string
  /** `HH:MM` of the end, where the text gives a span of two times. */
  until?: string
  /** Length in minutes, as stated or as the span of two times. */
  duration_minutes?: number
  /** `+09:00`, where the zone has one offset or a second clock tells it. */
  utc_offset?: string
  /** The zone as worded: `local time`, `JST`. */
  zone?: string
}

const CLOCK =
  /(?<![\d:.,/+-])(?:(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?\s?m(?![a-z])\.?|(\d{1,2})[:h](\d{2})(?![\d:]|\s?[ap]\.?m)(?:\s?(?:hrs|hours|h)(?![a-z]))?|12 noon(?![a-z])|(\d{2})(\d{2}) (?:hrs|hours)(?![a-z]))/gi
const UNIT = /(?:\b|-)(minutes?|mins|hours?)(?![a-z])/gi
const NUMBER = '(\\d{1,3}(?:\\.5)?|[a-z]+(?:-five)?)'
const HOUR_AND = new RegExp(`${NUMBER}(?: and a half| and a quarter)?[ -]hours?(?:,? and |, | )$`, 'i')
const LEAD = new RegExp(`(?:^|[\\s(])${NUMBER}(?: and a half)?[ -]?$`, 'i')
/** `half an hour`, `a half-hour call`. */
const HALF = /(?:^|[\s(])(?<!and a )half[ -](?:an? )?$/i
const ZONE_AFTER =
  /^,?\s?\(?\s?((?:UTC|GMT)\s?[+-\u2212]\s?\d{1,2}(?::?\d{2})?|local time|[A-Z]{3,4}(?![A-Za-z])|[A-Z][a-z]+(?: [Ss]tandard)? time)/
const SPAN_JOIN = /^\s?(?:to|-|\u2013|\u2014|until|till)\s?$/

/**
 * Finds clock times and durations, in the order of the text: `commencing at 6:15 p.m. for approximately 25 minutes
 * (local time; 7:15 p.m. Japan time)`, `at 14:00`, `from 3:30 to 4 p.m.`.
 *
 * The second clock in brackets is no mention of its own; it gives the first one its offset from UTC.
 *
 * @param text any text
 * @param start offset to begin at, in UTF-16 code units
 * @param end offset to stop at
 */
export function findTimes(text: string, start = 0, end = text.length): TimeMention[] {
  // a search that finds nothing goes on to the end of what it is given: the sentence, and not its whole block each time
  const found = timesOf(text.slice(start, end))
  for (const mention of found) {
    mention.start += start
    mention.end += start
  }
  return found
}

function timesOf(text: string): TimeMention[] {
  const mentions: TimeMention[] = []
  let before: Clock | undefined
  for (const clock of findClocks(text)) {
    if (before && joins(text, before, clock)) continue
    mentions.push(clock.mention)
    before = clock
  }
  return withDurations(text, mentions)
}

/** Whether a clock belongs to the one before it: as the end of a span, or as the same moment in another zone. */
function joins(text: string, first: Clock, second: Clock): boolean {
  const last = first.mention
  const clock = second.mention
  if (last.time === undefined || clock.time === undefined || clock.start - last.end > 24) return false
  const gap = text.slice(last.end, clock.start)
  if (SPAN_JOIN.test(gap) && last.until === undefined) {
    if (sharesHalf(first, second)) last.time = inHalf(last.time, second.half)
    const minutes = minutesOf(clock.time) - minutesOf(last.time)
    last.until = clock.time
    last.duration_minutes = minutes > 0 ? minutes : minutes + 1440
    last.end = clock.end
    if (clock.zone !== undefined) last.zone = clock.zone
    if (clock.utc_offset !== undefined) last.utc_offset = clock.utc_offset
    return true
  }
  if (clock.utc_offset === undefined || !/[(;/]\s?$/.test(gap)) return false
  const offset = offsetFromPair(last.time, clock.time, clock.utc_offset)
  if (last.utc_offset === undefined && offset !== undefined) last.utc_offset = offset
  last.end = clock.end
  return true
}

function inHalf(time: string, half: 'a' | 'p' | undefined): string {
  const hour = (Number(time.slice(0, 2)) % 12) + (half === 'p' ? 12 : 0)
  return `${pad(hour)}${time.slice(2)}`
}

/** A clock, and the half of the day where it was written with one. */
interface Clock {
  mention: TimeMention
  half: 'a' | 'p' | undefined
}

/** `3:30 to 4 p.m.`: the half of the day is written once, for both. */
function sharesHalf(first: Clock, last: Clock): boolean {
  return first.half === undefined && last.half !== undefined && minutesOf(first.mention.time ?? '') <= 720
}

function findClocks(text: string): Clock[] {
  const clocks: Clock[] = []
  CLOCK.lastIndex = 0
  for (let match = CLOCK.exec(text); match !== null; match = CLOCK.exec(text)) {
    const [whole, hour12, minute12, half, hour24, minute24, military, militaryMinute] = match
    let hour = Number(hour12 ?? hour24 ?? military ?? 12)
    const minute = Number(minute12 ?? minute24 ?? militaryMinute ?? 0)
    if (half !== undefined) {
      // "0:40 p.m.": Japanese pages count the hour after noon from nought
      if (hour > 12 || (hour === 0 && minute12 === undefined)) continue
      hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    }
    if (hour > 23 || minute > 59) continue
    const clock: TimeMention = {
      start: match.index,
      end: match.index + whole.length,
      time: `${pad(hour)}:${pad(minute)}`,
    }
    const zone = ZONE_AFTER.exec(text.slice(clock.end, clock.end + 40))
    const name = zone?.[1]
    const offset = name === undefined ? undefined : offsetOf(name)
    if (zone && name !== undefined && (offset !== undefined || / time$/i.test(name))) {
      clock.zone = name
      clock.end += zone[0].length
      if (text.charAt(clock.end) === ')') clock.end++
      if (offset !== undefined) clock.utc_offset = offset
    }
    clocks.push({ mention: clock, half: half === undefined ? undefined : half.toLowerCase() === 'p' ? 'p' : 'a' })
  }
  return clocks
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** `+09:00` of a zone name, or of `UTC+9`. */
function offsetOf(name: string): string | undefined {
  const known = ZONE_OFFSETS.get(name.toLowerCase())
  if (known !== undefined) return known
  const match = /^(?:UTC|GMT)\s?([+-\u2212])\s?(\d{1,2})(?::?(\d{2}))?$/.exec(name)
  if (!match || Number(match[2]) > 14 || Number(match[3] ?? 0) > 59) return undefined
  return `${match[1] === '+' ? '+' : '-'}${pad(Number(match[2]))}:${match[3] ?? '00'}`
}

/**
 * The offset of a local clock beside a clock of a known zone. Clocks repeat after 24 hours, so the offsets that two
 * zones share (-11:00 and +13:00, -10:00 and +14:00) stay open.
 */
function offsetFromPair(local: string, other: string, offset: string): string | undefined {
  const sign = offset.startsWith('-') ? -1 : 1
  const known = sign * minutesOf(offset.slice(1))
  const difference = minutesOf(local) - minutesOf(other)
  const minutes = ((((known + difference + 720) % 1440) + 1440) % 1440) - 720
  if (minutes % 15 !== 0 || minutes <= -600) return undefined
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`
}

/** Joins durations to the clock before them in the same sentence; a lone one is a mention of its own. */
function withDurations(text: string, clocks: TimeMention[]): TimeMention[] {
  const found: TimeMention[] = []
  let at = 0
  for (const duration of findDurations(text)) {
    while (at < clocks.length && (clocks[at]?.start ?? 0) < duration.start) at++
    const before = clocks[at - 1]
    const near = before && duration.start >= before.end && duration.start - before.end <= 80
    if (near && before.duration_minutes === undefined && !/[.;!?]\s/.test(text.slice(before.end, duration.start))) {
      before.end = duration.end
      before.duration_minutes = duration.duration_minutes ?? 0
    } else if (!before || duration.start >= before.end) found.push(duration)
  }
  return found.length === 0 ? clocks : [...clocks, ...found].sort((a, b) => a.start - b.start)
}

function findDurations(text: string): TimeMention[] {
  const durations: TimeMention[] = []
  UNIT.lastIndex = 0
  for (let match = UNIT.exec(text); match !== null; match = UNIT.exec(text)) {
    const from = Math.max(0, match.index - 24, durations.at(-1)?.end ?? 0)
    const unitStart = match[0].startsWith('-') ? match.index + 1 : match.index
    const before = text.slice(from, unitStart)
    const hours = match[1]?.toLowerCase().startsWith('h') === true
    const half = hours ? HALF.exec(before) : null
    const lead = half ?? LEAD.exec(before)
    const amount = half === null ? number(lead?.[1]) : 0.5
    if (!lead || amount === undefined) continue
    const begin = from + lead.index + (/^[\s(]/.test(lead[0]) ? 1 : 0)
    const more = / and a half/.test(lead[0]) ? 0.5 : 0
    let minutes = (amount + more) * (hours ? 60 : 1)
    let first = begin
    const unitEnd = match.index + match[0].length
    let last = unitEnd
    if (!hours) {
      const head = HOUR_AND.exec(text.slice(Math.max(0, begin - 32), begin))
      const whole = number(head?.[1])
      if (head && whole !== undefined) {
        minutes += whole * 60
        first = begin - head[0].length
        // The hours were found on their own a word ago.
        if (durations.at(-1)?.start === first) durations.pop()
      }
    } else {
      const tail = /^ and a (half|quarter)(?![a-z])/.exec(text.slice(unitEnd, unitEnd + 16))
      if (tail) {
        minutes += tail[1] === 'half' ? 30 : 15
        last += tail[0].length
      }
    }
    if (!isLength(text, first, last)) continue
    durations.push({ start: first, end: last, duration_minutes: minutes })
  }
  return durations
}

/** Whether an amount of time is how long something took, and not `within 48 hours` or `30 minutes from the city`. */
function isLength(text: string, first: number, last: number): boolean {
  const before = text.slice(Math.max(0, first - 32), first)
  if (
    /(?:for|lasted|lasting|took|lasts?|over)(?: (?:approximately|about|around|nearly|almost|over|more than|some|roughly|just|under|at least))*(?: an?)? ?$/i.test(
      before,
    )
  )
    return true
  return /^(?:s? long)?[- ](?:long )?(?:phone |telephone |video |one-on-one |bilateral )?(?:call|meeting|talks?|conversation|discussion|session)/i.test(
    text.slice(last, last + 40),
  )
}

function number(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  return /^\d/.test(word) ? Number(word) : NUMBER_WORDS.get(word.toLowerCase())
}
