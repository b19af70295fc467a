import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json' with { type: 'json' }
import { el, svg, table } from '../dom.js'
import type { Meetings } from './data.js'

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

/** Where the meetings took place, by country: the darker, the more. */
export const map = (meetings: Meetings, rows: readonly number[]): HTMLElement => {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const name = meetings.dictionaries.country.labels[meetings.columns.country[row] ?? -1]
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
    const shape = { d: path(land) ?? '', class: `land step-${step}` }
    picture.append(svg('path', shape, svg('title', { text: `${name}: ${count}` })))
  }
  const off = [...counts.keys()].filter((name) => !onMap.has(plain(name))).length
  const note = off > 0 ? ` In the table only, since they are of the past or too small for this map: ${off}.` : ''
  const cells = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => [name, String(count)])
  return el(
    'figure',
    {},
    picture,
    el('figcaption', { text: `Where the meetings took place.${note}` }),
    el('details', {}, el('summary', { text: 'The countries as a table' }), table(['Country', 'Meetings'], cells)),
  )
}
