import { parseEdtf } from '@readout/records'
import { findCities, findOrganizations, findStates, findVenues, fold, topics } from '@readout/vocabulary'

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Two texts share a word, or one is written without blanks inside the other. */
const share = (a: string, b: string): boolean => {
  const one = wordsOf(a)
  const other = new Set(wordsOf(b))
  return one.some((word) => other.has(word)) || fold(a).includes(fold(b)) || fold(b).includes(fold(a))
}

/** Days of the month that a text names in digits. */
const dayNumbers = (text: string): readonly number[] =>
  [...text.matchAll(/(?<![\d.:,])(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|[.,]\d)/g)]
    .map(([, digits]) => Number(digits))
    .filter((day) => day >= 1 && day <= 31)

const dateFits = (value: string, words: string): boolean => {
  const when = parseEdtf(value)
  if (when === undefined) return true
  const year = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/.exec(words)?.[1]
  if (year !== undefined && (year < when.start.slice(0, 4) || year > when.end.slice(0, 4))) return false
  const days = dayNumbers(words)
  if (when.precision !== 'day' || days.length === 0) return true
  const ends = [Number(when.start.slice(8)), Number(when.end.slice(8))]
  return days.some((day) => ends.includes(day))
}

/** Whether words are a name of a known building, which may have others. */
const isVenue = (words: string): boolean => findVenues(words).length > 0

/** Fields whose value is worded as the source words it. */
const VERBATIM =
  /^\/(?:participants\/\d+\/(?:name\/(?:full|family|given)|role)|documents\/\d+\/title|sources\/\d+\/title)$/

/**
 * Tells whether words of a source can be what a value rests on. It refuses only what cannot be: a relative date, a
 * pronoun or a heading may stand for a value that it does not spell.
 *
 * @param field JSON Pointer of the value
 * @param value the value
 * @param words the span of the source
 * @returns false when the words name something else
 */
export const supports = (field: string, value: unknown, words: string): boolean => {
  if (typeof value !== 'string') return true
  if (VERBATIM.test(field)) return share(value, words)
  if (field === '/location/venue') return share(value, words) || isVenue(words)
  if (field === '/date') return dateFits(value, words)
  if (field === '/location/city')
    return (
      share(value, words) ||
      findCities(words).some(({ name }) => fold(name) === fold(value)) ||
      findCities(words).length === 0
    )
  if (/^\/(?:parties\/\d+\/code|participants\/\d+\/party|location\/country)$/.test(field)) {
    const named: readonly string[] = [...findStates(words), ...findOrganizations(words)].map(({ code }) => code)
    return named.length === 0 || named.includes(value)
  }
  if (/^\/topics\/\d+$/.test(field)) {
    const named = topics.filter(({ code, label }) => [code, label].map(fold).includes(fold(words.trim())))
    return named.length === 0 || named.some(({ code }) => code === value)
  }
  return true
}
