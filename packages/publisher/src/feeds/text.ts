import type { Participant, PublishedMeeting } from '@readout/schema'
import { formats, modes, stateByCode } from '@readout/vocabulary'
import { partyLabel } from '../tables/labels.js'

/** Parties that a title names; of more, it gives the number. */
const NAMED_PARTIES = 4

/** Characters that XML 1.0 cannot hold, escaped or not: most controls, halves of a pair, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Code units that may belong to one of them: looking for these first takes a third of the time. */
const SUSPECT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/

/**
 * Text that an XML document can hold: what it cannot is replaced by U+FFFD.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export const xmlText = (text: string): string => (SUSPECT.test(text) ? text.replace(NOT_XML, '\u{FFFD}') : text)

/** Text as HTML that shows it as it is. */
export const escapeHtml = (text: string): string =>
  /[&<>"]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text

const labels = (entries: readonly { readonly code: string; readonly label: string }[]): ReadonlyMap<string, string> =>
  new Map(entries.map(({ code, label }) => [code, label]))

const FORMATS = labels(formats)
const MODES = labels(modes)

/** Items joined by commas, the last by `and`. */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** Where a meeting took place, from the city to the state; empty when no source tells. */
export const placeOf = ({ location }: PublishedMeeting): string =>
  location === undefined
    ? ''
    : [location.city, stateByCode(location.country)?.label ?? location.country]
        .filter((part, index, all) => part !== undefined && all.indexOf(part) === index)
        .join(', ')

/** The parties of a meeting by name; of many, the first ones and a number. */
const partiesOf = ({ parties }: PublishedMeeting): string => {
  const names = parties.map(partyLabel)
  const rest = names.length - NAMED_PARTIES
  return rest > 1 ? listed([...names.slice(0, NAMED_PARTIES), `${rest} others`]) : listed(names)
}

/**
 * The title of a feed's item: the record's own, then who met whom and where, so that it stands alone in a list.
 *
 * @param meeting a published meeting
 */
export const itemTitle = (meeting: PublishedMeeting): string => {
  const place = placeOf(meeting)
  return `${meeting.title} – ${partiesOf(meeting)}${place === '' ? '' : `; ${place}`}`
}

const personOf = ({ name, role, party }: Participant): string =>
  `${name.full}, ${role} (${partyLabel({ type: /^[A-Z]/.test(party) ? 'state' : 'organization', code: party })})`

/**
 * What is known of a meeting, in plain sentences, one a line.
 *
 * @param meeting a published meeting
 */
export const itemSummary = (meeting: PublishedMeeting): string => {
  const place = placeOf(meeting)
  const format = FORMATS.get(meeting.format) ?? meeting.format
  const mode = meeting.mode === 'unknown' ? '' : `, ${(MODES.get(meeting.mode) ?? meeting.mode).toLowerCase()}`
  const status = meeting.status === 'held' ? '' : ` (${meeting.status})`
  return [
    meeting.summary ?? '',
    `${format}${mode}${status}: ${partiesOf(meeting)}; ${meeting.date}${place === '' ? '' : `; ${place}`}.`,
    meeting.participants.length === 0 ? '' : `Present: ${meeting.participants.map(personOf).join('; ')}.`,
    meeting.occasion === undefined ? '' : `On the margins of: ${meeting.occasion}.`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}
