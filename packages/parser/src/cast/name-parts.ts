import { PARTICLES, SUFFIXES } from '../lexicon/words.js'

/** The parts of a name that tell a person: no particles, no suffixes, no styles inside ("Mohamad bin Haji Hasan"). */
export const partsOf = (keys: readonly string[]): string[] => {
  const parts = keys.filter((key) => !PARTICLES.has(key) && !SUFFIXES.has(key))
  return parts.length > 2 ? parts.filter((key) => !INNER_STYLES.has(key)) : parts
}
const INNER_STYLES: ReadonlySet<string> = new Set(['haji', 'hajah', 'dato', 'datuk', 'pehin', 'pengiran', 'datu'])
