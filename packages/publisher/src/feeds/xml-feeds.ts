import { type Category, Feed } from 'feed'
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
  escapeHtml(text)
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')

/** How the two formats write what an item holds. */
interface Manner {
  /** RSS takes text, Atom in the library's output HTML. */
  readonly title: (text: string) => string
  readonly category: (category: FeedItem['categories'][number]) => Category
}

const build = (input: FeedInput, self: string, { title, category }: Manner): Feed => {
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
      category: item.categories.map(category),
    })
  }
  return feed
}

/** RSS 2.0 of a channel. */
export const rssFeed = (input: FeedInput): string =>
  build(input, fileUrl(input.baseUrl, `${input.channel.folder}${FEED_FILES.rss}`), {
    title: (text) => text,
    category: ({ scheme, term }) => ({ name: term, domain: scheme }),
  }).rss2()

/** Atom 1.0 of a channel. */
export const atomFeed = (input: FeedInput): string =>
  build(input, fileUrl(input.baseUrl, `${input.channel.folder}${FEED_FILES.atom}`), {
    title: escapeHtml,
    category: ({ scheme, term }) => ({
      name: term,
      term,
      scheme: fileUrl(input.baseUrl, `vocabularies/${scheme}.json`),
    }),
  }).atom1()
