import type { Meetings, People } from '../../src/explore/meetings.js'

/** Numbers from 0 to 1 that look like chance and are the same every time (mulberry32). */
const chance = (): (() => number) => {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const SYLLABLES = [
  'ka',
  'lor',
  'mi',
  'ven',
  'to',
  'sa',
  'rig',
  'un',
  'del',
  'pa',
  'no',
  'fer',
  'ish',
  'bru',
  'ge',
  'al',
]
const WORDS = [
  'talks',
  'on',
  'trade',
  'with',
  'the',
  'minister',
  'about',
  'energy',
  'and',
  'security',
  'before',
  'summit',
]
const FORMATS = ['meeting', 'visit', 'summit', 'ministerial', 'call', 'talks', 'conference', 'audience']
const OFFICES = ['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister', 'ambassador', 'other']
const STATES = 200
const CITIES = 500
const PEOPLE = 4_000
const DAY_MS = 86_400_000

/**
 * Meetings as a world of states might have them: few of them meet often, most in a few cities, over a hundred years. Of five
 * titles four say who met and where, and one is in somebody's own words.
 *
 * @param count how many
 */
export const generated = (count: number): { readonly meetings: Meetings; readonly people: People } => {
  const next = chance()
  const below = (limit: number): number => Math.floor(next() * limit)
  // the first of a list come up most, as the large states do
  const skewed = (limit: number): number => Math.floor(next() ** 2.5 * limit)
  const name = (): string => {
    const text = Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join('')
    return `${text[0]?.toUpperCase()}${text.slice(1)}`
  }
  const states = Array.from({ length: STATES }, name)
  const codes = states.map(
    (_, at) => `${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`,
  )
  const cities = Array.from({ length: CITIES }, () => ({ name: name(), country: below(STATES) }))
  const persons = Array.from({ length: PEOPLE }, () => `${name()} ${name()}`)
  const starts = Array.from({ length: count }, () => below(100 * 365)).sort((a, b) => a - b)
  const day = (number: number): string => new Date(Date.UTC(1925, 0, 1) + number * DAY_MS).toISOString().slice(0, 10)
  const columns = {
    ...{ id: [] as string[], title: [] as string[], date: [] as string[], start: [] as string[], end: [] as string[] },
    ...{ city: [] as string[], format: [] as number[], mode: [] as number[], status: [] as number[] },
    ...{ country: [] as number[], series: [] as number[], parties: [] as number[][], offices: [] as number[][] },
  }
  const column: number[][] = []
  for (const start of starts) {
    const size = next() < 0.8 ? 2 : 3 + below(6)
    const parties = [...new Set(Array.from({ length: size }, () => skewed(STATES)))]
    const city = cities[skewed(CITIES)] ?? { name: '', country: -1 }
    const format = skewed(FORMATS.length)
    const length = next() < 0.6 ? 0 : 1 + below(4)
    const names = parties.map((at) => states[at]).join('–')
    const [first, last] = [day(start), day(start + length)]
    const own = Array.from({ length: 4 + below(5) }, () => WORDS[below(WORDS.length)]).join(' ')
    columns.title.push(next() < 0.8 ? `${names}: ${FORMATS[format]} in ${city.name}` : `${name()} ${own} ${names}`)
    columns.id.push(
      `${first}-${parties
        .map((at) => codes[at]?.toLowerCase())
        .sort()
        .join('-')}-${FORMATS[format]}`,
    )
    columns.start.push(first)
    columns.end.push(last)
    columns.date.push(length === 0 ? first : `${first}/${last}`)
    columns.city.push(city.name)
    columns.country.push(city.country)
    columns.format.push(format)
    columns.mode.push(skewed(3))
    columns.status.push(next() < 0.97 ? 0 : 1)
    columns.series.push(next() < 0.9 ? -1 : below(30))
    columns.parties.push(parties)
    columns.offices.push([...new Set(parties.map(() => skewed(OFFICES.length)))])
    column.push(parties.map((party) => party * 20 + skewed(20)))
  }
  const plain = (labels: readonly string[]) => ({ codes: labels, labels })
  return {
    meetings: {
      dictionaries: {
        format: plain(FORMATS),
        mode: plain(['in-person', 'phone', 'video']),
        status: plain(['held', 'scheduled']),
        country: { codes, labels: states },
        series: plain(Array.from({ length: 30 }, name)),
        parties: { codes, labels: states },
        offices: plain(OFFICES),
      },
      columns,
    },
    people: {
      dictionary: { codes: persons.map((each) => each.toLowerCase().replace(' ', '-')), labels: persons },
      column,
    },
  }
}
