import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseOpml } from 'feedsmith'
import ICAL from 'ical.js'
import RssParser from 'rss-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { xmlText } from '../../src/feeds/text.js'
import { publish, readManifest } from '../../src/index.js'
import { assortedMeetings, awkwardMeetings } from '../helpers/awkward.js'
import { keptFolder, meeting, person, temporaryFolder } from '../helpers/meetings.js'

const kept = keptFolder()
let folder = ''
const records = [...assortedMeetings(), ...awkwardMeetings()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
const shown = records.filter(({ withdrawn }) => withdrawn === undefined).toReversed()

beforeAll(async () => {
  const people = [person('ada-muster', 'Ada ]]> <Muster>')]
  folder = (await publish({ records: () => records, people, out: kept.folder, released: '2025-01-31' })).folder
})
afterAll(kept.remove)

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8')

/** Titles that begin as those of the records do, in their order. */
const expectTitles = (titles: readonly (string | undefined)[]): void => {
  expect(titles).toHaveLength(shown.length)
  for (const [at, title] of titles.entries()) {
    const wanted = shown[at]?.title ?? ''
    expect(title?.slice(0, wanted.length)).toBe(wanted)
  }
}

const xml = (text: string) =>
  new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === 'item',
  }).parse(text)

describe('feed.xml', () => {
  it('is read by a feed reader, every title as it was', async () => {
    const feed = await new RssParser().parseString(read('feed.xml'))
    expect(feed.title).toBe('Readout: diplomatic meetings')
    expectTitles(feed.items.map(({ title }) => title))
    expect(feed.items.map(({ guid }) => guid)).toEqual(shown.map(({ id }) => `tag:readout.example,2024:meeting/${id}`))
    expect(feed.items.map(({ link }) => link)).toEqual(
      shown.map(({ id }) => `https://readout.example/data/latest/records/${id}.json`),
    )
  })

  it('keeps to the rules of the RSS profile', () => {
    const text = read('feed.xml')
    expect(XMLValidator.validate(text)).toBe(true)
    const { channel } = xml(text).rss
    for (const name of ['title', 'link', 'description', 'language', 'lastBuildDate', 'docs']) {
      expect(channel[name]).toEqual(expect.stringMatching(/\S/))
    }
    expect(channel['atom:link']).toMatchObject({
      '@_rel': 'self',
      '@_type': 'application/rss+xml',
      '@_href': 'https://readout.example/data/latest/feed.xml',
    })
    for (const item of channel.item) {
      expect(item.pubDate).toMatch(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} 00:00:00 GMT$/,
      )
      expect(item.guid['@_isPermaLink']).toBe('false')
      expect(item.description).not.toMatch(/<script/)
    }
  })

  it('dates no meeting after the release', async () => {
    const feed = await new RssParser().parseString(read('feed.xml'))
    expect(feed.items[0]).toMatchObject({ isoDate: '2025-01-31T00:00:00.000Z' })
    expect(feed.items.at(-1)).toMatchObject({ isoDate: '1890-01-01T00:00:00.000Z' })
  })

  it('says in its summary who met', async () => {
    const feed = await new RssParser().parseString(read('feed.xml'))
    const item = feed.items.find(({ guid }) => guid?.endsWith('2024-02-02-ch-no-call'))
    expect(item?.title).toBe('Talks of two ministers – Switzerland and Norway')
    expect(item?.content).toBe(
      '<p>Call, telephone: Switzerland and Norway; 2024-02-02.</p>' +
        '<p>Present: Ada Muster, Foreign Minister (Switzerland); Kari Nordmann, State Secretary (Norway).</p>',
    )
    expect(item?.categories?.map((each) => (each as unknown as { _: string })._)).toEqual(['call', 'CH', 'NO'])
  })
})

describe('atom.xml', () => {
  const asText = (html: string | undefined) =>
    html?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

  it('is read by a feed reader, every title as it was', () => {
    const feed = parseAtomFeed(read('atom.xml'))
    expect(feed.id).toBe('tag:readout.example,2024:feed/')
    expectTitles(feed.entries?.map(({ title }) => asText(typeof title === 'string' ? title : title?.value)) ?? [])
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toContainEqual([
      'self',
      'https://readout.example/data/latest/atom.xml',
    ])
  })

  it('gives every entry what RFC 4287 asks for', () => {
    const text = read('atom.xml')
    expect(XMLValidator.validate(text)).toBe(true)
    const { feed } = xml(text)
    expect(feed.author.name).toBe('Readout')
    for (const entry of feed.entry) {
      expect(entry.id).toMatch(/^tag:readout\.example,2024:meeting\/\S+$/)
      expect(entry.updated).toBe('2025-01-31T00:00:00.000Z')
      expect(entry.published).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/)
      expect(entry.link['@_href']).toMatch(/^https:\/\//)
      for (const category of [entry.category].flat()) expect(category['@_term']).toMatch(/\S/)
    }
  })
})

describe('feed.json', () => {
  it('is JSON Feed 1.1', () => {
    const feed = JSON.parse(read('feed.json'))
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Readout: diplomatic meetings',
      feed_url: 'https://readout.example/data/latest/feed.json',
      authors: [{ name: 'Readout' }],
    })
    expectTitles(feed.items.map((item: { title: string }) => item.title))
    for (const item of feed.items) {
      expect(Object.keys(item).sort()).toEqual(
        ['content_text', 'date_modified', 'date_published', 'id', 'tags', 'title', 'url'].sort(),
      )
      expect(new Date(item.date_published).toISOString()).toBe(item.date_published)
      expect(item.tags.every((tag: string) => /^\w+:\S+$/.test(tag))).toBe(true)
    }
  })
})

