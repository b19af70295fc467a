import type { Person } from '@readout/schema'
import { dateInWords } from '../dates.js'
import { type Content, html } from '../html.js'
import type { Labels } from '../release/labels.js'
import { heading, type MenuEntry, page } from './page.js'
import { type Brief, counted, facts, meetingTable, yearBars } from './parts.js'

/** A party, a person or a series, with its meetings. */
export interface Subject {
  /** Folder of its page: `parties`, `people`, `series`. */
  readonly folder: 'parties' | 'people' | 'series'
  readonly key: string
  readonly name: string
  readonly briefs: readonly Brief[]
  /** Meetings with each other party or person. */
  readonly counterparts: ReadonlyMap<string, number>
  /** Folder of its feeds in the release, where there is one. */
  readonly feeds?: string
  readonly person?: Person
  readonly description?: string
}

/** Rows of a list on a page; what is beyond is in Explore. */
const SHOWN = 300
const COUNTERPARTS = 15

const MENU: Readonly<Record<Subject['folder'], MenuEntry>> = {
  parties: 'parties.html',
  people: 'people.html',
  series: 'series.html',
}
const FILTER: Readonly<Record<Subject['folder'], string>> = { parties: 'party', people: 'person', series: 'series' }

/** When an office was held, as far as it is known. */
const spanOf = ({ from, to }: Person['offices'][number]): string =>
  from === undefined || to === undefined || from === to ? dateInWords(from ?? to ?? '') : dateInWords(`${from}/${to}`)

/**
 * The page of a party, person or series: meetings over time, who was met most, offices, feeds.
 * @param nameOf words for a counterpart's key, and the address of its page, where it has one, without the ending
 */
export const subjectPage = (
  subject: Subject,
  labels: Labels,
  version: string,
  nameOf: (key: string) => { readonly name: string; readonly address: string | undefined },
): string => {
  const { folder, key, name, person } = subject
  const briefs = subject.briefs.toSorted((a, b) =>
    a.start < b.start ? 1 : a.start > b.start ? -1 : a.id < b.id ? -1 : 1,
  )
  const years = new Map<number, number>()
  for (const { start } of briefs) years.set(Number(start.slice(0, 4)), (years.get(Number(start.slice(0, 4))) ?? 0) + 1)
  const counterparts = [...subject.counterparts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, COUNTERPARTS)
  const query = new URLSearchParams({ [FILTER[folder]]: key }).toString()
  const body: Content = html`${heading(name, subject.description)}
${facts([
  ['Meetings', counted(briefs.length, 'meeting')],
  [
    'For',
    person === undefined
      ? undefined
      : html`<a href="../parties/${person.party}.html">${labels.party(person.party)}</a>`,
  ],
  ['Other spellings', person === undefined ? undefined : person.names.join(' · ')],
  [
    'Offices',
    person === undefined || person.offices.length === 0
      ? undefined
      : html`<ul>${person.offices.map((held) => html`<li>${held.role ?? labels.of('offices', held.office)}${(held.from ?? held.to) !== undefined && html`, ${held.basis === 'seen' ? 'seen ' : ''}${spanOf(held)}`}</li>\n`)}</ul>`,
  ],
  [
    'Feeds',
    subject.feeds === undefined
      ? undefined
      : html`<a href="../release/${subject.feeds}/feed.xml">RSS</a> · <a href="../release/${subject.feeds}/atom.xml">Atom</a> · <a href="../release/${subject.feeds}/feed.json">JSON Feed</a> · <a href="../release/${subject.feeds}/calendar.ics">Calendar</a>`,
  ],
])}
${yearBars(years, `Meetings by year`)}
${
  counterparts.length > 0 &&
  html`<section><h2>Met most often</h2><ol class="columns">${counterparts.map(([other, count]) => {
    const known = nameOf(other)
    return html`<li dir="auto">${known.address === undefined ? known.name : html`<a href="../${known.address}.html">${known.name}</a>`} <span class="quiet">${count}</span></li>\n`
  })}</ol></section>\n`
}<section><h2>Meetings</h2>
<p><a href="../explore.html?${query}">Explore these meetings</a>${briefs.length > SHOWN && html` (the newest ${SHOWN} are below)`}</p>
${meetingTable(briefs.slice(0, SHOWN), labels, '../', `Meetings of ${name}, newest first`)}</section>`
  return page({
    up: '../',
    title: name,
    description: `${counted(briefs.length, 'meeting')} of ${name} in the Readout dataset`,
    version,
    body,
    menu: MENU[folder],
  })
}

/** The list of all parties, people or series. */
export const subjectList = (
  folder: Subject['folder'],
  title: string,
  entries: readonly { readonly key: string; readonly name: string; readonly count: number; readonly note?: string }[],
  version: string,
): string => {
  const noted = entries.some(({ note }) => note !== undefined)
  const sorted = entries.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  return page({
    up: '',
    title,
    description: `${title} in the Readout dataset`,
    version,
    menu: MENU[folder],
    body: html`${heading(title, counted(entries.length, 'entry', 'entries'))}
<div class="wide"><table${!noted && html` class="narrow"`}><caption class="quiet">${title}, by number of meetings</caption><thead><tr><th scope="col">Name</th><th scope="col" class="number">Meetings</th>${noted && html`<th scope="col">For</th>`}</tr></thead><tbody>
${sorted.map((one) => html`<tr><th scope="row" dir="auto"><a href="${folder}/${one.key}.html">${one.name}</a></th><td class="number">${one.count.toLocaleString('en-US')}</td>${noted && html`<td dir="auto">${one.note}</td>`}</tr>\n`)}</tbody></table></div>`,
  })
}
