import { stringsOf } from '../../../document/strings.js'
import type { FileRule, Problem } from '../../../engine/rule.js'

/** Strings are in Unicode Normalization Form C. */
export const textNfc: FileRule = {
  scope: 'file',
  aspect: 'strings',
  meta: {
    id: 'text-nfc',
    severity: 'error',
    description: 'Every string is in Unicode Normalization Form C: letters with accents are one character.',
    protects: 'Searches and joins: `é` as one character and `é` as two look alike and do not compare as equal.',
    fixable: true,
  },
  check({ value }) {
    const problems: Problem[] = []
    for (const { pointer, text, isKey } of stringsOf(value)) {
      const composed = text.normalize('NFC')
      if (composed === text) continue
      problems.push({
        message:
          `\`${text}\` is not in Normalization Form C: it has ${text.length} code units where \`${composed}\` has ` +
          `${composed.length}. Type the letters as single characters.`,
        at: { pointer, part: isKey ? 'key' : 'value' },
        ...(isKey ? {} : { remedy: { kind: 'replace', pointer, value: composed, safe: true } as const }),
      })
    }
    return problems
  },
}
