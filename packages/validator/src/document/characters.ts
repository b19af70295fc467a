import { type LocatedString, stringsOf } from './strings.js'

/**
 * @param character one character
 * @returns its code point as `U+200B`
 */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * Finds the strings of a value that hold an unwanted character.
 *
 * @param value a JSON value
 * @param unwanted the characters, as a regular expression without flags of state
 * @param allowed tells a character that is right where it stands
 * @returns each such string with its first unwanted character and where in the string that is
 */
export function* findCharacters(
  value: unknown,
  unwanted: RegExp,
  allowed: (text: string, index: number) => boolean = () => false,
): Generator<LocatedString & { readonly character: string; readonly index: number }> {
  const every = new RegExp(unwanted.source, 'gu')
  for (const found of stringsOf(value)) {
    for (const match of found.text.matchAll(every)) {
      if (allowed(found.text, match.index)) continue
      yield { ...found, character: match[0], index: match.index }
      break
    }
  }
}
