import MiniSearch from 'minisearch'
import type { Meetings } from './data.js'

/** Finds rows by words of titles, names and places; also by beginnings of words, and with a slip of the finger. */
export type Search = (words: string) => readonly number[]

/** Indexes the meetings. Letters count without their marks: "Sao Tome" finds "São Tomé". */
export const searchOf = ({ columns, dictionaries }: Meetings): Search => {
  const plain = (term: string): string => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
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
  index.addAll(
    columns.id.map((_, row) => ({
      id: row,
      title: columns.title[row] ?? '',
      people: (columns.people[row] ?? []).map((place) => dictionaries.people.labels[place] ?? '').join(' '),
      place: `${columns.city[row] ?? ''} ${dictionaries.country.labels[columns.country[row] ?? -1] ?? ''}`,
    })),
  )
  return (words) => index.search(words).map(({ id }) => id as number)
}
