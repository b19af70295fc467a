import type { PublishedMeeting } from '@readout/schema'
import { dateInWords } from '../dates.js'
import { type Content, html, jsonScript } from '../html.js'
import type { Labels } from '../release/labels.js'
import { heading, page } from './page.js'
import { facts, placeOf, time } from './parts.js'

/** What the page of a meeting needs besides the meeting. */
export interface MeetingContext {
  readonly labels: Labels
  readonly version: string
  /** Titles of other meetings, by id. */
  readonly titles: ReadonlyMap<string, string>
  /** Keys that have a page. */
  readonly people: ReadonlySet<string>
  /** Address of the project's forge, for a correction; no link without it. */
  readonly forge?: string
}

const RELATIONS: Readonly<Record<string, string>> = {
  'same-visit': 'Same visit',
  follows: 'Follows',
  'followed-by': 'Followed by',
  'part-of': 'Part of',
  includes: 'Includes',
}

const at = (record: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? (value as Record<string, unknown>)[step]
          : undefined,
      record,
    )

const inWords = (value: unknown): string =>
  value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value)

const link = (url: string | undefined, text: Content): Content =>
  url !== undefined && /^https?:\/\//.test(url) ? html`<a href="${url}" rel="external">${text}</a>` : text

const correction = (forge: string, meeting: PublishedMeeting): string => {
  const query = new URLSearchParams({
    title: `Correction: ${meeting.id}`,
    body: `Record: records/${meeting.id.slice(0, 4)}/${meeting.id}.json\n\nWhat is wrong:\n\nWhat is right, and where that stands:\n`,
  })
  return `${forge.replace(/\/$/, '')}/issues/new?${query.toString()}`
}

/**
 * The page of one meeting: who, where, when, what it rests on, and how to correct it.
 * @param meeting as the release has it
 * @param linked the meeting as JSON-LD; none for one that is withdrawn
 */
