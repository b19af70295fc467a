import { FACETS, type Facet, type Meetings, valuesOf } from './data.js'
import type { State } from './state.js'

/** Rows that are chosen, in order, and how many rows each value of a facet would leave. */
export interface Selection {
  readonly rows: readonly number[]
  /** For each facet: the number of rows of each place, with every other choice in force. */
  readonly counts: Readonly<Record<string, ReadonlyMap<number, number>>>
}

/**
 * Chooses rows.
 * @param found rows that the search found, best first; undefined without a search
 */
export const select = (meetings: Meetings, state: State, found: readonly number[] | undefined): Selection => {
  const { columns, dictionaries } = meetings
  const chosen = FACETS.flatMap((facet) => {
    const code = state.facets[facet.name]
    if (code === undefined || code === '') return []
    return [{ facet, place: dictionaries[facet.column]?.codes.indexOf(code) ?? -1 }]
  })
  const counts: Record<string, Map<number, number>> = Object.fromEntries(FACETS.map(({ name }) => [name, new Map()]))
  const rows: number[] = []
  const count = (facet: Facet, row: number): void => {
    const map = counts[facet.name]
    if (map !== undefined) for (const place of valuesOf(meetings, facet, row)) map.set(place, (map.get(place) ?? 0) + 1)
  }
  for (const row of found ?? columns.id.keys()) {
    const year = columns.start[row]?.slice(0, 4) ?? ''
    const last = columns.end[row]?.slice(0, 4) ?? ''
    if ((state.from !== '' && last < state.from) || (state.to !== '' && year > state.to)) continue
    const missed = chosen.filter(({ facet, place }) => !valuesOf(meetings, facet, row).includes(place))
    if (missed.length === 0) {
      rows.push(row)
      for (const facet of FACETS) count(facet, row)
    } else if (missed.length === 1 && missed[0] !== undefined) count(missed[0].facet, row)
  }
  // a search is in the order of what fits best, unless another order is asked for
  if (found === undefined || state.sort !== 'newest') {
    const by = (row: number): string => (state.sort === 'title' ? columns.title[row] : columns.start[row]) ?? ''
    const sign = state.sort === 'newest' ? -1 : 1
    rows.sort((a, b) => (by(a) < by(b) ? -sign : by(a) > by(b) ? sign : a - b))
  }
  return { rows, counts }
}
