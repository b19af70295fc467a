import { type IdParty, readParty, writeParty } from './codes.js'

/** How many parties an id lists before it counts the rest. */
export const MAX_LISTED_PARTIES = 4

/** How many parties an id lists when it counts the rest: `ar-au-br-plus-17`. */
export const LISTED_BEFORE_COUNT = 3

/** The parties that an id tells: those it lists, and how many more it only counts. */
export interface IdParties {
  readonly parties: readonly IdParty[]
  readonly others: number
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Writes the parties of a meeting for its id: codes in lower case, each once, in alphabetical order, states and
 * organisations alike. More than four become the first three and the number of the others: `ar-au-br-plus-17`.
 * @throws RangeError when there is no party, or a code could not stand in an id
 */
export const formatParties = (parties: readonly IdParty[]): string => {
  const written = parties.map(writeParty)
  // Records list their parties in order, mostly.
  const inOrder = written.every((code, index) => index === 0 || (written[index - 1] ?? '') < code)
  const codes = inOrder ? written : [...new Set(written)].sort(byCodeUnit)
  if (codes.length === 0) throw new RangeError('an id needs a series or at least one party')
  if (codes.length <= MAX_LISTED_PARTIES) return codes.join('-')
  return `${codes.slice(0, LISTED_BEFORE_COUNT).join('-')}-plus-${codes.length - LISTED_BEFORE_COUNT}`
}

/**
 * Splits words into codes, each after the one before it in the alphabet. Codes of several words are tried first; no two
 * ways to split are both in order for the codes of the vocabulary, which a test holds.
 */
const split = (words: readonly string[], after: string, room: number): IdParty[] | undefined => {
  if (words.length === 0) return []
  if (room === 0) return undefined
  for (let count = words.length; count > 0; count -= 1) {
    const written = words.slice(0, count).join('-')
    const party = written > after ? readParty(written) : undefined
    const rest = party && split(words.slice(count), written, room - 1)
    if (rest) return [party, ...rest]
  }
  return undefined
}

/**
 * Reads the parties of an id.
 * @param subject what stands between date and format
 * @returns the parties, or `undefined` when the text is not written by {@link formatParties}; never throws
 */
export const parseParties = (subject: string): IdParties | undefined => {
  const counted = /^(.+)-plus-([1-9]\d{0,2})$/.exec(subject)
  const others = Number(counted?.[2] ?? 0)
  const parties = split((counted?.[1] ?? subject).split('-'), '', counted ? LISTED_BEFORE_COUNT : MAX_LISTED_PARTIES)
  if (!parties || (counted && (parties.length !== LISTED_BEFORE_COUNT || others < 2))) return undefined
  return { parties, others }
}
