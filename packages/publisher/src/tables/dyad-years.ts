import type { PublishedMeeting } from '@readout/schema'
import { stateExists, states } from '@readout/vocabulary'
import { Counts } from './counts.js'
import { CELLS, cellOf, type Known, knownFrom, LEVEL_NAMES, MODES } from './known.js'
import { stateNumbers } from './labels.js'
import { levelOfPair, statePairs } from './pairs.js'
import { type Column, integer, optional, type Row, type Table, text } from './table.js'

/** What parts a key: it sorts before any letter, so that keys sort as the columns of the primary key do. */
const SEPARATOR = '\0'

/** A pair and year as one key. */
const keyOf = (a: string, b: string, year: number): string => [a, b, String(year).padStart(4, '0')].join(SEPARATOR)

/** States of the vocabulary, territories left out. */
const STATES: readonly string[] = states.filter(({ kind }) => kind === 'state').map(({ code }) => code)

/** Which cells a count adds up: those of one mode, those of one level, or one alone. */
interface Sum {
  readonly column: Column
  readonly cells: readonly number[]
}

const inSql = (code: string): string => code.replaceAll('-', '_')

const ofLevel = (level: string): string =>
  level === 'unknown' ? 'with no participant of the two named' : `whose highest office was of the level \`${level}\``

/** The counts of a row after `meetings`: by mode, by level, and by both. */
const SUMS: readonly Sum[] = [
  ...MODES.map((mode, at) => ({
    column: optional(integer(`mode_${inSql(mode)}`, `Meetings of the mode \`${mode}\`.`)),
    cells: LEVEL_NAMES.map((_, level) => cellOf(at, level)),
  })),
  ...LEVEL_NAMES.map((level, at) => ({
    column: optional(integer(`level_${level}`, `Meetings ${ofLevel(level)}.`)),
    cells: MODES.map((_, mode) => cellOf(mode, at)),
  })),
  ...MODES.flatMap((mode, inMode) =>
    LEVEL_NAMES.map((level, at) => ({
      column: optional(integer(`${inSql(mode)}_${level}`, `Meetings of the mode \`${mode}\` ${ofLevel(level)}.`)),
      cells: [cellOf(inMode, at)],
    })),
  ),
]

/** Adds a key for each pair and year that a source covers: where no meeting fills it, zero is what is known. */
const addCovered = (counts: Counts, known: Known): void => {
  for (const [state, years] of known) {
    for (const year of years.keys()) {
      const middle = `${year}-07-01`
      if (!stateExists(state, middle)) continue
      for (const other of STATES) {
        if (other === state || !stateExists(other, middle)) continue
        const [a, b] = other < state ? [other, state] : [state, other]
        counts.touch(keyOf(a, b, year))
      }
    }
  }
}

/** The row of a pair and year. */
const rowOf = (key: string, counts: ArrayLike<number>, known: Known): Row => {
  const [a = '', b = '', year = ''] = key.split(SEPARATOR)
  const [numbersA, numbersB] = [stateNumbers(a, year), stateNumbers(b, year)]
  const [ofA, ofB] = [known.get(a)?.get(Number(year)), known.get(b)?.get(Number(year))]
  const isKnown = (cell: number): boolean => (ofA?.[cell] ?? false) || (ofB?.[cell] ?? false)
  let meetings = 0
  let everything = true
  for (let cell = 0; cell < CELLS; cell++) {
    meetings += counts[cell] ?? 0
    everything &&= isKnown(cell)
  }
  const sums = SUMS.map(({ cells }) => {
    let sum = 0
    for (const cell of cells) sum += counts[cell] ?? 0
    // Zero says that there was no meeting, which only a source that was read from end to end can tell.
    return sum > 0 || cells.every(isKnown) ? sum : null
  })
  const covered = ofA !== undefined || ofB !== undefined
  return [
    a,
    b,
    numbersA.cow,
    numbersB.cow,
    numbersA.gw,
    numbersB.gw,
    Number(year),
    meetings,
    ...sums,
    !covered ? 'none' : everything ? 'complete' : 'partial',
  ]
}

/** One row a pair of states and year: counts by mode and level, zeros told from unknown. */
export const dyadYears: Table = {
  name: 'dyad-years',
  title: 'Dyad-years',
  description:
    'Meetings that took place by pair of states and year. A pair without meetings has a row only where the coverage ' +
    'table says that a source of one of the two was read for the whole year. A count is empty where there is no meeting ' +
    'and no source tells that there was none.',
  columns: [
    text('state_a', 'First state of the pair, ISO 3166; the two are in alphabetical order.'),
    text('state_b', 'Second state of the pair, ISO 3166.'),
    optional(integer('cow_a', 'Correlates of War number of the first state.')),
    optional(integer('cow_b', 'Correlates of War number of the second state.')),
    optional(integer('gw_a', 'Gleditsch-Ward number of the first state.')),
    optional(integer('gw_b', 'Gleditsch-Ward number of the second state.')),
    integer('year', 'Year of `date_start` of the meetings.'),
    integer('meetings', 'Meetings that the dataset has.'),
    ...SUMS.map(({ column }) => column),
    text('coverage', 'Whether a source of one of the two was read for the whole year.', {
      values: ['complete', 'partial', 'none'],
    }),
  ],
  primaryKey: ['state_a', 'state_b', 'year'],
  foreignKeys: [],
  indexes: [['year']],
  start: ({ coverage, released, scratch }) => {
    const counts = new Counts(CELLS, scratch)
    const take = (meeting: PublishedMeeting): void => {
      const year = Number(meeting.date_start.slice(0, 4))
      const mode = MODES.indexOf(meeting.mode)
      for (const pair of statePairs(meeting)) {
        const level = LEVEL_NAMES.indexOf(levelOfPair(pair) ?? 'unknown')
        counts.add(keyOf(pair.a, pair.b, year), cellOf(mode, level))
      }
    }
    return {
      rows: (meeting) => {
        take(meeting)
        return []
      },
      *rest() {
        const known = knownFrom(coverage, released)
        addCovered(counts, known)
        for (const [key, cells] of counts) yield rowOf(key, cells, known)
      },
    }
  },
}
