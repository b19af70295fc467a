import { FACETS } from './data.js'
import { MOST_ZOOM, type View } from './view.js'

/** Pictures that are drawn when they are asked for, in the order of the page. */
export const PICTURES = ['map', 'network'] as const
export type Picture = (typeof PICTURES)[number]

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
  /** Pictures that are open. */
  readonly charts: readonly Picture[]
  /** How a picture is zoomed and moved; the whole without. */
  readonly views: Readonly<Partial<Record<Picture, View>>>
  /** Code of the party whose ties are lifted out of the network. */
  readonly focus: string
}

const YEAR = /^\d{4}$/
const VIEW = /^(\d{1,2}),(-?\d{1,6}),(-?\d{1,6})$/

const readView = (text: string | null): View | undefined => {
  const [, zoom, x, y] = (VIEW.exec(text ?? '') ?? []).map(Number)
  if (zoom === undefined || x === undefined || y === undefined || zoom < 1 || zoom > MOST_ZOOM) return undefined
  return { zoom, x, y }
}

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
  const open = (given.get('charts') ?? '').split(',')
  const views: Partial<Record<Picture, View>> = {}
  for (const name of PICTURES) {
    const view = readView(given.get(`${name}-view`))
    if (view !== undefined) views[name] = view
  }
  return {
    q: given.get('q') ?? '',
    facets,
    from: year('from'),
    to: year('to'),
    sort: sort === 'oldest' || sort === 'title' ? sort : 'newest',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    charts: PICTURES.filter((name) => open.includes(name)),
    views,
    focus: given.get('focus') ?? '',
  }
}

/** Writes a state as the query of an address; {@link readState} reads it back. */
export const writeState = ({ q, facets, from, to, sort, page, charts, views, focus }: State): string => {
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
  if (charts.length > 0) query.set('charts', charts.join(','))
  for (const name of PICTURES) {
    const view = views[name]
    if (view !== undefined) query.set(`${name}-view`, `${view.zoom},${view.x},${view.y}`)
  }
  if (focus !== '') query.set('focus', focus)
  return query.toString().replaceAll('%2C', ',')
}
