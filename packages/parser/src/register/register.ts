import { isPersonEntry, type PersonEntry } from '@readout/records'
import { fold } from '@readout/vocabulary'

/** The register of people made ready for questions. Made by `registerOf`; what it holds is the parser's own business. */
export interface Register {
  /** Entries that have a word among their names, by the word folded; a word of too many names tells nobody. */
  readonly byWord: ReadonlyMap<string, readonly PersonEntry[]>
  /** Entries by party and office: `UA foreign-minister`. */
  readonly byOffice: ReadonlyMap<string, readonly PersonEntry[]>
}

/** A word that more entries than this have among their names tells nobody: a hostile register must not cost hours. */
const MOST_NAMESAKES = 1000

/**
 * Makes a register for the option `register` of `parse`.
 * @param people the entries of `people/`, or those that `unpackPeople` gives; their order does not matter
 * @returns look-ups over them. What is no entry is passed over: a withdrawn one, one whose key another has too, and
 * anything that lacks its key, name, party or offices; never throws
 */
export const registerOf = (people: Iterable<PersonEntry>): Register => {
  const byKey = new Map<string, PersonEntry | undefined>()
  for (const person of people) {
    if (!isPersonEntry(person) || person.withdrawn !== undefined) continue
    // a key that two entries have is nobody's
    byKey.set(person.key, byKey.has(person.key) ? undefined : person)
  }
  const byWord = new Map<string, PersonEntry[]>()
  const byOffice = new Map<string, PersonEntry[]>()
  for (const [, entry] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (entry === undefined) continue
    for (const word of new Set(spellingsOf(entry).flatMap(wordsOf))) add(byWord, word, entry)
    for (const place of new Set(entry.offices.map((held) => `${held.party ?? entry.party} ${held.office}`)))
      add(byOffice, place, entry)
  }
  return { byWord, byOffice }
}

/** Every name of an entry. */
export const spellingsOf = (entry: PersonEntry): readonly string[] => [entry.name.full, ...entry.names]

/** The words of a name, folded. */
export const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)

const add = (map: Map<string, PersonEntry[]>, key: string, entry: PersonEntry): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [entry])
  else if (list.length <= MOST_NAMESAKES) list.push(entry)
}

/**
 * The entries that may bear a name.
 * @param words words of the name, folded
 * @returns in the order of their keys; nobody for a name whose words are too common
 */
export const withAnyWord = ({ byWord }: Register, words: readonly string[]): PersonEntry[] => {
  const found = new Set<PersonEntry>()
  for (const word of words) {
    const list = byWord.get(word) ?? []
    if (list.length > MOST_NAMESAKES) return []
    for (const entry of list) found.add(entry)
  }
  return [...found]
}
