import type { PublishedMeeting } from '@readout/schema'
import icalGenerator, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import semver from 'semver'
import { foldLines } from './fold.js'
import type { Channel, ItemContext } from './item.js'
import { fileUrl, midnight, recordUrl, TAG } from './item.js'
import { itemSummary, itemTitle, placeOf, xmlText } from './text.js'
import { FEED_FILES } from './xml-feeds.js'

const DAY_MS = 24 * 60 * 60 * 1000
const MINUTE_MS = 60 * 1000

/** Days that an entry of a calendar may span: a date known to the month or worse would lie over everything. */
const LONGEST_DAYS = 31

const STATUS: Readonly<Record<string, ICalEventStatus>> = {
  held: ICalEventStatus.CONFIRMED,
  scheduled: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
}

/** What a calendar ends with. */
const END = 'END:VCALENDAR'

/** Weights that make one rising number of a version; a SEQUENCE must fit 31 bits. */
const MAJOR = 1_000_000
const MINOR = 1_000
const LARGEST = 2 ** 31 - 1

/**
 * The revision of an entry: it rises with the version in which the record last changed, so that a calendar takes the
 * newer one (RFC 5545, section 3.8.7.4).
 *
 * @param modified version of a release
 */
export const sequenceOf = (modified: string): number => {
  const version = semver.parse(modified)
  if (version === null) return 0
  return Math.min(version.major * MAJOR + Math.min(version.minor, 999) * MINOR + Math.min(version.patch, 999), LARGEST)
}

/** Whether a meeting is known to the day and short enough for a calendar. */
export const fitsCalendar = ({ date_precision, date_start, date_end }: PublishedMeeting): boolean =>
  date_precision === 'day' && (midnight(date_end).getTime() - midnight(date_start).getTime()) / DAY_MS < LONGEST_DAYS

/** When a meeting begins and ends: to the minute where a source gives time and zone, else by whole days. */
const spanOf = ({ time, date_start, date_end }: PublishedMeeting): { start: Date; end: Date; allDay: boolean } => {
  if (time?.utc_offset !== undefined && date_start === date_end) {
    const start = new Date(`${date_start}T${time.start}:00${time.utc_offset}`)
    const end = new Date(start.getTime() + (time.duration_minutes ?? 0) * MINUTE_MS)
    return { start, end, allDay: false }
  }
  // The end of an event of whole days is the day after it (RFC 5545, section 3.6.1).
  return { start: midnight(date_start), end: new Date(midnight(date_end).getTime() + DAY_MS), allDay: true }
}

/**
 * The calendar of a channel, RFC 5545.
 *
 * @param channel what the calendar is of
 * @param meetings published meetings, newest first; those not known to the day are left out
 * @param context what the entries of the release have in common
 */
export const calendar = (channel: Channel, meetings: readonly PublishedMeeting[], context: ItemContext): string => {
  const { baseUrl, released, releasedOn } = context
  const calendarOf = icalGenerator({
    name: xmlText(channel.title),
    description: xmlText(channel.description),
    prodId: { company: 'Readout', product: 'publisher', language: 'EN' },
    url: fileUrl(baseUrl, `${channel.folder}${FEED_FILES.calendar}`),
  })
  // The frame is written before the entries are in, and each entry by itself: see `foldLines`.
  const frame = calendarOf.toString()
  const entries: string[] = []
  for (const meeting of meetings.filter(fitsCalendar)) {
    const { start, end, allDay } = spanOf(meeting)
    const changed = midnight(releasedOn.get(meeting.modified) ?? released)
    const place = [meeting.location?.venue, placeOf(meeting)].filter((part) => part !== undefined && part !== '')
    const event = calendarOf.createEvent({
      id: `${TAG}meeting/${meeting.id}`,
      stamp: changed,
      lastModified: changed,
      sequence: sequenceOf(meeting.modified),
      start,
      end,
      allDay,
      summary: xmlText(itemTitle(meeting)),
      description: xmlText(itemSummary(meeting)),
      url: recordUrl(baseUrl, meeting.id),
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: meeting.format }, ...meeting.topics.map((name) => ({ name }))],
    })
    if (place.length > 0) event.location(xmlText(place.join(', ')))
    const status = STATUS[meeting.status]
    if (status !== undefined) event.status(status)
    entries.push(foldLines(event.toString()))
  }
  return `${frame.slice(0, -END.length)}${entries.join('')}${END}\r\n`
}