export const meetingPage = (
  meeting: PublishedMeeting,
  linked: Readonly<Record<string, unknown>> | undefined,
  context: MeetingContext,
): string => {
  const { labels, version, titles, people, forge } = context
  const place = placeOf(meeting, labels)
  const name = (key: string | undefined, text: string): Content =>
    key !== undefined && people.has(key) ? html`<a href="../people/${key}.html">${text}</a>` : text
  const body = html`<article class="meeting">
<p class="kicker">${labels.of('formats', meeting.format)} · ${labels.of('modes', meeting.mode)}${meeting.status !== 'held' && html` · <span class="badge">${labels.of('statuses', meeting.status)}</span>`}</p>
${heading(meeting.title)}
${meeting.withdrawn !== undefined && html`<p class="note">Withdrawn: ${meeting.withdrawn.reason}${meeting.withdrawn.superseded_by !== undefined && html` See <a href="${meeting.withdrawn.superseded_by}.html">${meeting.withdrawn.superseded_by}</a>.`}</p>\n`}${facts(
  [
    ['When', time(meeting.date, meeting.date_start)],
    [
      'Time',
      meeting.time === undefined
        ? undefined
        : [
            meeting.time.start,
            meeting.time.utc_offset,
            meeting.time.duration_minutes === undefined ? undefined : `${meeting.time.duration_minutes} minutes`,
          ]
            .filter((part) => part !== undefined)
            .join(', '),
    ],
    [
      'Where',
      place === '' ? undefined : [place, meeting.location?.venue].filter((part) => part !== undefined).join(' · '),
    ],
    [
      'Parties',
      meeting.parties.map(
        (party, index) =>
          html`${index > 0 && ', '}<a href="../parties/${party.code}.html">${labels.party(party.code)}</a>`,
      ),
    ],
    [
      'Series',
      meeting.series === undefined
        ? undefined
        : html`<a href="../series/${meeting.series}.html">${labels.of('series', meeting.series)}</a>`,
    ],
    ['Occasion', meeting.occasion],
    ['Topics', meeting.topics.map((topic) => labels.of('topics', topic)).join(', ')],
  ],
)}
<section><h2>Who</h2>
${
  meeting.participants.length === 0
    ? html`<p>No source names who took part.</p>`
    : html`<div class="wide"><table><caption class="hidden">Participants</caption><thead><tr><th scope="col">Name</th><th scope="col">Title</th><th scope="col">For</th></tr></thead><tbody>
${meeting.participants.map((one) => html`<tr><th scope="row" dir="auto">${name(one.person, one.name.full)}</th><td dir="auto">${one.role}</td><td><a href="../parties/${one.party}.html">${labels.party(one.party)}</a></td></tr>\n`)}</tbody></table></div>`
}
</section>
${meeting.documents.length > 0 && html`<section><h2>Documents</h2><ul>${meeting.documents.map((one) => html`<li>${link(one.url, one.title ?? labels.of('document-types', one.type))} <span class="quiet">${one.title !== undefined && html`${labels.of('document-types', one.type)}, `}${one.languages.join(', ')}</span></li>\n`)}</ul></section>\n`}${(meeting.related?.length ?? 0) > 0 && html`<section><h2>Other meetings</h2><ul>${meeting.related?.map((one) => html`<li><span class="quiet">${RELATIONS[one.relation] ?? one.relation}:</span> ${titles.has(one.id) ? html`<a href="${one.id}.html" dir="auto">${titles.get(one.id)}</a>` : one.id}</li>\n`)}</ul></section>\n`}
<section><h2>Sources</h2><ol start="1">${meeting.sources.map((one) => html`<li dir="auto">${link(one.url, one.title ?? one.publisher)}${one.title !== undefined && html`, ${one.publisher}`}${one.published !== undefined && html`, ${dateInWords(one.published.slice(0, 10))}`}</li>\n`)}</ol>
<p class="quiet">${meeting.provenance.review === 'reviewed' ? 'A person has compared this record with its sources.' : `Made by ${meeting.provenance.tool ?? 'hand'}; nobody has compared it with its sources yet.`}</p>
${meeting.provenance.evidence.length > 0 && html`<details><summary>What each value rests on</summary><div class="wide"><table><thead><tr><th scope="col">Value</th><th scope="col">Field</th><th scope="col">Where in the source</th></tr></thead><tbody>${meeting.provenance.evidence.map((one) => html`<tr><td dir="auto">${inWords(at(meeting, one.field))}</td><td><code>${one.field}</code></td><td>source ${one.source + 1}, characters ${one.start} to ${one.end}${one.person !== undefined && html`, with the register of people: ${name(one.person, one.person)}`}</td></tr>\n`)}</tbody></table></div></details>\n`}${(meeting.provenance.disagreements?.length ?? 0) > 0 && html`<details open><summary>What the sources disagree on</summary><ul>${meeting.provenance.disagreements?.map((one) => html`<li><code>${one.field}</code>: ${one.accounts.map((account, index) => html`${index > 0 && '; '}source ${account.source + 1} has ${inWords(account.value)}`)}</li>\n`)}</ul></details>\n`}</section>
<p class="actions"><a href="../release/records/${meeting.id}.json">JSON</a>${linked !== undefined && html` <a href="${meeting.id}.jsonld">JSON-LD</a>`} <a href="${meeting.id}.html">Permanent link</a>${forge !== undefined && html` <a href="${correction(forge, meeting)}" rel="external">Suggest a correction</a>`}</p>
</article>`
  return page({
    up: '../',
    title: meeting.title,
    description: `${meeting.title}, ${dateInWords(meeting.date)}`,
    version,
    body,
    head:
      linked !== undefined &&
      html`<link rel="alternate" type="application/ld+json" href="${meeting.id}.jsonld">
<script type="application/ld+json">${jsonScript(linked)}</script>\n`,
  })
}
