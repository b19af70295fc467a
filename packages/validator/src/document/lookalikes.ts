/**
 * Cyrillic and Greek letters that look like a Latin one, in pairs: other letter, Latin letter. Assembled from the
 * letters' shapes; Unicode Technical Standard 39 (section 4) describes the matter at large.
 */
const PAIRS =
  'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT ХX УY аa еe ѕs іi јj оo рp сc уy хx ԁd ԛq ԝw һh ӏl ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ιi κk ρp υu'

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)

/** A word that is not what it looks like. */
export interface Lookalike {
  readonly word: string
  /** The word as it was most likely meant. */
  readonly meant: string
  /** The first letter from another script. */
  readonly letter: string
}

const WORDS = /[\p{L}\p{M}'’-]+/gu
const LATIN = /\p{Script=Latin}/u
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

const latinize = (word: string): string => [...word].map((letter) => LATIN_OF.get(letter) ?? letter).join('')

/**
 * Finds words of a Latin text in which Cyrillic or Greek letters pose as Latin ones: words that mix the scripts, and
 * words made of nothing but such letters beside Latin words. A text wholly in another script is left alone.
 *
 * @param text a name, a title or another short text
 * @returns the words, in order
 */
export const findLookalikes = (text: string): readonly Lookalike[] => {
  if (!FOREIGN.test(text) || !LATIN.test(text)) return []
  const found: Lookalike[] = []
  for (const [word] of text.matchAll(WORDS)) {
    const letter = FOREIGN.exec(word)?.[0]
    if (letter === undefined) continue
    const meant = latinize(word)
    if (LATIN.test(word) || (word.length > 1 && !FOREIGN.test(meant))) found.push({ word, meant, letter })
  }
  return found
}
