import { codePoint, findCharacters } from '../../../document/characters.js'
import type { FileRule, Problem } from '../../../engine/rule.js'

/** C0 and C1 controls, delete, line and paragraph separators, and unpaired surrogates. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/

/** Strings hold no control characters. */
export const textNoControl: FileRule = {
  scope: 'file',
  aspect: 'strings',
  meta: {
    id: 'text-no-control',
    severity: 'error',
    description: 'No string holds a control character, a line break or half a surrogate pair.',
    protects: 'Spreadsheets, XML and terminals: such characters end lines and fields, and XML cannot hold them at all.',
  },
  check({ value }) {
    const problems: Problem[] = []
    for (const { pointer, isKey, character, index } of findCharacters(value, CONTROL)) {
      // The summary alone may have paragraphs.
      if (character === '\n' && pointer === '/summary') continue
      problems.push({
        message: `The control character ${codePoint(character)} stands at place ${index + 1} of the string. Remove it.`,
        at: { pointer, part: isKey ? 'key' : 'value' },
      })
    }
    return problems
  },
}
