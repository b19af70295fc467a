import { FACETS } from './data.js'

/** Everything that is chosen: the address says it, so that a view can be shared. */
export interface State {
  /** Words searched for. */
  readonly q: string
  /** A code for each facet that is chosen. */
  readonly facets: Readonly<Record<string, string>>
  readonly from: string
  readonly to: string
  readonly sort: 'newest' | 'oldest' | 'title'
  /** Page of the table, from 1. */
  readonly page: number
}

const YEAR = /^\d{4}$/

/** Reads a state from the query of an address; what is no state is left out. */
export const readState = (query: string): State => {
  const given = new URLSearchParams(query)
  const facets: Record<string, string> = {}
  for (const { name } of FACETS) {
    const code = given.get(name)
    if (code !== null && code !== '') facets[name] = code
  }
  const sort = given.get('sort')
  const year = (name: string): string => (YEAR.test(given.get(name) ?? '') ? (given.get(name) ?? '') : '')
  const page = Number(given.get('page') ?? '1')
  return {
    q: given.get('q') ?? '',
    facets,
    from: year('from'),
    to: year('to'),
    sort: sort === 'oldest' || sort === 'title' ? sort : 'newest',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** Writes a state as the query of an address; {@link readState} reads it back. */
export const writeState = ({ q, facets, from, to, sort, page }: State): string => {
  const query = new URLSearchParams()
  if (q !== '') query.set('q', q)
  for (const { name } of FACETS) {
    const code = facets[name]
    if (code !== undefined && code !== '') query.set(name, code)
  }
  if (from !== '') query.set('from', from)
  if (to !== '') query.set('to', to)
  if (sort !== 'newest') query.set('sort', sort)
  if (page !== 1) query.set('page', String(page))
  return query.toString()
}
