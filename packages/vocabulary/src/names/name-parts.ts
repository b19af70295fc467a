import { fold } from '../text/fold.js'
import { withoutHonorifics } from './honorifics.js'
import { particles, suffixes } from './particles.js'
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
  /** Words after "bin": a father's name, by which many are called. */
  readonly patronymics: readonly string[]
}

/** Names are compared up to this length; the longest in use, those of Malay and Thai royals, have some 150 letters. */
const longest = 300

/** Words of a name without honorifics, folded and without marks of punctuation. */
function pieces(text: string): string[] {
  const words = text
    .slice(0, longest)
    .split(/\s+/)
    .filter((word) => word !== '')
  return withoutHonorifics(words).flatMap((word) =>
    fold(word)
      .replace(/[’‘ʼʻ`´']/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((piece) => piece !== ''),
  )
}

/** Names taken apart lately: likeness compares the same few names again and again. */
const recent = new Map<string, NameParts>()

/** A hostile stream of names must not fill the memory. */
const mostRecent = 5000

function takeApart(text: string): NameParts {
  const words = pieces(text)
  const required: string[] = []
  const optional: string[] = []
  const initials: string[] = []
  const marks: string[] = []
  const patronymics: string[] = []
  words.forEach((word, at) => {
    // "Ben Wallace" has a given name where "David Ben-Gurion" has a particle.
    const leads = at === 0 && word === 'ben'
    if (at > 0 && suffixes.has(word) && (word.length > 1 || at === words.length - 1)) marks.push(word)
    else if (particles.has(word) && word.length > 1 && !leads) optional.push(spellingKey(word))
    else if (word.length === 1) initials.push(word)
    else {
      required.push(spellingKey(word))
      if (/^(?:bin|ibn|bint)$/.test(words[at - 1] ?? '')) patronymics.push(spellingKey(word))
    }
  })
  if (required.length > 0) return { required, optional, initials, marks, patronymics }
  return { required: optional, optional: [], initials, marks, patronymics }
}

/**
 * Takes a name apart for comparing: honorifics in front are dropped, particles, initials and generation marks told apart.
 *
 * @param text a name as written
 */
export function namePartsOf(text: string): NameParts {
  let parts = recent.get(text)
  if (parts === undefined) {
    parts = takeApart(text)
    if (recent.size >= mostRecent) recent.clear()
    recent.set(text, parts)
  }
  return parts
}
