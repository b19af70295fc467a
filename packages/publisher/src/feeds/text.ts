import type { Participant, PublishedMeeting } from '@readout/schema'
import { formats, modes, partyTypeOf, stateByCode } from '@readout/vocabulary'
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

/** The names of the parties that a text about a meeting gives: all, or the first of many. */
const namedParties = ({ parties }: PublishedMeeting): string[] => {
  const names = parties.map(partyLabel)
  return names.length - NAMED_PARTIES > 1 ? names.slice(0, NAMED_PARTIES) : names
}

/** The parties of a meeting by name; of many, the first ones and a number. */
const partiesOf = (meeting: PublishedMeeting): string => {
  const names = namedParties(meeting)
  const rest = meeting.parties.length - names.length
  return listed(rest === 0 ? names : [...names, `${rest} others`])
}

/** Whether a text has a name, not only letters of a longer one: `Nigeria` does not say `Niger`. */
const says = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = [text.slice(0, at).at(-1), text[at + name.length]]
    if (around.every((letter) => letter === undefined || !/[\p{L}\p{N}]/u.test(letter))) return true
  }
  return false
}

/** Whether a title says where: by the city, or by the country after `in`, since alone it may be one of the parties. */
const saysPlace = (title: string, { location }: PublishedMeeting): boolean =>
  location === undefined ||
  says(title, location.city ?? `in ${stateByCode(location.country)?.label ?? location.country}`)

/**
 * The title of a feed's item: the record's own, then what it does not say itself of who met whom and where, so that it stands
 * alone in a list.
 *
 * @param meeting a published meeting
 */
export const itemTitle = (meeting: PublishedMeeting): string => {
  const { title } = meeting
  const parties = namedParties(meeting).every((name) => says(title, name)) ? '' : partiesOf(meeting)
  const place = saysPlace(title, meeting) ? '' : placeOf(meeting)
  const rest = [parties, place].filter((part) => part !== '').join('; ')
  return rest === '' ? title : `${title} – ${rest}`
}

const personOf = ({ name, role, party }: Participant): string =>
  `${name.full}, ${role} (${partyLabel({ type: partyTypeOf(party), code: party })})`

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
