import { fold } from '../text/fold.js'
import { honorifics, particles, suffixes } from './particles.js'
import { spellingKey } from './spelling.js'

/** A name taken apart for comparing. Words are in comparable spelling. */
export interface NameParts {
  /** Words that the other name must have too, when that one is the longer. */
  readonly required: readonly string[]
  /** Particles, which may be missing on either side. */
  readonly optional: readonly string[]
  /** Single letters that stand for a word. */
  readonly initials: readonly string[]
  /** Ordinals and generation marks: "II", "Jr". */
  readonly marks: readonly string[]
}

/** Names are compared up to this length; the longest in use, those of Malay and Thai royals, have some 150 letters. */
const longest = 300

/** Words of a name, folded, without marks of punctuation. */
function pieces(text: string): string[] {
  return fold(text.slice(0, longest))
    .replace(/[’‘ʼʻ`´']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((piece) => piece !== '')
}

function withoutHonorifics(words: readonly string[]): readonly string[] {
  let start = 0
  // A single letter in front is an initial unless it begins "H.E.".
  while (start < words.length - 1) {
    const word = words[start] ?? ''
    if (word === 'h' && words[start + 1] === 'e' && words.length > start + 2) start += 2
    else if (word.length > 1 && honorifics.has(word)) start++
    else break
  }
  return words.slice(start)
}

/**
 * Takes a name apart for comparing: honorifics in front are dropped, particles, initials and generation marks told apart.
 *
 * @param text a name as written
 */
export function namePartsOf(text: string): NameParts {
  const words = withoutHonorifics(pieces(text))
  const required: string[] = []
  const optional: string[] = []
  const initials: string[] = []
  const marks: string[] = []
  words.forEach((word, at) => {
    // "Ben Wallace" has a given name where "David Ben-Gurion" has a particle.
    const leads = at === 0 && word === 'ben'
    if (at > 0 && suffixes.has(word) && (word.length > 1 || at === words.length - 1)) marks.push(word)
    else if (particles.has(word) && word.length > 1 && !leads) optional.push(spellingKey(word))
    else if (word.length === 1) initials.push(word)
    else required.push(spellingKey(word))
  })
  if (required.length > 0) return { required, optional, initials, marks }
  return { required: optional, optional: [], initials, marks }
}
