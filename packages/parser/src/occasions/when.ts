import type { Ground } from '../cast/index.js'
import {
  DATE_WORDS,
  type DateContext,
  type DateMention,
  findDates,
  findTimes,
  type ResolvedDate,
  resolveDate,
  type TimeMention,
} from '../dates/index.js'
import type { Analysis } from '../mentions/analyse.js'
import type { Block } from '../read/index.js'
import type { TokenRange } from '../tokens/sentences.js'
import { hasSign, NUMBER, WordList } from '../tokens/signs.js'
import type { Clause } from './clauses/index.js'

/** The day of a meeting with the words that tell it. */
export interface When {
  readonly date: ResolvedDate
  readonly ground: Ground
}

/** What dates are counted from. */
export interface DateFrame {
  readonly published?: string
  readonly timeZone?: string
  readonly year?: number
}

/** Words that lead to the date of something else: "the agreement of May 3", "since March", "scheduled for June". */
const OTHER = new Set([
  'since',
  'until',
  'till',
  'by',
  'of',
  'before',
  'after',
  'from',
  'prior',
  'following',
  'dated',
  'for',
])

/** Words of a stay, whose days are not those of each meeting. */
const STAYS: ReadonlySet<string> = new Set(['visit', 'stay', 'trip', 'tour'])

/** "on the evening of October 24": the part of a day belongs to the meeting, and its day with it. */
const isPartOfDay = (key: string | undefined): boolean =>
  key === 'morning' || key === 'afternoon' || key === 'evening' || key === 'night'

/**
 * The day that a clause gives for its meeting.
 * @param clause the clause
 * @param frame what dates are counted from
 * @param previous the day of the meeting told before, for "the same day"
 */
export const whenOf = (clause: Clause, frame: DateFrame, previous: string | undefined): When | undefined => {
  const { analysis, sentence } = clause
  const { tokens } = analysis
  const first = tokens[sentence.from]
  const dates = datesIn(analysis, sentence)
  if (first === undefined || dates.length === 0) return undefined
  const tense = clause.told === 'scheduled' ? 'future' : 'past'
  const off = clause.told === 'cancelled' || clause.told === 'postponed'
  let best: { mention: DateMention; distance: number; date: ResolvedDate } | undefined
  const anchor = tokens[clause.from]?.start ?? 0
  const edge = (tokens[Math.max(clause.end, clause.to) - 1]?.end ?? anchor) + 60
  // "concluded the visit on Wednesday, having met X": the day is not the meeting's
  // "called on X yesterday, and on Y this morning": the first day is the first call's
  const second = tokens[clause.from - 1]?.key === 'and' && tokens[clause.from]?.key === tokens[clause.to - 1]?.key
  const having = tokens[clause.from - 1]?.key === 'having' || (second && clause.word.format === 'courtesy-call')
  // a key that is added to a copy costs more than one that the copy begins with
  const context: DateContext = off ? { ...frame } : { tense, ...frame }
  if (previous !== undefined) context.previous = previous
  for (const mention of dates) {
    if (having && mention.start < anchor) continue
    if (mention.kind === 'undecided' || mention.kind === 'year' || mention.kind === 'month') continue
    const at = tokenAt(analysis, mention.start, sentence.from)
    // "April Haines" is no date; a lone word in capitals ("Late at night …") is no person
    const person = analysis.personAt[at]
    if (person !== undefined && (person.titled || (person.name?.keys.length ?? 0) > 1)) continue
    const before = tokens[at - 1]?.key ?? ''
    // "the meeting that was scheduled for March 14 is postponed": of a meeting that was called off the planned day is the day
    const planned = off && before === 'for'
    if (
      OTHER.has(before) &&
      !planned &&
      !(before === 'from' && mention.kind === 'range') &&
      !isPartOfDay(tokens[at - 2]?.key)
    )
      continue
    if (isHomeClock(analysis, mention) || isOfOther(tokens, Math.max(clause.end, clause.to), at)) continue
    const relative = mention.kind === 'relative' || mention.kind === 'weekday'
    if (mention.start > edge && mention.start > anchor && !relative && best !== undefined) continue
    const date = resolveDate(mention, context)
    if (date === undefined) continue
    if (mention.kind === 'relative' && date.start !== date.end) continue
    // a clause of the sentence that tells of something else keeps its date: nearest to the word of meeting wins
    const near = mention.start >= anchor ? mention.start - anchor : (anchor - mention.end) * 1.2
    // "On Tuesday, in the course of his visit from September 25 to 28": the days of the visit come second
    const stay = mention.kind === 'range' && tokens.slice(Math.max(0, at - 7), at).some(({ key }) => STAYS.has(key))
    const distance = stay || isDateline(analysis, mention, first.start) ? near + analysis.block.text.length : near
    if (best === undefined || distance < best.distance) best = { mention, distance, date }
  }
  if (best === undefined) return undefined
  return { date: best.date, ground: groundOf(analysis, best.mention.start, best.mention.end) }
}

