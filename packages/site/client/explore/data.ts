/** A list of codes and the words for them. */
export interface Dictionary {
  readonly codes: readonly string[]
  readonly labels: readonly string[]
}

/** The meetings by column; numbers are places in a dictionary. */
export interface Meetings {
  readonly dictionaries: Readonly<Record<string, Dictionary>>
  readonly columns: {
    readonly id: readonly string[]
    readonly title: readonly string[]
    readonly date: readonly string[]
    readonly start: readonly string[]
    readonly end: readonly string[]
    readonly city: readonly string[]
    readonly format: readonly number[]
    readonly mode: readonly number[]
    readonly status: readonly number[]
    readonly country: readonly number[]
    readonly series: readonly number[]
    readonly parties: readonly (readonly number[])[]
    readonly people: readonly (readonly number[])[]
    readonly offices: readonly (readonly number[])[]
  }
}

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
  dictionaries[facet.column]?.labels[place] ?? ''
