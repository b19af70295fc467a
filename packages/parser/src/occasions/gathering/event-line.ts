import { findDates, findTimes, resolveDate } from '../../dates/index.js'
import type { Analysis } from '../../mentions/analyse.js'
import { type DateFrame, groundOf, oneOf, type When } from '../when.js'
import { cityIn, placeNamed, type Where } from '../where.js'

/** Longest line that holds nothing but a date, a time of day or a place. */
const LINE = 60

/** The day and the city that a page states for its event, on lines of their own. */
export interface EventLine {
  readonly when: When
  readonly where: Where
}

/**
 * The lines with which a page dates its event: day, time of day and place, one below the other ("February 14, 2019",
 * "19:30", "Sochi"). A day and a time without a place are those of publication.
 * @param blocks the text
 * @returns undefined where there are none, or those of several events
 */
export const eventLineOf = (blocks: readonly Analysis[]): EventLine | undefined => {
  let found: EventLine | undefined
  for (let at = 0; at + 2 < blocks.length; at++) {
    const [day, time, place] = blocks.slice(at, at + 3)
    if (day === undefined || time === undefined || place === undefined || !isTime(time)) continue
    const when = dayOn(day)
    if (when === undefined || place.block.text.length > LINE) continue
    const where = placeNamed(place)
    if (where === undefined) continue
    if (found !== undefined) return undefined
    found = { when, where }
  }
  return found
}

/** Titles of pages whose day is that of issue: "Statements by the Spokesperson [July 24, 2023]". */
const ISSUED = /\b(?:statements?|briefings?|remarks|speech|press|transcript|interview)\b/i

/**
 * The day with which a title ends, as it dates its event: "PM call with N: 19 May 2019", "Visit to X, 22-24 August 2023".
 * @param title the title
 */
export const titleDayOf = (title: Analysis): When | undefined => {
  const { text } = title.block
  if (ISSUED.test(text)) return undefined
  const mention = findDates(text, 0, text.length).at(-1)
  if (mention === undefined || mention.stated.year === undefined) return undefined
  if ((mention.kind !== 'day' && mention.kind !== 'range') || !/^[)\]]?$/.test(text.slice(mention.end).trim()))
    return undefined
  const date = resolveDate(mention, {})
  return date && oneOf({ date, ground: groundOf(title, mention.start, mention.end) })
}

/**
 * The days of a title over the news of a week, up to that of the release: "This week at the Foreign Ministry".
 * @param title the title
 * @param frame what "this week" is counted from
 */
export const titleWeekOf = (title: Analysis, frame: DateFrame): When | undefined => {
  if (!/\bthis week\b/i.test(title.block.text)) return undefined
  const mention = findDates(title.block.text).find(({ offset }) => offset?.unit === 'week' && offset.count === 0)
  const date = mention && resolveDate(mention, { ...frame, tense: 'past' })
  return mention && date && { date, ground: groundOf(title, mention.start, mention.end) }
}

/** How many blocks from the top the head of a release has its place in. */
const HEAD = 4

/** The day that the head of a release names on a line of its own, behind the place or alone. */
export const headDayOf = (blocks: readonly Analysis[]): When | undefined => {
  for (const block of blocks.slice(0, HEAD)) {
    const { text } = block.block
    if (text.length > LINE) continue
    const [mention] = findDates(text, 0, text.length)
    if (mention?.kind !== 'day' || mention.stated.year === undefined || mention.end !== text.length) continue
    const date = resolveDate(mention, {})
    if (date !== undefined) return { date, ground: groundOf(block, mention.start, mention.end) }
  }
  return undefined
}

/** The place that the head of a release names on a line of its own, with the day or without: "New York, 25 September 2019". */
export const headPlaceOf = (blocks: readonly Analysis[]): Where | undefined => {
  for (const block of blocks.slice(0, HEAD)) {
    if (block.block.text.length > LINE) continue
    const place = placeNamed(block)
    if (place !== undefined) return place
  }
  return undefined
}

/**
 * The days and the place of a list of meetings, on a line of their own in its head: "22–27 September 2025, New York". A span of
 * days is no day of issue.
 * @param blocks the text
 */
export const stayLineOf = (blocks: readonly Analysis[]): { when: When; where: Where | undefined } | undefined => {
  for (const block of blocks.slice(0, HEAD)) {
    const { text } = block.block
    if (text.length > LINE || !/\d{4}/.test(text)) continue
    const [mention] = findDates(text, 0, text.length)
    if (mention?.kind !== 'range' || mention.stated.year === undefined) continue
    const date = resolveDate(mention, {})
    const rest = `${text.slice(0, mention.start)},${text.slice(mention.end)}`
    if (date === undefined || !rest.split(/[,\s–—-]+/).every((word) => word === '' || /^\p{Lu}/u.test(word))) continue
    return { when: oneOf({ date, ground: groundOf(block, mention.start, mention.end) }), where: placeNamed(block) }
  }
  return undefined
}

/** Longest date line with the name of the ministry behind it. */
const DATELINE = 100
/** What stands in front of the day of a date line: a place, alone or with its country. */
const PLACE = /^\p{Lu}[\p{L} .'’]{1,40}(?:, [\p{L} ]{1,40})?, $/u

/**
 * The day and the city abroad of a date line: "July 11, 2025 – Kuala Lumpur, Malaysia – …". A minister who issues a release
 * abroad is there.
 * @param blocks the text
 * @param own code of the publisher's state
 */
export const abroadOf = (blocks: readonly Analysis[], own: string): EventLine | undefined => {
  for (const block of blocks.slice(0, HEAD)) {
    const text = block.block.text.slice(0, DATELINE)
    const [mention] = /\d{4}/.test(text) ? findDates(text, 0, text.length) : []
    if (mention?.kind !== 'day' || mention.stated.year === undefined) continue
    const dash = /^ [–—-]\s/.test(text.slice(mention.end))
    const inFront = mention.start > 0 && dash && PLACE.test(text.slice(0, mention.start))
    if (!inFront && !(mention.start === 0 && dash)) continue
    const date = resolveDate(mention, {})
    const where = cityIn(block, inFront ? mention.start : text.length)
    if (where === undefined || where.country === own || date === undefined) return undefined
    return { when: { date, ground: groundOf(block, mention.start, mention.end) }, where }
  }
  return undefined
}

const isTime = ({ block }: Analysis): boolean => {
  const { text } = block
  if (text.length > LINE || !/^\d/.test(text)) return false
  const [time] = findTimes(text, 0, text.length)
  return time !== undefined && time.start === 0 && time.end === text.length
}

const dayOn = (analysis: Analysis): When | undefined => {
  const { text } = analysis.block
  if (text.length > LINE) return undefined
  const [mention] = findDates(text, 0, text.length)
  if (mention?.kind !== 'day' || mention.start !== 0 || mention.end !== text.length) return undefined
  const date = resolveDate(mention, {})
  return date && { date, ground: groundOf(analysis, mention.start, mention.end) }
}
