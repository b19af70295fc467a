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
import type { ChartActions } from './map.js'
import { zoomable } from './view.js'

/** Parties drawn: more cannot be read. */
const DRAWN = 30
const SIZE = 640
/** Steps of the layout; it is worked out before it is drawn, so that nothing moves. */
const STEPS = 200
/** How much wider than high the network is. */
const WIDER = 1.9
/** Room for a name beside the outermost dots. */
const MARGIN = 80
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

/** What the network does besides what every chart does. */
export interface NetworkActions extends ChartActions {
  /** Code of the party whose ties are lifted out; empty for none. */
  readonly focus: string
  readonly lift: (code: string) => void
}

/** Who meets whom among the parties with most meetings: a line is as wide as its meetings are many. */
export const network = (meetings: Meetings, rows: readonly number[], actions: NetworkActions): HTMLElement => {
  const { counts, pairs } = countPairs(meetings, rows)
  const { labels, codes } = meetings.dictionaries.parties
  const nameOf = (id: number): string => labels[id] ?? ''
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
  if (most === undefined) return el('p', { class: 'empty', text: 'No two parties met in what is chosen.' })
  const lifted = codes.indexOf(actions.focus)
  const focus = drawn.has(lifted) ? lifted : undefined
  const isTied = (id: number): boolean =>
    focus === undefined ||
    id === focus ||
    ties.some(({ a, b }) => (a === focus && b === id) || (b === focus && a === id))
  layOut(dots, ties)
  const busiest = Math.max(...dots.map(({ id }) => counts.get(id) ?? 0))
  const xs = dots.map((dot) => dot.x ?? 0)
  const ys = dots.map((dot) => dot.y ?? 0)
  const [x, y] = [Math.floor(Math.min(...xs) - MARGIN), Math.floor(Math.min(...ys) - 40)]
  const extent = { x, y, width: Math.ceil(Math.max(...xs) + MARGIN - x), height: Math.ceil(Math.max(...ys) + 40 - y) }
  const picture = svg('svg', {
    role: 'img',
    'aria-label': `Who met whom: ${dots.length} parties, ${ties.length} pairs`,
    class: 'network',
  })
  const isLifted = ({ a, b }: Tie): boolean => focus === undefined || a === focus || b === focus
  // the thickest last, above the others
  for (const { a, b, count } of ties.filter(isLifted).reverse()) {
    const [from, to] = [drawn.get(a), drawn.get(b)]
    const line = { x1: from?.x, y1: from?.y, x2: to?.x, y2: to?.y, class: 'tie' }
    const width = Math.max(0.6, (count / most) * 9)
    // a pair that met once among thousands is there, and does not hide the others
    const opacity = focus === undefined ? 0.2 + 0.6 * Math.sqrt(count / most) : 0.8
    const title = svg('title', { text: `${nameOf(a)} – ${nameOf(b)}: ${count}` })
    picture.append(svg('line', { ...line, 'stroke-width': width, 'stroke-opacity': opacity.toFixed(2) }, title))
  }
  for (const { id, x, y } of dots) {
    const radius = 4 + 8 * Math.sqrt((counts.get(id) ?? 0) / busiest)
    const lift = (): void => actions.lift(id === focus ? '' : (codes[id] ?? ''))
    picture.append(
      svg(
        'g',
        { class: isTied(id) ? 'dot' : 'dot faint', on: { click: lift } },
        svg('circle', { cx: x, cy: y, r: radius, class: id === focus ? 'node lit' : 'node' }),
        svg('text', { x, y: (y ?? 0) - radius - 4, class: 'name', text: nameOf(id) }),
        svg('title', { text: `${nameOf(id)}: ${counts.get(id) ?? 0}` }),
      ),
    )
  }
  const note = counts.size > DRAWN ? ` The ${DRAWN} of ${counts.size} parties with most meetings are drawn.` : ''
  const listed = ties.filter(isLifted)
  const cells = listed.slice(0, LISTED).map(({ a, b, count }) => [nameOf(a), nameOf(b), String(count)])
  return el(
    'figure',
    {},
    lifting(dots, nameOf, codes, focus, actions),
    zoomable(picture, 'Network', extent, actions.view, actions.look),
    el('figcaption', { text: `A line is as wide as its meetings are many, a dot as large.${note}` }),
    el('details', {}, el('summary', { text: 'The pairs as a table' }), table(['Party', 'Party', 'Meetings'], cells)),
  )
}

/** Works the places out before anything is drawn, so that nothing moves. */
const layOut = (dots: Dot[], ties: Tie[]): void => {
  const most = ties[0]?.count ?? 1
  forceSimulation(dots)
    .force(
      'link',
      forceLink<Dot, Tie>(ties)
        .distance(150)
        // who meets often sits close; who met once does not pull
        .strength(({ count }) => 0.02 + 0.5 * Math.sqrt(count / most)),
    )
    .force('charge', forceManyBody().strength(-900))
    .force('collide', forceCollide(46))
    .force('center', forceCenter(SIZE / 2, SIZE / 2))
    .stop()
    .tick(STEPS)
  // the page is wider than high, and so are names
  for (const dot of dots) dot.x = SIZE / 2 + ((dot.x ?? 0) - SIZE / 2) * WIDER
}

/** The field that lifts the ties of one party out, for who does not click on dots. */
const lifting = (
  dots: readonly Dot[],
  nameOf: (id: number) => string,
  codes: readonly string[],
  focus: number | undefined,
  { lift, choose }: NetworkActions,
): HTMLElement => {
  const named = dots.map(({ id }) => id).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  const select = el(
    'select',
    { id: 'focus' },
    el('option', { value: '', text: 'All' }),
    ...named.map((id) => el('option', { value: codes[id], text: nameOf(id), selected: id === focus })),
  )
  select.addEventListener('change', () => lift(select.value))
  const only = el('button', { type: 'button', text: `Only meetings of ${nameOf(focus ?? -1)}` })
  only.addEventListener('click', () => choose(focus ?? -1))
  return el(
    'div',
    { class: 'lift' },
    el('div', { class: 'field' }, el('label', { for: 'focus', text: 'Ties of' }), select),
    ...(focus === undefined ? [] : [only]),
  )
}
