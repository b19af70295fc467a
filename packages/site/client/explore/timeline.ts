import { el, svg, table } from '../dom.js'
import type { Meetings } from './data.js'

const HEIGHT = 110
/** Width of the picture that few years fill, and the narrowest and widest bar, all in units of the picture. */
const WIDTH = 720
const NARROWEST = 6
const WIDEST = 48

/** Steps between labelled years, and the room that a label needs. */
const TICKS = [1, 2, 5, 10, 20, 25, 50, 100, 200] as const
const LABEL = 46

/** Round years between two, as many as there is room for. */
const ticksOf = (first: number, last: number, width: number): readonly [years: number[], step: number] => {
  const room = Math.max(1, Math.floor(width / LABEL))
  const step = TICKS.find((one) => (last - first) / one <= room) ?? 500
  const start = Math.ceil(first / step) * step
  const years = Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => start + index * step)
  return [years.length > 0 ? years : [first], step]
}

/**
 * Bars of meetings by year. Years are chosen by dragging over them, or with the two fields for years.
 * @param choose told the first and last year of a drag
 */
export const timeline = (
  meetings: Meetings,
  rows: readonly number[],
  choose: (from: string, to: string) => void,
): HTMLElement => {
  const years = new Map<number, number>()
  for (const row of rows) {
    const year = Number(meetings.columns.start[row]?.slice(0, 4))
    years.set(year, (years.get(year) ?? 0) + 1)
  }
  const sorted = [...years].sort(([a], [b]) => a - b)
  const first = sorted[0]?.[0]
  const last = sorted.at(-1)?.[0]
  if (first === undefined || last === undefined) return el('p', { text: 'No meeting, so no timeline.' })
  const most = Math.max(...years.values())
  const count = last - first + 1
  const barWidth = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(WIDTH / count)))
  const width = count * barWidth
  const [ticks, step] = ticksOf(first, last, width)
  // a phone has no room for all
  const isMinor = (year: number): boolean => ticks.length > 3 && year % (step * 5) !== 0
  const picture = svg('svg', {
    viewBox: `0 0 ${width} ${HEIGHT + 16}`,
    role: 'img',
    'aria-label': `Meetings by year, ${first} to ${last}, at most ${most} in a year`,
    class: 'timeline',
  })
  for (const [year, held] of sorted) {
    const height = Math.max(1, (held / most) * HEIGHT)
    const bar = { x: (year - first) * barWidth, y: HEIGHT - height, width: barWidth - 1, height, class: 'bar' }
    picture.append(svg('rect', bar, svg('title', { text: `${year}: ${held}` })))
  }
  const brush = svg('rect', { x: 0, y: 0, width: 0, height: HEIGHT, class: 'brush' })
  picture.append(
    brush,
    svg('line', { x1: 0, y1: HEIGHT, x2: width, y2: HEIGHT, class: 'base' }),
    ...ticks.map((year) =>
      svg('text', {
        x: (year - first + 0.5) * barWidth,
        y: HEIGHT + 13,
        class: `axis middle${isMinor(year) ? ' minor' : ''}`,
        text: String(year),
      }),
    ),
    svg('text', { x: 2, y: 10, class: 'axis', text: `${most.toLocaleString('en-US')} in a year at most` }),
  )
  const yearAt = (event: MouseEvent): number => {
    // a picture of few years does not fill its box: the box's own scale says where a year is drawn
    const matrix = picture.getScreenCTM()
    const x = matrix === null ? 0 : (event.clientX - matrix.e) / matrix.a
    return Math.min(last, Math.max(first, first + Math.floor(x / barWidth)))
  }
  let start: number | undefined
  const span = (event: MouseEvent): { low: number; high: number } => {
    const year = yearAt(event)
    return { low: Math.min(start ?? year, year), high: Math.max(start ?? year, year) }
  }
  picture.addEventListener('pointerdown', (event) => {
    start = yearAt(event)
    picture.setPointerCapture(event.pointerId)
  })
  picture.addEventListener('pointermove', (event) => {
    if (start === undefined) return
    const { low, high } = span(event)
    brush.setAttribute('x', String((low - first) * barWidth))
    brush.setAttribute('width', String((high - low + 1) * barWidth))
  })
  picture.addEventListener('pointerup', (event) => {
    if (start === undefined) return
    const { low, high } = span(event)
    start = undefined
    choose(String(low), String(high))
  })
  const cells = sorted.map(([year, held]) => [String(year), String(held)])
  return el(
    'figure',
    {},
    picture,
    el('figcaption', { text: 'Meetings by year. Drag over years to choose them.' }),
    el('details', {}, el('summary', { text: 'The years as a table' }), table(['Year', 'Meetings'], cells)),
  )
}
