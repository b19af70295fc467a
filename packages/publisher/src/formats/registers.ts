import { packPeople } from '@readout/records'
import type { Format } from './format.js'

/** A JSON array, one entry a line. */
const arrayOf = (entries: readonly unknown[]): string =>
  entries.length === 0 ? '[]\n' : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`

/**
 * `people.json` and `coverage.json`: the registers whole, with what a table of one row an entry cannot hold.
 * `people-index.json`: the people again, small enough for a page that parses releases.
 */
export const registers: Format = {
  name: 'registers',
  files: [
    { path: 'people.json', holds: 'the people register: names in every spelling, offices held and when' },
    { path: 'people-index.json', holds: 'the same, packed for the parser: who, for whom, in which office, when' },
    { path: 'coverage.json', holds: 'which source was read for which period, as declared' },
  ],
  start: ({ staging, people, coverage }) => ({
    end: () => {
      staging.write('people.json', arrayOf(people.map(({ $schema: _, ...person }) => person)), people.length)
      const index = packPeople(people)
      staging.write('people-index.json', `${JSON.stringify(index)}\n`, index.people.length)
      staging.write('coverage.json', arrayOf(coverage), coverage.length)
    },
  }),
}
