import type { PublishedMeeting } from '@readout/schema'
import { dateInWords } from '../dates.js'
import { type Content, type Html, html } from '../html.js'
import type { Labels } from '../release/labels.js'

/** What a list of meetings needs to know of each: the rest stays on the disk. */
export interface Brief {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly start: string
  readonly end: string
  readonly status: string
  readonly mode: string
  readonly format: string
  readonly place: string
}

/** The brief of a meeting. */
export const briefOf = (meeting: PublishedMeeting, labels: Labels): Brief => ({
  id: meeting.id,
  title: meeting.title,
  date: meeting.date,
  start: meeting.date_start,
  end: meeting.date_end,
  status: meeting.status,
  mode: meeting.mode,
  format: meeting.format,
  place: placeOf(meeting, labels),
})

/** City and country, as far as they are known. */
export const placeOf = ({ location }: PublishedMeeting, labels: Labels): string =>
  location === undefined
    ? ''
    : [location.city, labels.party(location.country)].filter((part) => part !== undefined).join(', ')

/** A date as an element that programs can read. */
export const time = (edtf: string, start: string): Html => html`<time datetime="${start}">${dateInWords(edtf)}</time>`

/**
 * A table of meetings, newest first.
 * @param up what is before the address of everything
 */
export const meetingTable = (briefs: readonly Brief[], labels: Labels, up: string, caption: string): Html =>
  html`<div class="wide"><table class="meetings">
<caption class="quiet">${caption}</caption>
<thead><tr><th scope="col">Date</th><th scope="col">Meeting</th><th scope="col">Place</th><th scope="col">Format</th></tr></thead>
<tbody>
${briefs.map(
  (one) =>
    html`<tr><td class="date">${time(one.date, one.start)}</td><td class="what" dir="auto"><a href="${up}meetings/${one.id}.html">${one.title}</a>${one.status !== 'held' && html` <span class="badge">${labels.of('statuses', one.status)}</span>`}</td><td class="where" dir="auto">${one.place}</td><td>${labels.of('formats', one.format)}</td></tr>\n`,
)}</tbody></table></div>\n`

/** A list of names with what belongs to each. */
export const facts = (rows: readonly (readonly [string, Content])[]): Html =>
  html`<dl class="facts">${rows
    .filter(([, value]) => value !== undefined && value !== '' && value !== false)
    .map(([name, value]) => html`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>\n`)}</dl>\n`

/** "1 meeting", "2 meetings". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`

/** Steps between labelled years, and the room that a label needs, in units of the picture. */
const TICKS = [1, 2, 5, 10, 20, 25, 50, 100] as const
const LABEL = 42

/** Bars of a count by year, with the numbers in a table behind them. */
export const yearBars = (years: ReadonlyMap<number, number>, title: string): Html => {
  const sorted = [...years].sort(([a], [b]) => a - b)
  const first = sorted[0]?.[0]
  const last = sorted.at(-1)?.[0]
  // one bar shows nothing that its number does not say
  if (first === undefined || last === undefined || sorted.length < 2) return html``
  const most = Math.max(...years.values())
  const span = last - first + 1
  const width = Math.max(2, Math.min(24, 840 / span))
  const height = 110
  const step = TICKS.find((one) => (span / one) * LABEL <= span * width) ?? 200
  const ticks = Array.from({ length: span }, (_, index) => first + index).filter((year) => year % step === 0)
  const place = (year: number): string => ((year - first) * width).toFixed(2)
  const tall = (count: number): number => Math.max(1, (count / most) * height)
  return html`<figure class="years">
<svg viewBox="0 0 ${Math.max(840, Math.ceil(span * width))} ${height + 18}" role="img" aria-label="${title}: ${counted(most, 'meeting')} in the busiest year" preserveAspectRatio="xMinYMax meet">
${sorted.map(
  ([year, count]) =>
    html`<rect class="bar" x="${place(year)}" y="${(height - tall(count)).toFixed(1)}" width="${(width * 0.84).toFixed(2)}" height="${tall(count).toFixed(1)}"><title>${year}: ${count}</title></rect>`,
)}
<line class="base" x1="0" y1="${height}" x2="${(span * width).toFixed(0)}" y2="${height}"/>${ticks.map((year) => html`<text class="axis middle${ticks.length > 3 && year % (step * 5) !== 0 && ' minor'}" x="${((year - first + 0.42) * width).toFixed(2)}" y="${height + 14}">${year}</text>`)}
</svg>
<details><summary>${title}, as a table</summary><table><thead><tr><th scope="col">Year</th><th scope="col">Meetings</th></tr></thead><tbody>${sorted.map(([year, count]) => html`<tr><td>${year}</td><td>${count}</td></tr>`)}</tbody></table></details>
</figure>\n`
}
