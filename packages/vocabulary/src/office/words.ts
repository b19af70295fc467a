import type { Segment } from './segments.js'

/** Words that lower the office that follows them. */
const deputies: ReadonlySet<string> = new Set(
  'deputy vice under undersecretary vicepresident assistant associate junior parliamentary alternate'.split(' '),
)

/** Words that say that the person does not hold the office now. */
const notInOffice: ReadonlySet<string> = new Set(
  'former ex elect designate nominee candidate shadow late presumptive emeritus designated'.split(' '),
)

/** Whether a list of words holds one of some words. */
export const hasAny = (words: readonly string[], ...wanted: string[]): boolean =>
  wanted.some((word) => words.includes(word))

/** Phrases of the rules, each split once. */
const split = new Map<string, readonly string[]>()

/** Whether the words of a phrase follow each other in a list. `phrase` is a constant of a rule, never text. */
export function hasPhrase(words: readonly string[], phrase: string): boolean {
  let parts = split.get(phrase)
  if (parts === undefined) {
    parts = phrase.split(' ')
    split.set(phrase, parts)
  }
  const [first = ''] = parts
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    let length = 1
    while (length < parts.length && words[at + length] === parts[length]) length++
    if (length === parts.length) return true
  }
  return false
}

/** Whether the office is that of a deputy. */
export const isDeputy = (segment: Segment): boolean => segment.head.some((word) => deputies.has(word))

/** Whether the person does not, not yet or no longer hold the office. */
export const isNotInOffice = (segment: Segment): boolean => segment.head.some((word) => notInOffice.has(word))

/** Bodies whose chairs and members are legislators. */
const legislatures: ReadonlySet<string> = new Set(
  (
    'senate parliament house assembly knesset duma rada sejm bundestag bundesrat seimas saeima riigikogu eduskunta ' +
    'storting folketing riksdag althing majlis mejlis majilis shura diet chamber congress parliamentary legislature ' +
    'legislative yuan nationalrat skupstina jogorku milli oireachtas dail sabha cortes kenesh mazhilis ' +
    'riksdagen congressional khural representatives deputies lords commons'
  ).split(' '),
)

/** Whether words name a parliament, a chamber or a committee of one. */
export function namesLegislature(words: readonly string[]): boolean {
  if (words.some((word) => legislatures.has(word)) && !hasPhrase(words, 'general assembly')) return true
  if (hasPhrase(words, 'federation council') || hasPhrase(words, 'consultative conference')) return true
  // The lower houses of Austria, Slovakia, Slovenia and Switzerland.
  if (words.at(-1) === 'council' && words.at(-2) === 'national') return true
  return (
    words.includes('committee') &&
    !hasAny(words, 'military', 'central', 'executive', 'organizing', 'olympic', 'staff', 'state', 'red') &&
    hasAny(words, 'foreign', 'armed', 'defense', 'relations', 'affairs', 'intelligence', 'appropriations')
  )
}
