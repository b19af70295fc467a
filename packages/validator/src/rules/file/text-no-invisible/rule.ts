import { codePoint, findCharacters } from '../../../document/characters.js'
import type { FileRule, Problem } from '../../../engine/rule.js'

/** Zero-width and otherwise invisible characters, among them the tag and filler characters. */
const INVISIBLE =
  /\u034f|[\u00ad\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/u

/** Scripts whose spelling needs the joiners U+200C and U+200D (Unicode Standard Annex 31, section 2.3.1). */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]/u

const isSpelling = (text: string, index: number): boolean =>
  /[\u200c\u200d]/.test(text.charAt(index)) &&
  JOINING.test(text.charAt(index - 1)) &&
  JOINING.test(text.charAt(index + 1))

/** Strings hold no invisible characters. */
export const textNoInvisible: FileRule = {
  scope: 'file',
  aspect: 'strings',
  meta: {
    id: 'text-no-invisible',
    severity: 'error',
    description: 'No string holds an invisible character, but for the joiners that some scripts are spelt with.',
    protects: 'Searches and joins: two names that look the same would not compare as equal.',
  },
  check({ value }) {
    const problems: Problem[] = []
    for (const { pointer, isKey, character, index } of findCharacters(value, INVISIBLE, isSpelling)) {
      problems.push({
        message: `The invisible character ${codePoint(character)} stands at place ${index + 1} of the string. Remove it.`,
        at: { pointer, part: isKey ? 'key' : 'value' },
      })
    }
    return problems
  },
}