/** "to discuss relations following the lifting of sanctions on 5 October": the day of what came before. */
const isOfOther = (tokens: Analysis['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ key }) => key === 'following' || key === 'since')

/** "JAKARTA, 28 October 2022 – The Secretary-General met … yesterday": the day of issue comes second. */
const isDateline = (analysis: Analysis, mention: DateMention, start: number): boolean => {
  const { text } = analysis.block
  return (
    start === 0 && mention.start < DATELINE && /^\)?\s?(?:[–—]|--?\s)/.test(text.slice(mention.end, mention.end + 4))
  )
}
/** How far from the start of a paragraph the day of a date line begins at most. */
const DATELINE = 45

/** "(0:25 a.m. on February 16, Japan time)": the day on the clock at home, while the talks were held abroad. */
const isHomeClock = (analysis: Analysis, mention: DateMention): boolean => {
  const { text } = analysis.block
  const open = text.slice(Math.max(0, mention.start - 40), mention.start).lastIndexOf('(')
  return open >= 0 && /^,? [A-Z][a-z]+(?: [Ss]tandard)? time\)/.test(text.slice(mention.end, mention.end + 40))
}

/**
 * The day that a sentence of a chronicle gives, whatever happened on it.
 * @param analysis the block
 * @param sentence the sentence
 * @param frame what dates are counted from
 */
export const dayOf = (analysis: Analysis, sentence: TokenRange, frame: DateFrame): When | undefined => {
  const first = analysis.tokens[sentence.from]
  const dates = datesIn(analysis, sentence)
  if (first === undefined || dates.length === 0) return undefined
  const coming = analysis.tokens
    .slice(sentence.from, sentence.to)
    .some((token) => token.key === 'will' || token.key === 'scheduled')
  // a heading has no verb to tell the tense by: its day is the nearest
  const tense = coming ? 'future' : analysis.block.kind === 'heading' ? undefined : 'past'
  for (const mention of dates) {
    if (mention.kind !== 'day' && mention.kind !== 'range' && mention.kind !== 'relative' && mention.kind !== 'weekday')
      continue
    if (isDateline(analysis, mention, first.start)) continue
    const date = resolveDate(mention, tense === undefined ? frame : { tense, ...frame })
    if (date === undefined) continue
    const ground = groundOf(analysis, mention.start, mention.end)
    return oneOf({ date, ground })
  }
  return undefined
}

/**
 * The day that a chronicle has come to by a sentence of the past that says "today" or "this morning".
 * @param analysis the block
 * @param sentence the sentence
 * @param frame what dates are counted from
 */
export const todayIn = (analysis: Analysis, sentence: TokenRange, frame: DateFrame): When | undefined => {
  const { tokens } = analysis
  let today = false
  for (let at = sentence.from; at < sentence.to; at++) {
    const key = tokens[at]?.key
    if (key === 'will' || key === 'said') return undefined
    today ||= key === 'today' || (key === 'this' && isPartOfDay(tokens[at + 1]?.key))
  }
  if (!today) return undefined
  const day = dayOf(analysis, sentence, frame)
  return day?.date.start === day?.date.end ? day : undefined
}

