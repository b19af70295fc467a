import MiniSearch from 'minisearch'
import type { Meetings } from './data.js'

/** Finds rows by words of titles, names and places; also by beginnings of words, and with a slip of the finger. */
export type Search = (words: string) => readonly number[]

/** Meetings that are indexed at a time: the page answers in between. */
const AT_ONCE = 200

/** A word without its marks: "Sao Tome" finds "São Tomé". Most words have none, which is quickly seen. */
const plain = (term: string): string =>
  (/^[ -~]*$/.test(term) ? term : term.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()

/** Indexes the meetings, a few at a time. */
export const searchOf = async ({ columns, dictionaries }: Meetings): Promise<Search> => {
  const index = new MiniSearch<{ id: number; title: string; people: string; place: string }>({
    fields: ['title', 'people', 'place'],
    processTerm: plain,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.15 : 0),
      combineWith: 'AND',
      boost: { people: 2 },
    },
  })
  await index.addAllAsync(
    columns.id.map((_, row) => ({
      id: row,
      title: columns.title[row] ?? '',
      people: (columns.people[row] ?? []).map((place) => dictionaries.people.labels[place] ?? '').join(' '),
      place: `${columns.city[row] ?? ''} ${dictionaries.country.labels[columns.country[row] ?? -1] ?? ''}`,
    })),
    { chunkSize: AT_ONCE },
  )
  return (words) => index.search(words).map(({ id }) => id as number)
}
