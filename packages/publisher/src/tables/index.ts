import { coverage } from './coverage.js'
import { documents } from './documents.js'
import { dyadYears } from './dyad-years.js'
import { dyads } from './dyads.js'
import { meetings } from './meetings.js'
import { participants } from './participants.js'
import { parties } from './parties.js'
import { people } from './people.js'
import { sources } from './sources.js'
import type { Table } from './table.js'

export type { Cell, Column, CoverageDeclaration, Row, Table } from './table.js'

/** Every table of the dataset; one that refers to another stands after it where it can. */
export const tables: readonly Table[] = [
  meetings,
  parties,
  participants,
  documents,
  sources,
  people,
  dyads,
  dyadYears,
  coverage,
]
