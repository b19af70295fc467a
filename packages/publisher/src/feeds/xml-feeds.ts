import { Feed } from 'feed'
import { type Channel, type FeedItem, fileUrl, TAG } from './item.js'
import { escapeHtml, xmlText } from './text.js'

/** What one feed is made from. */
export interface FeedInput {
  readonly channel: Channel
  /** Newest first. */
  readonly items: readonly FeedItem[]
  readonly baseUrl: string
  /** Used for a feed without items. */
  readonly released: Date
}

/** File names of the feeds in the folder of a channel. */
export const FEED_FILES = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json', calendar: 'calendar.ics' } as const

/** When a feed last changed: with its newest change. */
export const lastChange = ({ items, released }: FeedInput): Date =>
  items.length === 0 ? released : new Date(Math.max(...items.map(({ updated }) => updated.getTime())))

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('')

/**
 * @param input channel and items
 * @param title how a title is written: RSS takes text, Atom in the library's output HTML
 */
const build = (input: FeedInput, self: string, title: (text: string) => string): Feed => {
  const { channel, items, baseUrl } = input
  const feed = new Feed({
    id: `${TAG}feed/${channel.folder}`,
    title: xmlText(channel.title),
    description: xmlText(channel.description),
    link: baseUrl,
    language: 'en',
    updated: lastChange(input),
    copyright: 'CC0-1.0',
    generator: 'Readout',
    docs: 'https://www.rssboard.org/rss-specification',
    author: { name: 'Readout' },
    feedLinks: { rss: self, atom: self },
  })
  for (const item of items) {
    feed.addItem({
      id: item.id,
      guid: item.id,
      title: xmlText(title(item.title)),
      link: item.url,
      description: xmlText(paragraphs(item.summary)),
      date: item.updated,
      published: item.published,
      category: item.categories.map(({ scheme, term }) => ({
        name: term,
        domain: scheme,
        scheme: fileUrl(baseUrl, `vocabularies/${scheme}.json`),
        term,
      })),
    })
  }
  return feed
}

/** RSS 2.0 of a channel. */
export const rssFeed = (input: FeedInput): string =>
  build(input, fileUrl(input.baseUrl, `${input.channel.folder}${FEED_FILES.rss}`), (text) => text).rss2()

/** Atom 1.0 of a channel. */
export const atomFeed = (input: FeedInput): string =>
  build(input, fileUrl(input.baseUrl, `${input.channel.folder}${FEED_FILES.atom}`), escapeHtml).atom1()
