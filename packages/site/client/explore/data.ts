import type { Columns, Dictionary, DictionaryName, Meetings as First, People } from '../../src/explore/meetings.js'

/** The meetings by column, with the people once they are there; numbers are places in a dictionary. */
export interface Meetings {
  readonly dictionaries: Readonly<Record<DictionaryName | 'people', Dictionary>>
  readonly columns: Columns & { readonly people: People['column'] }
  /** Whether the people are there. */
  readonly complete: boolean
}

/**
 * Meetings as the page works with them.
 *
 * @param first what the first picture needs
 * @param people who sat at the meetings; nobody until it is loaded
 */
export const meetingsWith = ({ dictionaries, columns }: First, people?: People): Meetings => ({
  dictionaries: { ...dictionaries, people: people?.dictionary ?? { codes: [], labels: [] } },
  columns: { ...columns, people: people?.column ?? [] },
  complete: people !== undefined,
})

/** A facet: how it is called in the address, what column and dictionary it reads. */
export interface Facet {
  readonly name: string
  readonly label: string
  readonly column: 'parties' | 'people' | 'offices' | 'format' | 'mode' | 'status' | 'country' | 'series'
  /** Chosen by typing, since there are too many for a list. */
  readonly typed?: true
}

/** Every facet, in the order of the page. A new one is a line here. */
export const FACETS: readonly Facet[] = [
  { name: 'party', label: 'Party', column: 'parties' },
  { name: 'person', label: 'Person', column: 'people', typed: true },
  { name: 'office', label: 'Office', column: 'offices' },
  { name: 'format', label: 'Format', column: 'format' },
  { name: 'mode', label: 'Mode', column: 'mode' },
  { name: 'status', label: 'Status', column: 'status' },
  { name: 'place', label: 'Country', column: 'country' },
  { name: 'series', label: 'Series', column: 'series' },
]

/** What a row has in a facet, as places in its dictionary. */
export const valuesOf = ({ columns }: Meetings, facet: Facet, row: number): readonly number[] => {
  const value = columns[facet.column][row]
  if (value === undefined || value === -1) return []
  return typeof value === 'number' ? [value] : value
}

/** The words for a place of a facet's dictionary. */
export const labelOf = ({ dictionaries }: Meetings, facet: Facet, place: number): string =>
  dictionaries[facet.column].labels[place] ?? ''
