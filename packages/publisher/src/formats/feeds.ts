import { closeSync, openSync, readSync } from 'node:fs'
import path from 'node:path'
import type { PublishedMeeting } from '@readout/schema'
import { generateOpml } from 'feedsmith'
import { calendar, fitsCalendar } from '../feeds/calendar.js'
import { Channels, FEED_LIMIT, type FilledChannel } from '../feeds/channels.js'
import { fileUrl, midnight, toItem } from '../feeds/item.js'
import { jsonFeed } from '../feeds/json-feed.js'
import { xmlText } from '../feeds/text.js'
import { atomFeed, FEED_FILES, type FeedInput, rssFeed } from '../feeds/xml-feeds.js'
import type { Format } from './format.js'

/** Reads single meetings out of `meetings.ndjson`. */
const meetingReader = (file: string) => {
  const fd = openSync(file, 'r')
  return {
    read: ({ newest }: FilledChannel): PublishedMeeting[] =>
      [...newest.places()].map(({ offset, length }) => {
        const line = Buffer.allocUnsafe(length)
        readSync(fd, line, 0, length, offset)
        return JSON.parse(line.toString('utf8')) as PublishedMeeting
      }),
    close: () => closeSync(fd),
  }
}

/**
 * Feeds and calendars: of everything, and of each party, series and person; and an OPML list of the feeds.
 *
 * `feed` writes RSS 2.0 and Atom 1.0 (small, typed, escapes what breaks out), `ical-generator` the calendars (folds
 * lines and escapes text as RFC 5545 asks), `feedsmith` the OPML. All of them build a document in memory, which the
 * limits on its items keep small.
 */
export const feeds: Format = {
  name: 'feeds',
  files: [
    { path: FEED_FILES.rss, holds: `the newest ${FEED_LIMIT} meetings as RSS 2.0` },
    { path: FEED_FILES.atom, holds: 'the same as Atom 1.0' },
    { path: FEED_FILES.json, holds: 'the same as JSON Feed 1.1' },
    { path: FEED_FILES.calendar, holds: 'the newest 500 meetings, scheduled ones included, as iCalendar' },
    { path: 'feeds/states/<code>/…', holds: 'the same four files for each state' },
    { path: 'feeds/organizations/<code>/…', holds: 'the same four files for each organisation' },
    { path: 'feeds/series/<code>/…', holds: 'the same four files for each series' },
    { path: 'feeds/people/<key>/…', holds: 'the same four files for each person with five meetings or more' },
    { path: 'feeds.opml', holds: 'every RSS feed, to import into a feed reader' },
  ],
  start: ({ staging, people, released, baseUrl, history }) => {
    const channels = new Channels()
    let offset = 0
    return {
      meeting: (meeting, json) => {
        const length = Buffer.byteLength(json)
        if (meeting.withdrawn === undefined) channels.add(meeting, { offset, length })
        offset += length + 1
      },
      end: () => {
        const releasedOn = new Map(history.map((entry) => [entry.version, entry.released]))
        const outlines: { text: string; type: string; xmlUrl: string }[] = []
        const reader = meetingReader(path.join(staging.folder, 'meetings.ndjson'))
        try {
          for (const filled of channels.filled(people)) {
            const { channel } = filled
            const meetings = reader.read(filled)
            const items = meetings.slice(0, FEED_LIMIT).map((each) => toItem(each, { baseUrl, released, releasedOn }))
            const input: FeedInput = { channel, items, baseUrl, released: midnight(released) }
            staging.write(`${channel.folder}${FEED_FILES.rss}`, rssFeed(input), items.length)
            staging.write(`${channel.folder}${FEED_FILES.atom}`, atomFeed(input), items.length)
            staging.write(`${channel.folder}${FEED_FILES.json}`, jsonFeed(input), items.length)
            const events = calendar(channel, meetings, { baseUrl, released, releasedOn })
            staging.write(`${channel.folder}${FEED_FILES.calendar}`, events, meetings.filter(fitsCalendar).length)
            const xmlUrl = fileUrl(baseUrl, `${channel.folder}${FEED_FILES.rss}`)
            outlines.push({ text: xmlText(channel.title), type: 'rss', xmlUrl })
          }
        } finally {
          reader.close()
        }
        const opml = generateOpml({ head: { title: 'Readout: feeds' }, body: { outlines } })
        staging.write('feeds.opml', opml, outlines.length)
      },
    }
  },
}
