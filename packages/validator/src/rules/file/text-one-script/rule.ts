import { codePoint } from '../../../document/characters.js'
import { findLookalikes } from '../../../document/lookalikes.js'
import { stringsOf } from '../../../document/strings.js'
import type { FileRule, Problem } from '../../../engine/rule.js'

/** No word of a Latin text has letters of another script that look Latin. */
export const textOneScript: FileRule = {
  scope: 'file',
  aspect: 'strings',
  meta: {
    id: 'text-one-script',
    severity: 'error',
    description: 'No word of a Latin text is written with Cyrillic or Greek letters that look Latin.',
    protects: 'Searches and joins: `Antony` with a Cyrillic `А` is found by nobody who types the name.',
  },
  check({ value }) {
    const problems: Problem[] = []
    for (const { pointer, text, isKey } of stringsOf(value)) {
      for (const { word, meant, letter } of findLookalikes(text)) {
        problems.push({
          message:
            `\`${word}\` has the letter \`${letter}\` (${codePoint(letter)}) of another script among Latin text. ` +
            `Type \`${meant}\` in Latin letters.`,
          at: { pointer, part: isKey ? 'key' : 'value' },
        })
      }
    }
    return problems
  },
}
