import type { PublishedMeeting } from '@readout/schema'
import { modes, stateExists, states } from '@readout/vocabulary'
import { compareText } from '../release/file-list.js'
import { stateNumbers } from './labels.js'
import { LEVELS, levelOfPair, statePairs } from './pairs.js'
import { type CoverageDeclaration, integer, optional, type Row, type Table, text } from './table.js'

const MODES: readonly string[] = modes.map(({ code }) => code)
const LEVEL_NAMES = [...LEVELS.map(({ name }) => name), 'unknown'] as const

/** Counts of one pair and year: all meetings, then by mode, then by level. */
const WIDTH = 1 + MODES.length + LEVEL_NAMES.length

/** Pairs and years for which room is made at once. */
const ROOM = 4096

/** Counts by key, packed: a million records have some hundred thousand pairs and years. */
class Counts {
  readonly #places = new Map<string, number>()
  #cells = new Uint32Array(ROOM * WIDTH)

  /** Where the counts of a key begin; they are zero when it is new. */
  #placeOf(key: string): number {
    const known = this.#places.get(key)
    if (known !== undefined) return known
    const place = this.#places.size * WIDTH
    this.#places.set(key, place)
    if (place + WIDTH > this.#cells.length) {
      const larger = new Uint32Array(this.#cells.length * 2)
      larger.set(this.#cells)
      this.#cells = larger
    }
    return place
  }

  /** Makes sure that a key is there. */
  touch(key: string): void {
    this.#placeOf(key)
  }

  /** Counts one meeting. */
  add(key: string, mode: number, level: number): void {
    const place = this.#placeOf(key)
    for (const at of [place, place + 1 + mode, place + 1 + MODES.length + level]) {
      this.#cells[at] = (this.#cells[at] ?? 0) + 1
    }
  }

  /** Every key in order, with its counts. */
  *[Symbol.iterator](): Generator<readonly [key: string, counts: Uint32Array]> {
    for (const key of [...this.#places.keys()].sort(compareText)) {
      const place = this.#placeOf(key)
      yield [key, this.#cells.subarray(place, place + WIDTH)]
    }
  }
}

/** What parts a key: it sorts before any letter, so that keys sort as the columns of the primary key do. */
const SEPARATOR = '\0'

/** A pair and year as one key. */
const keyOf = (year: number, a: string, b: string): string => [a, b, String(year).padStart(4, '0')].join(SEPARATOR)

/** The years that a declaration covers from their first to their last day, none after the release. */
const wholeYears = ({ from, to }: CoverageDeclaration, released: string): number[] => {
  const last = to < released ? to : released
  const first = Number(from.slice(0, 4)) + (from.slice(4) === '-01-01' ? 0 : 1)
  const end = Number(last.slice(0, 4)) - (last.slice(4) === '-12-31' ? 0 : 1)
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, index) => first + index)
}

/** Which modes and levels of meeting a pair's year is known for: no meeting then means that there was none. */
interface Known {
  readonly modes: ReadonlySet<string>
  readonly levels: ReadonlySet<string>
  readonly everything: boolean
}

const knownOf = (declarations: readonly CoverageDeclaration[]): Known => ({
  modes: new Set(declarations.flatMap((each) => each.modes ?? MODES)),
  levels: new Set(declarations.flatMap((each) => each.levels ?? LEVELS.map(({ name }) => name))),
  everything: declarations.some((each) => each.modes === undefined && each.levels === undefined),
})

/**
 * The cell of a count. Zero says that there was no meeting, which only a source that was read from end to end can tell;
 * otherwise the cell stays empty.
 */
const cell = (count: number, known: boolean): number | null => (count > 0 || known ? count : null)

/** The declarations that cover each state and year. */
const index = (declared: readonly CoverageDeclaration[], released: string) => {
  const covering = new Map<string, CoverageDeclaration[]>()
  for (const each of declared.filter(({ complete }) => complete)) {
    for (const year of wholeYears(each, released)) {
      const key = `${year}|${each.state}`
      covering.set(key, [...(covering.get(key) ?? []), each])
    }
  }
  return covering
}

/** States of the vocabulary, territories left out. */
const STATES: readonly string[] = states.filter(({ kind }) => kind === 'state').map(({ code }) => code)

/** One row a pair of states and year: counts by mode and by level, zeros told from unknown. */
export const dyadYears: Table = {
  name: 'dyad-years',
  title: 'Dyad-years',
  description:
    'Meetings that took place by pair of states and year. A pair without meetings has a row only where the coverage ' +
    'table says that a source of one of the two was read for the whole year; a count is empty where no source tells.',
  columns: [
    text('state_a', 'First state of the pair, ISO 3166; the two are in alphabetical order.'),
    text('state_b', 'Second state of the pair, ISO 3166.'),
    optional(integer('cow_a', 'Correlates of War number of the first state.')),
    optional(integer('cow_b', 'Correlates of War number of the second state.')),
    optional(integer('gw_a', 'Gleditsch-Ward number of the first state.')),
    optional(integer('gw_b', 'Gleditsch-Ward number of the second state.')),
    integer('year', 'Year of `date_start` of the meetings.'),
    integer('meetings', 'Meetings that the dataset has.'),
    ...MODES.map((mode) => optional(integer(`mode_${mode.replaceAll('-', '_')}`, `Meetings of the mode \`${mode}\`.`))),
    ...LEVEL_NAMES.map((level) =>
      optional(
        integer(
          `level_${level}`,
          level === 'unknown'
            ? 'Meetings for which no participant of the two is named.'
            : `Meetings whose highest office of the two states was of the level \`${level}\`.`,
        ),
      ),
    ),
    text('coverage', 'Whether a source of one of the two was read for the whole year.', {
      values: ['complete', 'partial', 'none'],
    }),
  ],
  primaryKey: ['state_a', 'state_b', 'year'],
  foreignKeys: [],
  indexes: [['year']],
  start: ({ coverage: declared, released }) => {
    const counts = new Counts()
    const covering = index(declared, released)
    const take = (meeting: PublishedMeeting): void => {
      const year = Number(meeting.date_start.slice(0, 4))
      for (const pair of statePairs(meeting)) {
        const level = LEVEL_NAMES.indexOf(levelOfPair(pair) ?? 'unknown')
        counts.add(keyOf(year, pair.a, pair.b), MODES.indexOf(meeting.mode), level)
      }
    }
    /** A row of zeros for each pair and year that a source covers and no meeting fills. */
    const addZeros = (): void => {
      for (const key of covering.keys()) {
        const [year = '', state = ''] = key.split('|')
        const middle = `${year}-07-01`
        if (!stateExists(state, middle)) continue
        for (const other of STATES) {
          if (other === state || !stateExists(other, middle)) continue
          const [a, b] = other < state ? [other, state] : [state, other]
          counts.touch(keyOf(Number(year), a, b))
        }
      }
    }
    const rowOf = ([key, cells]: readonly [string, Uint32Array]): Row => {
      const [meetings = 0, ...rest] = cells
      const [byMode, byLevel] = [rest.slice(0, MODES.length), rest.slice(MODES.length)]
      const [a = '', b = '', year = ''] = key.split(SEPARATOR)
      const [numbersA, numbersB] = [stateNumbers(a, year), stateNumbers(b, year)]
      const declarations = [a, b].flatMap((state) => covering.get(`${Number(year)}|${state}`) ?? [])
      const known = knownOf(declarations)
      return [
        a,
        b,
        numbersA.cow,
        numbersB.cow,
        numbersA.gw,
        numbersB.gw,
        Number(year),
        meetings,
        ...byMode.map((count, at) => cell(count, known.modes.has(MODES[at] ?? ''))),
        ...byLevel.map((count, at) => cell(count, known.everything || known.levels.has(LEVEL_NAMES[at] ?? ''))),
        declarations.length === 0 ? 'none' : known.everything ? 'complete' : 'partial',
      ]
    }
    return {
      rows: (meeting) => {
        take(meeting)
        return []
      },
      *rest() {
        addZeros()
        for (const entry of counts) yield rowOf(entry)
      },
    }
  },
}
