import type { PersonEntry } from '@readout/records'
import { splitName } from '@readout/vocabulary'

type Office = readonly [office: string, from: string, to: string, basis?: 'term' | 'seen', party?: string]

/** An entry of an invented register; days are `seen` unless told. */
export const entry = (key: string, full: string, party: string, ...offices: readonly Office[]): PersonEntry => ({
  key,
  name: splitName(full) as PersonEntry['name'],
  names: [],
  party: party as PersonEntry['party'],
  offices: offices.map(([office, from, to, basis = 'seen', other]) => ({
    office: office as PersonEntry['offices'][number]['office'],
    from,
    to,
    basis,
    ...(other === undefined ? {} : { party: other as PersonEntry['party'] }),
  })),
})

/** An invented register: whom the releases of the tests name, and namesakes. */
export const people: readonly PersonEntry[] = [
  entry('edwin-hale', 'Edwin Hale', 'US', ['foreign-minister', '2021-01-26', '2025-01-20', 'term']),
  entry('olena-bondar', 'Olena Bondar', 'UA', ['foreign-minister', '2022-05-05', '2024-05-16']),
  entry('helen-ashby', 'Helen Ashby', 'GB', ['head-of-government', '2023-01-10', '2024-06-01']),
  entry('marc-delorme', 'Marc Delorme', 'FR', ['foreign-minister', '2023-02-01', '2024-09-01']),
  entry('anne-royer', 'Anne Royer', 'FR', ['head-of-state', '2022-01-01', '2025-01-01']),
  // two foreign ministers of one family name at one time
  entry('luis-cordero', 'Luis Cordero', 'PE', ['foreign-minister', '2023-01-01', '2024-12-01']),
  entry('rosa-cordero', 'Rosa Cordero', 'CL', ['foreign-minister', '2023-06-01', '2024-06-01']),
  // two who were seen as prime minister around one day
  entry('ivo-marek', 'Ivo Marek', 'CZ', ['head-of-government', '2020-01-01', '2024-08-01']),
  entry('petr-dolezal', 'Petr Dolezal', 'CZ', ['head-of-government', '2024-01-01', '2024-12-01']),
  // seen in office over so many years that somebody else may have been in between
  entry('dov-peretz', 'Dov Peretz', 'IL', ['head-of-government', '1996-06-25', '2025-02-17']),
]
