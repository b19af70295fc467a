import { daysInMonth, formatDay, isDay } from './calendar.js'

/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'year'

/** What an EDTF string says, with the first and the last day that it can mean. */
export interface Edtf {
  /** The string itself; there is one way to write each date, so equal texts are equal dates. */
  readonly text: string
  /** `instant`: one date; `interval`: it lasted from start to end; `one-of`: one date somewhere from start to end. */
  readonly kind: 'instant' | 'interval' | 'one-of'
  /** First day it can mean, `YYYY-MM-DD`. */
  readonly start: string
  /** Last day it can mean, `YYYY-MM-DD`. */
  readonly end: string
  /** The coarser precision of the two ends. */
  readonly precision: Precision
  /** Whether any part is marked `~`. */
  readonly approximate: boolean
}

/** Why a string is not a date of the subset. */
export interface EdtfProblem {
  readonly code: 'form' | 'no-such-month' | 'no-such-day' | 'order' | 'same-ends'
  /** What is wrong and what to write instead. */
  readonly message: string
}

interface Part {
  readonly start: string
  readonly end: string
  readonly precision: Precision
  readonly approximate: boolean
}

const COARSENESS: Record<Precision, number> = { day: 0, month: 1, year: 2 }
const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/
// The longest text of the subset is `[YYYY-MM-DD~..YYYY-MM-DD~]`; a longer one is refused before any pattern sees it.
const MAX_LENGTH = 26
const FORMS =
  'write `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, an interval `2024-07-28/2024-07-29` or one day of a span `[2024-07-28..2024-07-29]`; `~` after a date marks it as approximate'

const show = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

const part = (text: string): Part | EdtfProblem => {
  const match = PART.exec(text)
  if (!match) return { code: 'form', message: `\`${show(text)}\` is not an EDTF date; ${FORMS}` }
  const [, yearText = '', monthText, dayText] = match
  const year = Number(yearText)
  const approximate = match[4] === '~'
  if (monthText === undefined) {
    return { start: `${yearText}-01-01`, end: `${yearText}-12-31`, precision: 'year', approximate }
  }
  const month = Number(monthText)
  if (month < 1 || month > 12) {
    return {
      code: 'no-such-month',
      message: `\`${text}\` names month \`${monthText}\`; months go from \`01\` to \`12\``,
    }
  }
  const length = daysInMonth(year, month)
  if (dayText === undefined) {
    return { start: formatDay(year, month, 1), end: formatDay(year, month, length), precision: 'month', approximate }
  }
  const day = Number(dayText)
  if (day < 1 || day > length) {
    const message = `\`${text}\` does not exist: \`${yearText}-${monthText}\` has ${length} days`
    return { code: 'no-such-day', message }
  }
  const start = formatDay(year, month, day)
  return { start, end: start, precision: 'day', approximate }
}

const pair = (text: string, kind: 'interval' | 'one-of', from: string, to: string): Edtf | EdtfProblem => {
  const first = part(from)
  if ('code' in first) return first
  const last = part(to)
  if ('code' in last) return last
  if (from === to) {
    return { code: 'same-ends', message: `\`${text}\` starts and ends with \`${from}\`; write \`${from}\`` }
  }
  if (last.start < first.start || last.end < first.end) {
    return { code: 'order', message: `\`${text}\` ends before it starts; write the earlier date first` }
  }
  return {
    text,
    kind,
    start: first.start,
    end: last.end,
    precision: COARSENESS[first.precision] >= COARSENESS[last.precision] ? first.precision : last.precision,
    approximate: first.approximate || last.approximate,
  }
}

/**
 * Reads a date of the EDTF subset that records use, and says what is wrong with one that is not.
 *
 * The subset of ISO 8601-2 (https://www.loc.gov/standards/datetime/): year, month or day, each with `~` for approximate;
 * an interval of two of them; one day of a span of two of them (`[a..b]`). No open ends, times, seasons, lists or years
 * beyond four digits. An interval or span whose ends are the same text is refused: there is one way to write a date.
 * @param text any string
 * @returns the date, or the problem with a message for the person who wrote it; never throws
 */
export const readEdtf = (text: string): Edtf | EdtfProblem => {
  // Nearly every date is a day by itself.
  if (isDay(text)) return { text, kind: 'instant', start: text, end: text, precision: 'day', approximate: false }
  if (text.length > MAX_LENGTH) return { code: 'form', message: `\`${show(text)}\` is not an EDTF date; ${FORMS}` }
  const span = /^\[([\d~-]+)\.\.([\d~-]+)\]$/.exec(text)
  if (span) return pair(text, 'one-of', span[1] ?? '', span[2] ?? '')
  const slash = text.indexOf('/')
  if (slash >= 0) return pair(text, 'interval', text.slice(0, slash), text.slice(slash + 1))
  const only = part(text)
  return 'code' in only ? only : { text, kind: 'instant', ...only }
}

/**
 * Reads a date of the EDTF subset that records use.
 * @param text any string
 * @returns the date, or `undefined` when the text is not one ({@link readEdtf} says why); never throws
 */
export const parseEdtf = (text: string): Edtf | undefined => {
  const date = readEdtf(text)
  return 'code' in date ? undefined : date
}

const KINDS: Record<Edtf['kind'], number> = { instant: 0, interval: 1, 'one-of': 2 }
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Orders dates: by first day, then by last day, then instants before intervals before spans, then by text.
 * @returns a negative number when `a` comes first, a positive one when `b` does, 0 only for the same date
 */
export const compareEdtf = (a: Edtf, b: Edtf): number =>
  order(a.start, b.start) || order(a.end, b.end) || KINDS[a.kind] - KINDS[b.kind] || order(a.text, b.text)

/**
 * Whether two dates can share a day.
 * @returns `true` when the days from start to end of both have one in common
 */
export const overlapEdtf = (a: Pick<Edtf, 'start' | 'end'>, b: Pick<Edtf, 'start' | 'end'>): boolean =>
  a.start <= b.end && b.start <= a.end
