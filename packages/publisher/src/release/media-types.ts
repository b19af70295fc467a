/** Media types (IANA) by the ending of a file's name; the first that fits decides. */
const MEDIA_TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['feed.json', 'application/feed+json'],
  ['.jsonld', 'application/ld+json'],
  ['.ndjson.gz', 'application/gzip'],
  ['.ndjson', 'application/x-ndjson'],
  ['.jsonl', 'application/x-ndjson'],
  ['.json', 'application/json'],
  ['.csv', 'text/csv'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.sqlite', 'application/vnd.sqlite3'],
  ['atom.xml', 'application/atom+xml'],
  ['feed.xml', 'application/rss+xml'],
  ['.opml', 'text/x-opml'],
  ['.ics', 'text/calendar'],
  ['.md', 'text/markdown'],
  ['.cff', 'application/yaml'],
]

/**
 * The media type of a file of a release.
 *
 * @param path path inside the release
 * @returns `text/plain` for a file whose name has no known ending
 */
export const mediaTypeOf = (path: string): string =>
  MEDIA_TYPES.find(([ending]) => path.endsWith(ending))?.[1] ?? 'text/plain'
