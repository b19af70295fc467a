import { codePoint, findCharacters } from '../../../document/characters.js'
import type { FileRule, Problem } from '../../../engine/rule.js'

/** Directional marks, embeddings, overrides and isolates (Unicode Standard Annex 9, section 2). */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** Strings hold no characters that turn the direction of the text. */
export const textNoBidi: FileRule = {
  scope: 'file',
  aspect: 'strings',
  meta: {
    id: 'text-no-bidi',
    severity: 'error',
    description: 'No string holds a character that turns the direction of the text.',
    protects: 'Reviewers: with such a character a value reads otherwise on the screen than it is stored.',
  },
  check({ value }) {
    const problems: Problem[] = []
    for (const { pointer, isKey, character, index } of findCharacters(value, BIDI)) {
      problems.push({
        message:
          `The direction character ${codePoint(character)} stands at place ${index + 1} of the string, so that it is ` +
          'shown in another order than it is stored. Remove it.',
        at: { pointer, part: isKey ? 'key' : 'value' },
      })
    }
    return problems
  },
}
