import type { PublishedMeeting } from '@readout/schema'
import { itemSummary, itemTitle } from './text.js'

/** The authority and year of the tag URIs (RFC 4151) that name things in feeds for ever, wherever they are served. */
export const TAG = 'tag:readout.example,2024:'

/** One entry of a feed, the same for every feed format. */
export interface FeedItem {
  /** Stable name of the meeting: a tag URI. */
  readonly id: string
  readonly title: string
  /** Plain text, one sentence a line. */
  readonly summary: string
  /** Where the record is. */
  readonly url: string
  /** When it took place; for a meeting to come, the day of the release. */
  readonly published: Date
  /** Day of the release in which the record last changed. */
  readonly updated: Date
  /** Format, parties, series and topics by code, each with the vocabulary it is from. */
  readonly categories: readonly { readonly scheme: string; readonly term: string }[]
}

/** One feed. */
export interface Channel {
  /** Path of its folder inside the release; empty for the feed of everything, else ends with `/`. */
  readonly folder: string
  readonly title: string
  readonly description: string
}

/** What the items of a release have in common. */
export interface ItemContext {
  /** Where releases are served from; ends with `/`. */
  readonly baseUrl: string
  /** Day of the release, `YYYY-MM-DD`. */
  readonly released: string
  /** Day of each release by its version. */
  readonly releasedOn: ReadonlyMap<string, string>
}

/** Midnight UTC of a day. */
export const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** Where the newest version of a record is. */
export const recordUrl = (baseUrl: string, id: string): string => `${baseUrl}latest/records/${id}.json`

/** Where a file of the newest release is. */
export const fileUrl = (baseUrl: string, path: string): string => `${baseUrl}latest/${path}`

/**
 * Makes the entry of a feed.
 *
 * @param meeting a published meeting
 * @param context what the items of the release have in common
 */
export const toItem = (meeting: PublishedMeeting, { baseUrl, released, releasedOn }: ItemContext): FeedItem => ({
  id: `${TAG}meeting/${meeting.id}`,
  title: itemTitle(meeting),
  summary: itemSummary(meeting),
  url: recordUrl(baseUrl, meeting.id),
  // A feed reader hides what is dated in the future.
  published: midnight(meeting.date_start < released ? meeting.date_start : released),
  updated: midnight(releasedOn.get(meeting.modified) ?? released),
  categories: [
    { scheme: 'formats', term: meeting.format },
    ...meeting.parties.map(({ type, code }) => ({ scheme: type === 'state' ? 'states' : 'organizations', term: code })),
    ...(meeting.series === undefined ? [] : [{ scheme: 'series', term: meeting.series }]),
    ...meeting.topics.map((term) => ({ scheme: 'topics', term })),
  ],
})
