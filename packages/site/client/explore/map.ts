import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json' with { type: 'json' }
import { el, svg, table } from '../dom.js'
import type { Meetings } from './data.js'
import { type View, zoomable } from './view.js'

const WIDTH = 860
const HEIGHT = 430
/** Steps of colour. */
const COLOURS = 5

/** Names of the map where the dataset has others: world-atlas has no letters of ISO 3166. */
const NAMES: Readonly<Record<string, string>> = {
  'United States of America': 'United States',
  'Dem. Rep. Congo': 'Democratic Republic of the Congo',
  Congo: 'Republic of the Congo',
  'Dominican Rep.': 'Dominican Republic',
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Central African Rep.': 'Central African Republic',
  'Eq. Guinea': 'Equatorial Guinea',
  'S. Sudan': 'South Sudan',
  'Solomon Is.': 'Solomon Islands',
  'W. Sahara': 'Western Sahara',
  Macedonia: 'North Macedonia',
  Turkey: 'Türkiye',
  eSwatini: 'Eswatini',
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()

/** What the colours stand for, as ranges of meetings. */
const legend = (most: number): HTMLElement => {
  const bound = (step: number): number => Math.ceil((most + 1) ** (step / COLOURS))
  const items = Array.from({ length: COLOURS }, (_, step) => {
    const [low, high] = [bound(step), Math.min(most, bound(step + 1) - 1)]
    if (low > high) return undefined
    const swatch = svg(
      'svg',
      { viewBox: '0 0 12 12', class: 'swatch', 'aria-hidden': 'true' },
      svg('rect', { width: 12, height: 12, class: `land step-${step + 1}` }),
    )
    return el('li', {}, swatch, ` ${low === high ? low : `${low} to ${high}`}`)
  })
  return el('ul', { class: 'legend', 'aria-label': 'Meetings' }, ...items.filter((item) => item !== undefined))
}

/** What a chart does with what is pointed at in it. */
export interface ChartActions {
  readonly view: View | undefined
  readonly look: (view: View | undefined) => void
  /** Chooses a country or party, by the place in its dictionary. */
  readonly choose: (place: number) => void
}

/** Where the meetings took place, by country: the darker, the more. */
export const map = (meetings: Meetings, rows: readonly number[], { view, look, choose }: ChartActions): HTMLElement => {
  const { labels } = meetings.dictionaries.country
  const counts = new Map<string, number>()
  for (const row of rows) {
    const name = labels[meetings.columns.country[row] ?? -1]
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const byName = new Map([...counts].map(([name, count]) => [plain(name), count]))
  const most = Math.max(1, ...counts.values())
  const atlas = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const lands = feature(atlas, atlas.objects.countries).features
  const path = geoPath(geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: 'Sphere' }))
  const picture = svg('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: 'img',
    'aria-label': `Meetings by country on a map of the world: ${counts.size} countries`,
    class: 'map',
  })
  const onMap = new Set<string>()
  for (const land of lands) {
    const name = NAMES[land.properties.name] ?? land.properties.name
    const count = byName.get(plain(name)) ?? 0
    if (count > 0) onMap.add(plain(name))
    // a scale of powers: a few countries have most of the meetings
    const share = Math.log(count) / Math.log(most + 1)
    const step = count === 0 ? 0 : Math.min(COLOURS, 1 + Math.floor(share * COLOURS))
    const place = count === 0 ? -1 : labels.findIndex((label) => plain(label) === plain(name))
    const shape = { d: path(land) ?? '', class: `land step-${step}${place < 0 ? '' : ' pick'}` }
    const click = place < 0 ? {} : { on: { click: () => choose(place) } }
    picture.append(svg('path', { ...shape, ...click }, svg('title', { text: `${name}: ${count}` })))
  }
  const off = [...counts.keys()].filter((name) => !onMap.has(plain(name))).length
  const note = off > 0 ? ` In the table only, since they are of the past or too small for this map: ${off}.` : ''
  const cells = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => {
      const pick = el('button', { type: 'button', class: 'link', text: name, dir: 'auto' })
      pick.addEventListener('click', () => choose(labels.indexOf(name)))
      return [pick, String(count)]
    })
  return el(
    'figure',
    {},
    zoomable(picture, 'Map', { x: 0, y: 0, width: WIDTH, height: HEIGHT }, view, look),
    legend(most),
    el('figcaption', {
      text: `Where the meetings took place. A country is chosen with a click, or in the table.${note}`,
    }),
    el('details', {}, el('summary', { text: 'The countries as a table' }), table(['Country', 'Meetings'], cells)),
  )
}
