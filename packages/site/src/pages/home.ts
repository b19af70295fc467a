import { html } from '../html.js'
import type { Release } from '../release/read.js'
import { heading, page } from './page.js'
import { type Brief, counted, facts, meetingTable, yearBars } from './parts.js'

/** What the first page shows of the whole. */
export interface Whole {
  readonly newest: readonly Brief[]
  readonly years: ReadonlyMap<number, number>
  readonly parties: number
  readonly people: number
}

/** The first page. */
export const homePage = (release: Release, whole: Whole): string => {
  const { version, counts } = release.manifest
  const first = Math.min(...whole.years.keys())
  return page({
    up: '',
    title: 'Readout',
    description: 'An open, versioned dataset of diplomatic meetings: who met whom, when, where and in what format.',
    version,
    menu: 'index.html',
    body: html`${heading('Who met whom', 'An open, versioned dataset of diplomatic meetings: who met whom, when, where and in what format, each value traced to its source.')}
<form class="search" action="explore.html" method="get" role="search"><label for="q">Search meetings</label><div><input id="q" name="q" type="search" autocomplete="off" placeholder="A person, a city, a country"><button>Search</button></div></form>
<div class="figures">${facts([
      ['Meetings', (counts['meetings'] ?? 0).toLocaleString('en-US')],
      ['States and organisations', whole.parties.toLocaleString('en-US')],
      ['People', whole.people.toLocaleString('en-US')],
      ['Since', Number.isFinite(first) ? String(first) : undefined],
      ['Version', html`<a href="data.html">${version}</a>`],
    ])}</div>
${yearBars(whole.years, 'Meetings by year')}
<section><h2>Newest meetings</h2>
${meetingTable(whole.newest, release.labels, '', `The ${counted(whole.newest.length, 'meeting')} with the latest dates`)}
<p><a href="explore.html">Explore all</a></p></section>
<div class="two"><section><h2>Follow</h2><p>New meetings arrive in feed readers and calendars: <a href="release/feed.xml">RSS</a>, <a href="release/atom.xml">Atom</a>, <a href="release/feed.json">JSON Feed</a>, <a href="release/calendar.ics">calendar</a>. There is one of each for every party and series and for each person with five or more meetings: <a href="release/feeds.opml">all feeds as OPML</a>.</p></section>
<section><h2>Have a press release?</h2><p>Paste it into <a href="release.html">From a release</a>: it becomes a draft of a record in this page, and nothing leaves it.</p></section></div>`,
  })
}
