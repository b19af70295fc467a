import type { Columns, Meetings, People } from './meetings.js'
import { markTitle, readTitle } from './titles.js'

/**
 * A date in few bytes: the first day again, the two days as an interval of EDTF, its month, its year; or the text itself.
 * Most dates are one of these.
 */
const DATES: readonly ((start: string, end: string) => string)[] = [
  (start) => start,
  (start, end) => `${start}/${end}`,
  (start, end) => `[${start}..${end}]`,
  (start) => start.slice(0, 7),
  (start) => start.slice(0, 4),
]

/** The columns of numbers, which need no packing. */
const NUMBERS = ['format', 'mode', 'status', 'series', 'parties', 'offices'] as const

/**
 * An id in few bytes: 0 where day, parties and format tell all of it; what follows the day, in a list; or the id itself.
 */
type PackedId = 0 | readonly [string] | string

/** Meetings as they lie in the file: what one column tells of another is left out. */
export interface PackedMeetings {
  readonly dictionaries: Meetings['dictionaries']
  /** City and place of the country, each pair once. */
  readonly places: readonly (readonly [city: string, country: number])[]
  /** Titles with marks for the names in them, each once. */
  readonly titles: readonly string[]
  readonly columns: Pick<Columns, (typeof NUMBERS)[number]> & {
    readonly id: readonly PackedId[]
    readonly title: readonly number[]
    readonly place: readonly number[]
    /** Days since the start of the meeting before; a text that is no day stands as it is. */
    readonly start: readonly (number | string)[]
    /** Days from start to end. */
    readonly end: readonly (number | string)[]
    readonly date: readonly (number | string)[]
  }
}

/** People as they lie in the file. */
export interface PackedPeople {
  readonly dictionary: People['dictionary']
  /** Number of people at each meeting, and all of them one after another. */
  readonly counts: readonly number[]
  readonly places: readonly number[]
}

const DAY_MS = 86_400_000

const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** The number of a day; nothing for a text that does not come out of it again. */
const dayNumber = (text: string): number | undefined => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  const day = Date.parse(text) / DAY_MS
  return Number.isInteger(day) && dayText(day) === text ? day : undefined
}

/** Gives each value a number when it comes for the first time. */
class Numbering<Value> {
  readonly values: Value[] = []
  readonly #numbers = new Map<string, number>()

  of(key: string, value: Value): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.values.length)
    return this.values.push(value) - 1
  }
}

/** The id of a meeting as ids are mostly made: day, parties by letter, format. */
const likelyId = ({ dictionaries, columns }: Meetings, row: number): string => {
  const codes = (columns.parties[row] ?? []).map((place) => dictionaries.parties.codes[place]?.toLowerCase() ?? '')
  return [columns.start[row], ...codes.sort(), dictionaries.format.codes[columns.format[row] ?? -1]].join('-')
}

const packId = (id: string, likely: string, start: string): PackedId =>
  id === likely ? 0 : id.startsWith(start) ? [id.slice(start.length)] : id

const namesIn = ({ dictionaries, columns }: Meetings, row: number): string[] =>
  (columns.parties[row] ?? []).map((place) => dictionaries.parties.labels[place] ?? '')

/**
 * Packs what Explore needs before its first picture; {@link unpackMeetings} gives it back.
 *
 * @param meetings columns of one length
 */
export const packMeetings = (meetings: Meetings): PackedMeetings => {
  const { dictionaries, columns } = meetings
  const places = new Numbering<readonly [string, number]>()
  const titles = new Numbering<string>()
  const packed = { id: [], title: [], place: [], start: [], end: [], date: [] } as {
    id: PackedId[]
    title: number[]
    place: number[]
    start: (number | string)[]
    end: (number | string)[]
    date: (number | string)[]
  }
  let before = 0
  for (const [row, id] of columns.id.entries()) {
    const [start = '', end = '', date = ''] = [columns.start[row], columns.end[row], columns.date[row]]
    const [city = '', country = -1] = [columns.city[row], columns.country[row]]
    const [first, last] = [dayNumber(start), dayNumber(end)]
    packed.start.push(first === undefined ? start : first - before)
    packed.end.push(first === undefined || last === undefined ? end : last - first)
    before = first ?? before
    const code = DATES.findIndex((write) => write(start, end) === date)
    packed.date.push(code === -1 ? date : code)
    packed.place.push(places.of(`${country} ${city}`, [city, country]))
    const title = markTitle(columns.title[row] ?? '', namesIn(meetings, row), city)
    packed.title.push(titles.of(title, title))
    packed.id.push(packId(id, likelyId(meetings, row), start))
  }
  const { format, mode, status, series, parties, offices } = columns
  return {
    dictionaries,
    places: places.values,
    titles: titles.values,
    columns: { format, mode, status, series, parties, offices, ...packed },
  }
}

/**
 * The meetings of a file that {@link packMeetings} has made.
 *
 * @param packed the file
 */
export const unpackMeetings = ({ dictionaries, places, titles, columns }: PackedMeetings): Meetings => {
  const { format, mode, status, series, parties, offices } = columns
  const [start, end, date, city, country]: [string[], string[], string[], string[], number[]] = [[], [], [], [], []]
  const title: string[] = []
  const id: string[] = []
  const meetings: Meetings = {
    dictionaries,
    columns: { id, title, date, start, end, city, format, mode, status, country, series, parties, offices },
  }
  let before = 0
  for (const [row, step] of columns.start.entries()) {
    if (typeof step === 'number') before += step
    const first = typeof step === 'number' ? dayText(before) : step
    const length = columns.end[row] ?? 0
    const last = typeof length === 'number' ? dayText(before + length) : length
    start.push(first)
    end.push(last)
    const code = columns.date[row] ?? ''
    date.push(typeof code === 'number' ? (DATES[code]?.(first, last) ?? '') : code)
    const [town = '', land = -1] = places[columns.place[row] ?? -1] ?? []
    city.push(town)
    country.push(land)
    title.push(readTitle(titles[columns.title[row] ?? -1] ?? '', namesIn(meetings, row), town))
    const rest = columns.id[row] ?? 0
    id.push(rest === 0 ? likelyId(meetings, row) : typeof rest === 'string' ? rest : `${first}${rest[0]}`)
  }
  return meetings
}

/**
 * Packs who sat at the meetings; {@link unpackPeople} gives it back.
 *
 * @param people a list for each meeting
 */
export const packPeople = ({ dictionary, column }: People): PackedPeople => ({
  dictionary,
  counts: column.map((places) => places.length),
  places: column.flat(),
})

/**
 * The people of a file that {@link packPeople} has made.
 *
 * @param packed the file
 */
export const unpackPeople = ({ dictionary, counts, places }: PackedPeople): People => {
  let from = 0
  const column = counts.map((count) => {
    from += count
    return places.slice(from - count, from)
  })
  return { dictionary, column }
}
