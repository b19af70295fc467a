import { findDates, resolveDate } from '../dates/index.js'
import { sourceSpan } from './source-map.js'
import type { Block, MetaValue } from './types.js'

/** How far from the top and from the foot of a release a date line is looked for, in blocks. */
const FROM_TOP = 14
const FROM_FOOT = 4

/** What may stand beside the date in a date line: places, times, `Updated:`, `Press release`. */
const MAX_AROUND = 60
/** What says that the date behind it is the one of publication. */
const LABEL = /(?:updated|published|posted on|issued|released)(?: on)?:?\s?$/i
/** How far from the start of its block a date line has its date, in code units. */
const MOST = 90
const YEAR = /\d{4}/
/** `JAKARTA, 3 June 2020 – …`, `(Tokyo, 3 June 2020) …`: a place in front, a dash or bracket behind. */
const OPENING = /^(?:No: ?\d{1,5}, |\(?)(?:[\p{Lu}][\p{L}.,'’\s-]{1,40},?\s)?$/u
const AFTER_OPENING = /^\)?\s?(?:[–—-]|\/|\)|:|, press release\b)/i

/**
 * The date of publication that a release states in a line of its own, or in front of its first paragraph.
 *
 * @param blocks the blocks of a release
 * @returns `undefined` when there is none with day, month and year
 */
export function findDateline(blocks: readonly Block[]): MetaValue | undefined {
  const top = blocks.slice(0, FROM_TOP)
  const foot = blocks.slice(Math.max(FROM_TOP, blocks.length - FROM_FOOT))
  for (const block of [...top, ...foot.reverse()]) {
    const found = dateOf(block)
    if (found) return found
  }
  return undefined
}

function dateOf(block: Block): MetaValue | undefined {
  const short = block.text.length <= MAX_AROUND + 30 && block.kind !== 'heading' && !/[.!?]$/.test(block.text)
  // most lines have no year in front, and so no date of publication
  const head = block.text.slice(0, MOST)
  if (!YEAR.test(head)) return undefined
  const dates = findDates(head)
  const labelled = dates.find(({ start }) => LABEL.test(block.text.slice(0, start)))
  const date = labelled ?? dates[0]
  if (date?.kind !== 'day' || date.stated.year === undefined) return undefined
  const before = block.text.slice(0, date.start)
  const after = block.text.slice(date.end)
  const opening = OPENING.test(before) && AFTER_OPENING.test(after)
  if (!opening && !(short && before.length + after.length <= MAX_AROUND)) return undefined
  const resolved = resolveDate(date, {})
  return resolved && { value: resolved.start, from: 'dateline', ...sourceSpan(block, date.start, date.end) }
}