/** A visit of several days says of a meeting only that it fell on one of them. */
export const oneOf = ({ date, ground }: When): When =>
  date.start === date.end ? { date, ground } : { date: { ...date, edtf: `[${date.start}..${date.end}]` }, ground }

/** Numbers and words that dates begin with: most sentences have none, and name no date. */
const DATED = NUMBER | new WordList(DATE_WORDS.map((word) => word.toLowerCase())).bit

const NONE: readonly DateMention[] = []

/**
 * The dates that a sentence names.
 * @param analysis the block
 * @param sentence the sentence
 * @returns what is written, in the order of the text
 */
export const datesIn = (analysis: Analysis, { from, to }: TokenRange): readonly DateMention[] => {
  if (!hasSign(analysis.tokens, { from, to }, DATED)) return NONE
  const { dated } = analysis
  if (dated !== undefined && dated.from === from && dated.to === to) return dated.dates
  const first = analysis.tokens[from]
  const last = analysis.tokens[to - 1]
  const dates = first === undefined || last === undefined ? [] : findDates(analysis.block.text, first.start, last.end)
  analysis.dated = { from, to, dates }
  return dates
}

/** Index of the token that holds an offset, at or after a token. */
export const tokenAt = (analysis: Analysis, offset: number, from: number): number => {
  const { tokens } = analysis
  let low = from
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens that cover a range of offsets. */
export const groundOf = (analysis: Analysis, start: number, end: number): Ground => {
  const from = tokenAt(analysis, start, 0)
  let to = from + 1
  while (to < analysis.tokens.length && (analysis.tokens[to]?.start ?? end) < end) to++
  return { analysis, from, to }
}

/** The time of day and length that the sentence of a clause gives. */
export const timeOf = ({ analysis, sentence }: Clause): Timed | undefined => timeIn(analysis, sentence)

/** The time of day and length of a meeting with the words that tell it. */
interface Timed {
  readonly time: TimeMention
  readonly ground: Ground
}

/** What an hour or a length of time is told with: a number, or a unit behind a word for one. */
export const TIMED = NUMBER | new WordList(['minute', 'minutes', 'mins', 'hour', 'hours']).bit

/** How far apart the length of a meeting and the hour that it began at stand at most, in code units. */
const APART = 30

/**
 * The time of day and length that a sentence gives.
 * @param analysis the block
 * @param sentence the sentence
 */
export const timeIn = (analysis: Analysis, sentence: TokenRange): Timed | undefined => {
  const first = analysis.tokens[sentence.from]
  const last = analysis.tokens[sentence.to - 1]
  if (first === undefined || last === undefined) return undefined
  if (!hasSign(analysis.tokens, sentence, TIMED)) return undefined
  const found = findTimes(analysis.block.text, first.start, last.end)
  const clock = found.find(({ time }) => time !== undefined)
  const length = found.find(({ duration_minutes }) => duration_minutes !== undefined)
  // "for half an hour from 9:15 p.m.": the length in front of the clock
  const time =
    clock !== undefined && length !== undefined && length.end <= clock.start && clock.start - length.end <= APART
      ? { ...length, ...clock, start: length.start }
      : found[0]
  return time === undefined ? undefined : { time, ground: groundOf(analysis, time.start, time.end) }
}

/**
 * The one year that full dates of a text state.
 * @param blocks the text
 * @returns undefined where they state none, or several
 */
export const yearIn = (blocks: readonly Block[]): number | undefined => {
  const years = new Set<number>()
  for (const block of blocks)
    for (const mention of findDates(block.text, 0, block.text.length))
      if ((mention.kind === 'day' || mention.kind === 'range') && mention.stated.year !== undefined)
        years.add(mention.stated.year)
  return years.size === 1 ? [...years][0] : undefined
}

/**
 * How many days lie between two days.
 * @param start `YYYY-MM-DD`
 * @param end `YYYY-MM-DD`
 * @returns negative where the end comes first
 */
export const days = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000
