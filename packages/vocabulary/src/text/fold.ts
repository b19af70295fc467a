/** Letters that Unicode does not decompose, with what they are commonly written as in ASCII. */
const letters: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ə', 'a'],
  ['ħ', 'h'],
  ['ŋ', 'n'],
])

const special = /[ıłøđðþæœßəħŋ]/g
const ascii = /^[\0-\x7f]*$/

/**
 * Folds a text for comparison: compatibility decomposition (NFKD), no combining marks, lower case, and the letters that
 * do not decompose (ı ł ø đ ð þ æ œ ß ə ħ ŋ) mapped to ASCII. Punctuation and spaces stay. The length may change.
 *
 * @param text any text
 * @returns the folded text; folding it again changes nothing
 */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(special, (letter) => letters.get(letter) ?? letter)
}
