import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import { el, svg, table } from '../dom.js'
import type { Meetings } from './data.js'

/** Parties drawn: more cannot be read. */
const DRAWN = 30
const SIZE = 640
/** Steps of the layout; it is worked out before it is drawn, so that nothing moves. */
const STEPS = 200
/** Pairs in the table. */
const LISTED = 200

interface Dot extends SimulationNodeDatum {
  readonly id: number
}
interface Tie extends SimulationLinkDatum<Dot> {
  readonly a: number
  readonly b: number
  readonly count: number
}

const countPairs = (meetings: Meetings, rows: readonly number[]) => {
  const counts = new Map<number, number>()
  const pairs = new Map<string, number>()
  for (const row of rows) {
    const parties = meetings.columns.parties[row] ?? []
    for (const [index, party] of parties.entries()) {
      counts.set(party, (counts.get(party) ?? 0) + 1)
      for (const other of parties.slice(index + 1)) {
        const key = party < other ? `${party} ${other}` : `${other} ${party}`
        pairs.set(key, (pairs.get(key) ?? 0) + 1)
      }
    }
  }
  return { counts, pairs }
}

/** Who meets whom among the parties with most meetings: a line is as wide as its meetings are many. */
export const network = (meetings: Meetings, rows: readonly number[]): HTMLElement => {
  const { counts, pairs } = countPairs(meetings, rows)
  const nameOf = (id: number): string => meetings.dictionaries.parties.labels[id] ?? ''
  const dots = [...counts]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, DRAWN)
    .map(([id]): Dot => ({ id }))
  const drawn = new Map(dots.map((dot) => [dot.id, dot]))
  const ties = [...pairs].flatMap(([key, count]): Tie[] => {
    const [a = -1, b = -1] = key.split(' ').map(Number)
    const [source, target] = [drawn.get(a), drawn.get(b)]
    return source === undefined || target === undefined ? [] : [{ a, b, count, source, target }]
  })
  ties.sort((one, other) => other.count - one.count)
  const most = ties[0]?.count
  if (most === undefined) return el('p', { text: 'No two parties met in what is chosen.' })
  forceSimulation(dots)
    .force('link', forceLink<Dot, Tie>(ties).distance(130))
    .force('charge', forceManyBody().strength(-420))
    .force('collide', forceCollide(34))
    .force('center', forceCenter(SIZE / 2, SIZE / 2))
    .stop()
    .tick(STEPS)
  const xs = dots.map((dot) => dot.x ?? 0)
  const ys = dots.map((dot) => dot.y ?? 0)
  const [left, top] = [Math.min(...xs) - 60, Math.min(...ys) - 30]
  const picture = svg('svg', {
    viewBox: `${left} ${top} ${Math.max(...xs) + 60 - left} ${Math.max(...ys) + 30 - top}`,
    role: 'img',
    'aria-label': `Who met whom: ${dots.length} parties, ${ties.length} pairs`,
    class: 'network',
  })
  for (const { a, b, count } of ties) {
    const [from, to] = [drawn.get(a), drawn.get(b)]
    const line = { x1: from?.x, y1: from?.y, x2: to?.x, y2: to?.y, class: 'tie' }
    const width = Math.max(0.6, (count / most) * 9)
    const title = svg('title', { text: `${nameOf(a)} – ${nameOf(b)}: ${count}` })
    picture.append(svg('line', { ...line, 'stroke-width': width }, title))
  }
  for (const { id, x, y } of dots)
    picture.append(
      svg('circle', { cx: x, cy: y, r: 5, class: 'node' }),
      svg('text', { x, y: (y ?? 0) - 9, class: 'name', text: nameOf(id) }),
    )
  const note = counts.size > DRAWN ? ` The ${DRAWN} of ${counts.size} parties with most meetings are drawn.` : ''
  const cells = ties.slice(0, LISTED).map(({ a, b, count }) => [nameOf(a), nameOf(b), String(count)])
  return el(
    'figure',
    {},
    picture,
    el('figcaption', { text: `A line is as wide as its meetings are many.${note}` }),
    el('details', {}, el('summary', { text: 'The pairs as a table' }), table(['Party', 'Party', 'Meetings'], cells)),
  )
}
