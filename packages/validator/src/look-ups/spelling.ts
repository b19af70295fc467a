import { findCities, fold, offices, organizations, publishers, states, topics } from '@readout/vocabulary'
import { remembered } from './memo.js'

/** Letters of a word from which on a slip in it can be told from another word. */
const LONG = 6

const WORDS = /\p{L}[\p{L}\p{M}]*/gu

/**
 * A word without what writers of English differ in: the number, and the British and American manners (`Organisation`,
 * `Defence`, `Labour`, `Centre`, `Counsellor`, `Programme`).
 */
const plain = (word: string): string =>
  fold(word)
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .replace(/[zc]/g, 's')
    .replace(/our/g, 'or')
    .replace(/re$/, 'er')
    .replace(/ll/g, 'l')
    .replace(/mme$/, 'm')

/** Words of texts by their plain form. */
const wordsOf = (texts: readonly string[]): ReadonlyMap<string, string> => {
  const words = new Map<string, string>()
  for (const text of texts) {
    for (const [word] of text.matchAll(WORDS)) if (word.length >= LONG) words.set(plain(word), word)
  }
  return words
}

let titles: ReadonlyMap<string, string> | undefined

/** Words of titles of office and of names of publishers: most texts have no others, and the rest need not be gathered. */
const ofTitles = (): ReadonlyMap<string, string> => {
  titles ??= wordsOf([...offices.flatMap((office) => office.titles), ...publishers.flatMap(({ names }) => names)])
  return titles
}

let others: ReadonlyMap<string, string> | undefined

/** Words of names of bodies, states and topics. */
const ofNames = (): ReadonlyMap<string, string> => {
  others ??= wordsOf([
    ...[...organizations, ...topics].map(({ label }) => label),
    ...states.flatMap(({ label, names, formal_names, demonyms }) => [label, ...names, ...formal_names, ...demonyms]),
  ])
  return others
}

/** Whether two words differ in one letter more, less or other, or in two that have changed places. */
const isSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [one, two] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  return (one.length <= 1 && two.length <= 1) || (one.length === 2 && two.length === 2 && one === `${two[1]}${two[0]}`)
}

/** A word that is a slip for a word of the field. */
export interface Misspelling {
  readonly word: string
  readonly meant: string
}

const look = (text: string): Misspelling | undefined => {
  for (const [word] of text.matchAll(WORDS)) {
    const form = plain(word)
    if (word.length < LONG || ofTitles().has(form) || ofNames().has(form)) continue
    for (const [other, meant] of [...ofTitles(), ...ofNames()]) {
      // A slip in the first letter is rare, and many words rhyme.
      if (other[0] === form[0] && isSlip(form, other) && findCities(word).length === 0) return { word, meant }
    }
  }
  return undefined
}

/**
 * Finds a word that is one slip off a word of the field: `Minster` for `Minister`. Remembered, as few titles and names of
 * bodies make up most.
 *
 * @param text a title of office or the name of a body, in English
 * @returns the first such word, and the word that it is meant to be
 */
export const misspellingIn: (text: string) => Misspelling | undefined = remembered(look)
