import { html } from '../html.js'
import { heading, page } from './page.js'

/** The page on which all meetings are filtered, charted and exported. */
export const explorePage = (version: string): string =>
  page({
    up: '',
    title: 'Explore',
    description: 'Filter, chart and export the meetings of the dataset',
    version,
    menu: 'explore.html',
    scripts: ['explore.js'],
    body: html`${heading('Explore')}
<div id="explore" data-source="data/meetings.json" data-people="data/people.json" aria-busy="true"><p role="status">Loading the meetings …</p></div>
<noscript><p>This page needs JavaScript. The <a href="data.html">files</a>, <a href="parties.html">parties</a> and <a href="people.html">people</a> do not.</p></noscript>`,
  })

/**
 * The page on which a press release becomes a record.
 * @param forge address of the project's forge, for a pull request; no link without it
 * @param people address of the release's index of people; without it the parser says less of people
 */
export const releasePage = (version: string, forge: string | undefined, people: string | undefined): string =>
  page({
    up: '',
    title: 'From a release',
    description: 'Paste a press release and leave with a record',
    version,
    menu: 'release.html',
    scripts: ['release.js'],
    body: html`${heading('From a release', 'Paste a press release. The parser of the command line reads it in this page; nothing leaves it.')}
<div id="release"${forge !== undefined && html` data-forge="${forge}"`}${people !== undefined && html` data-people="${people}"`}><p role="status">Loading the parser …</p></div>
<noscript><p>This page needs JavaScript. On the command line, <code>readout parse</code> does the same.</p></noscript>`,
  })
