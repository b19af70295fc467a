import { findDates, findTimes, resolveDate, type TimeMention } from '../../dates/index.js'
import type { Analysis } from '../../mentions/analyse.js'
import { type Clause, clausesOf } from '../clauses/index.js'
import type { Taker } from '../takers/index.js'
import { groundOf, tokenAt, type When } from '../when.js'
import { cityIn } from '../where.js'
import { take } from './take.js'
import type { Telling } from './telling.js'
import { addTraveller } from './traveller.js'

/** Longest line that heads the entries of a day or a city: "Monday 10 March – Sarajevo". */
const HEAD = 80
/** How many blocks below its head the first entry stands: the heads of columns lie between. */
const REACH = 3
/** How a block of entries begins: a clock time, or the head of a column of them; the others are passed over at once. */
const OPENS = /^(?:\| )?(?:\d{1,2}[:.h]\d{2}|\d{1,2} ?[ap]\.?m|\d{4} h|Time\b)/i
/** What may stand before the time of an entry, and between the time and what is held. */
const BEFORE = /(?:^|\| )$/
const BETWEEN = /^[\s|:–—-]*(?:\((?:local time|[A-Z]{3,4})\)[\s|:–—-]*)?$/

/** One line of a programme by the hour. */
interface Entry {
  readonly time: TimeMention
  readonly clause: Clause
}

/**
 * Reads a block of a programme by the hour: "11.30 a.m. Talks with Foreign Minister N", "| 09:30 | Meeting with President N |".
 * What is held there needs no verb, and whose programme it is goes without saying.
 * @param telling the text as far as it has come
 * @param index which of the text's blocks
 * @returns whether the block held entries that tell of meetings
 */
export const programme = (telling: Telling, index: number): boolean => {
  const { blocks, frame } = telling.scene
  const analysis = blocks[index]
  if (analysis === undefined) return false
  const entries = entriesOf(analysis)
  if (entries.length === 0) {
    if (heads(blocks, index)) arrive(telling, analysis)
    return false
  }
  const today = frame.published?.slice(0, 10)
  const past = today !== undefined && telling.day !== undefined && telling.day.date.end < today
  for (const { time, clause } of entries) {
    // "Meeting with the ministers of 22 states": another one than that of the hour before, and with whom is not said
    if (clause.takers.every(isNobody)) continue
    const known = telling.occasions.length
    take(telling, clause.told === 'held' && !past ? { ...clause, told: 'scheduled' } : clause, 'heading')
    for (const occasion of telling.occasions.slice(known)) {
      occasion.time ??= { time, ground: groundOf(analysis, time.start, time.end) }
      if (telling.day !== undefined) occasion.when ??= telling.day
      if (telling.stay !== undefined && occasion.mode?.value === 'in-person') occasion.where ??= telling.stay
      addTraveller(telling, index, occasion)
    }
  }
  return true
}

/** Somebody with neither name nor state. */
const isNobody = (taker: Taker): boolean =>
  taker.kind === 'person' && taker.mention.name === undefined && taker.mention.parties.length === 0

/** The entries of a block, a table's rows included. */
const entriesOf = (analysis: Analysis): Entry[] => {
  const { text } = analysis.block
  if (!OPENS.test(text)) return []
  const times = [...dotted(text), ...findTimes(text, 0, text.length)].filter(
    (time) => time.time !== undefined && BEFORE.test(text.slice(Math.max(0, time.start - 2), time.start)),
  )
  return times.flatMap((time, at) => {
    const to = times[at + 1]?.start ?? text.length
    const cell = text.indexOf(' |', time.end + 3)
    const from = tokenAt(analysis, time.end, 0)
    const end = tokenAt(analysis, Math.min(to, cell < 0 ? to : cell), from)
    const sentence = { from, to: (analysis.tokens[end]?.start ?? 0) < to && cell < 0 ? end + 1 : end }
    const clause = clausesOf(analysis, sentence, true).find(({ noun }) => noun !== undefined)
    const start = analysis.tokens[clause?.from ?? 0]?.start ?? 0
    const lead = text.slice(time.end, start).replace(/\b(?:Bilateral|Working|Official|Private|Courtesy)\b/gi, '')
    return clause !== undefined && BETWEEN.test(lead) ? [{ time, clause }] : []
  })
}

/** "11.30 Talks with N": hours and minutes with a full stop between, at the start of an entry. */
const dotted = (text: string): TimeMention[] => {
  const [clock, hour, minute] = /^([01]?\d|2[0-3])\.([0-5]\d)(?=\s+[A-Z])/.exec(text) ?? []
  if (clock === undefined || hour === undefined || minute === undefined) return []
  return [{ start: 0, end: clock.length, time: `${hour.padStart(2, '0')}:${minute}` }]
}

/** A short line right above entries: the day or the city of those below it. */
const heads = (blocks: readonly Analysis[], index: number): boolean => {
  const { text, kind } = blocks[index]?.block ?? { text: '', kind: 'paragraph' }
  if (text.length > HEAD || text.startsWith('|') || (kind !== 'heading' && kind !== 'line')) return false
  return blocks.slice(index + 1, index + 1 + REACH).some((block) => entriesOf(block).length > 0)
}

/** Takes over the day and the city that the head of a programme names. */
const arrive = (telling: Telling, analysis: Analysis): void => {
  const where = cityIn(analysis)
  const own = telling.scene.publisher.party
  if (where !== undefined) {
    telling.stay = where
    telling.host =
      where.country === own?.code ? undefined : { type: 'state', code: where.country, ground: where.ground }
  }
  const day = dayOn(telling, analysis)
  if (day !== undefined) telling.day = day
}

const dayOn = (telling: Telling, analysis: Analysis): When | undefined => {
  for (const mention of findDates(analysis.block.text)) {
    const date = mention.kind === 'day' ? resolveDate(mention, { ...telling.scene.frame, tense: 'future' }) : undefined
    if (date !== undefined) return { date, ground: groundOf(analysis, mention.start, mention.end) }
  }
  return undefined
}
