import { el } from '../dom.js'

/** How far a picture is zoomed, and the middle of what is seen, in units of the picture. */
export interface View {
  /** Steps of zoom, from 0 for the whole picture. */
  readonly zoom: number
  readonly x: number
  readonly y: number
}

/** Steps of zoom, and how much each makes larger. */
export const MOST_ZOOM = 8
const STEP = 1.5
/** The part of what is seen by which an arrow key moves. */
const MOVE = 0.2

/** The whole of a picture. */
export interface Extent {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const whole = ({ x, y, width, height }: Extent): View => ({
  zoom: 0,
  x: Math.round(x + width / 2),
  y: Math.round(y + height / 2),
})

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** The nearest view that shows no more than the picture has. */
export const within = ({ zoom, x, y }: View, extent: Extent): View => {
  const level = clamp(Math.round(zoom), 0, MOST_ZOOM)
  if (level === 0) return whole(extent)
  const [halfWidth, halfHeight] = [extent.width / STEP ** level / 2, extent.height / STEP ** level / 2]
  return {
    zoom: level,
    x: Math.round(clamp(x, extent.x + halfWidth, extent.x + extent.width - halfWidth)),
    y: Math.round(clamp(y, extent.y + halfHeight, extent.y + extent.height - halfHeight)),
  }
}

/**
 * A picture that can be zoomed and moved: by buttons, by arrow keys, plus and minus, and by dragging.
 * @param picture drawn in the units of the extent
 * @param label what it is called
 * @param given how it is seen first; the whole without
 * @param changed told how it is seen, and undefined for the whole
 */
export const zoomable = (
  picture: SVGGraphicsElement,
  label: string,
  extent: Extent,
  given: View | undefined,
  changed: (view: View | undefined) => void,
): HTMLElement => {
  let view = within(given ?? whole(extent), extent)
  const button = (text: string, words: string, click: () => void): HTMLButtonElement =>
    el('button', { type: 'button', text, 'aria-label': `${words}: ${label}`, title: words, on: { click } })
  const larger = button('+', 'Zoom in', () => show({ ...view, zoom: view.zoom + 1 }))
  const smaller = button('−', 'Zoom out', () => show({ ...view, zoom: view.zoom - 1 }))
  const all = button('Whole', 'Show the whole', () => show(whole(extent)))
  const draw = (): void => {
    const [width, height] = [extent.width / STEP ** view.zoom, extent.height / STEP ** view.zoom]
    picture.setAttribute('viewBox', `${view.x - width / 2} ${view.y - height / 2} ${width} ${height}`)
    larger.disabled = view.zoom === MOST_ZOOM
    smaller.disabled = view.zoom === 0
    all.disabled = view.zoom === 0
  }
  const show = (next: View): void => {
    view = within(next, extent)
    draw()
    changed(view.zoom === 0 ? undefined : view)
  }
  const move = (x: number, y: number): void => {
    const scale = MOVE / STEP ** view.zoom
    show({ ...view, x: view.x + x * extent.width * scale, y: view.y + y * extent.height * scale })
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(-1, 0),
    ArrowRight: () => move(1, 0),
    ArrowUp: () => move(0, -1),
    ArrowDown: () => move(0, 1),
    '+': () => show({ ...view, zoom: view.zoom + 1 }),
    '-': () => show({ ...view, zoom: view.zoom - 1 }),
    0: () => show(whole(extent)),
  }
  const frame = el(
    'div',
    { class: 'frame', tabindex: 0, role: 'group', 'aria-label': `${label}; arrow keys move, plus and minus zoom` },
    picture,
  )
  frame.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  })
  let held: { readonly x: number; readonly y: number; readonly view: View } | undefined
  let moved = false
  frame.addEventListener('pointerdown', (event) => {
    // a whole picture has nowhere to go, and a finger on it scrolls the page
    if (view.zoom > 0) held = { x: event.clientX, y: event.clientY, view }
    moved = false
  })
  frame.addEventListener('pointermove', (event) => {
    if (held === undefined) return
    const scale = extent.width / STEP ** held.view.zoom / picture.getBoundingClientRect().width
    const [x, y] = [(held.x - event.clientX) * scale, (held.y - event.clientY) * scale]
    if (!moved && Math.hypot(x, y) < 3 * scale) return
    if (!moved) frame.setPointerCapture(event.pointerId)
    moved = true
    view = within({ ...held.view, x: held.view.x + x, y: held.view.y + y }, extent)
    draw()
  })
  const release = (): void => {
    if (held !== undefined && moved) changed(view)
    held = undefined
  }
  frame.addEventListener('pointerup', release)
  frame.addEventListener('pointercancel', release)
  // the end of a drag is no click on what lies below
  frame.addEventListener('click', (event) => moved && event.stopPropagation(), true)
  draw()
  return el('div', { class: 'zoomable' }, el('p', { class: 'zoom' }, larger, smaller, all), frame)
}