describe('calendar.ics', () => {
  const events = (file: string) =>
    new ICAL.Component(ICAL.parse(read(file))).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))

  it('is read by ical.js, every text as it was', () => {
    const summaries = new Map(events('calendar.ics').map((event) => [event.uid, event.summary]))
    for (const record of awkwardMeetings()) {
      const summary = summaries.get(`tag:readout.example,2024:meeting/${record.id}`)
      expect(summary?.slice(0, record.title.length)).toBe(xmlText(record.title))
    }
  })

  it('leaves out what is not known to the day, and what is withdrawn', () => {
    const ids = events('calendar.ics').map(({ uid }) => uid.split('/')[1])
    const wanted = shown.filter(({ date }) => !['1890~', '1962-05'].includes(date)).map(({ id }) => id)
    expect(ids).toEqual(wanted)
    const entry = readManifest(folder).files.find((file) => file.path === 'calendar.ics')
    expect(entry?.rows).toBe(wanted.length)
  })

  const eventOf = (id: string) => events('calendar.ics').find(({ uid }) => uid.endsWith(`/${id}`))

  it('gives an interval its whole days', () => {
    const event = eventOf('1988-05-29-suhh-us-summit')
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['1988-05-29', '1988-06-03'])
  })

  it('gives a time with a zone to the minute', () => {
    const event = eventOf('2024-02-01-ch-jp-us-summit')
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      '2024-02-01T09:15:00Z',
      '2024-02-01T09:40:00Z',
    ])
  })

  it('holds scheduled meetings', () => {
    expect(eventOf('2030-01-01-ch-no-meeting')?.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
  })

  it('keeps its lines within 75 octets', () => {
    for (const line of read('calendar.ics').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('raises the sequence of what changed, and of nothing else', async () => {
    const out = temporaryFolder()
    const [a, b] = [meeting('2024-01-01-ch-no-meeting'), meeting('2024-01-02-ch-no-meeting')]
    await publish({ records: () => [a, b], out, version: '1.0.0' })
    const next = await publish({ records: () => [a, { ...b, status: 'cancelled' }], out })
    const text = readFileSync(path.join(next.folder, 'calendar.ics'), 'utf8')
    const found = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    expect(
      found.map((event) => [event.getFirstPropertyValue('sequence'), event.getFirstPropertyValue('status')]),
    ).toEqual([
      [1_000_001, 'CANCELLED'],
      [1_000_000, 'CONFIRMED'],
    ])
  })
})

describe('the feeds of one party, series or person', () => {
  it('are there for who met, and for people with five meetings or more', () => {
    expect(readdirSync(path.join(folder, 'feeds')).sort()).toEqual(['organizations', 'people', 'series', 'states'])
    expect(readdirSync(path.join(folder, 'feeds/states')).sort()).toEqual([
      'AU',
      'CH',
      'FR',
      'GB',
      'JP',
      'NO',
      'SUHH',
      'US',
    ])
    expect(readdirSync(path.join(folder, 'feeds/organizations'))).toEqual(['au'])
    expect(readdirSync(path.join(folder, 'feeds/series'))).toEqual(['g7-summit'])
    expect(readdirSync(path.join(folder, 'feeds/people'))).toEqual(['ada-muster'])
    expect(readdirSync(path.join(folder, 'feeds/people/ada-muster')).sort()).toEqual([
      'atom.xml',
      'calendar.ics',
      'feed.json',
      'feed.xml',
    ])
  })

  it('hold only what the party took part in', async () => {
    const feed = await new RssParser().parseString(read('feeds/states/JP/feed.xml'))
    expect(feed.title).toBe('Readout: Japan')
    expect(feed.items.map(({ guid }) => guid)).toEqual(['tag:readout.example,2024:meeting/2024-02-01-ch-jp-us-summit'])
  })

  it('leave out a person with fewer meetings', async () => {
    const out = temporaryFolder()
    const four = [1, 2, 3, 4].map((day) => meeting(`2024-01-0${day}-ch-no-meeting`))
    const { folder: small } = await publish({ records: () => four, out })
    expect(existsSync(path.join(small, 'feeds/people'))).toBe(false)
  })

  it('are all in the list of feeds', () => {
    const opml = parseOpml(read('feeds.opml'))
    const urls = opml.body?.outlines?.map(({ xmlUrl }) => xmlUrl) ?? []
    expect(urls).toHaveLength(12)
    for (const url of urls) {
      expect(existsSync(path.join(folder, url?.replace('https://readout.example/data/latest/', '') ?? '-'))).toBe(true)
    }
    expect(opml.body?.outlines?.map(({ text }) => text)).toContain('Readout: Ada ]]> <Muster>')
  })

  it('list the newest hundred', async () => {
    const out = temporaryFolder()
    const many = Array.from({ length: 450 }, (_, index) => {
      const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10)
      return meeting(`${day}-ch-no-meeting`)
    })
    const { folder: large } = await publish({ records: () => many, out })
    const feed = await new RssParser().parseString(readFileSync(path.join(large, 'feed.xml'), 'utf8'))
    expect(feed.items.map(({ guid }) => guid?.split('/')[1])).toEqual(
      many
        .slice(-100)
        .toReversed()
        .map(({ id }) => id),
    )
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(path.join(large, 'calendar.ics'), 'utf8')))
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(450)
  })
})
