import type { FeedItem } from './item.js'
import { fileUrl } from './item.js'
import { FEED_FILES, type FeedInput } from './xml-feeds.js'

const itemOf = (item: FeedItem) => ({
  id: item.id,
  url: item.url,
  title: item.title,
  content_text: item.summary,
  date_published: item.published.toISOString(),
  date_modified: item.updated.toISOString(),
  tags: item.categories.map(({ scheme, term }) => `${scheme}:${term}`),
})

/**
 * JSON Feed 1.1 of a channel. The format is plain JSON with a dozen keys: no library is needed to write it.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const jsonFeed = ({ channel, items, baseUrl }: FeedInput): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: channel.title,
      home_page_url: baseUrl,
      feed_url: fileUrl(baseUrl, `${channel.folder}${FEED_FILES.json}`),
      description: channel.description,
      authors: [{ name: 'Readout' }],
      language: 'en',
      items: items.map(itemOf),
    },
    null,
    2,
  )}\n`
