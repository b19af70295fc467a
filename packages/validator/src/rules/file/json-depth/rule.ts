import type { FileRule, Problem } from '../../../engine/rule.js'
import { sentence } from '../../../engine/words.js'

/** The text does not nest deeper than any record does. */
export const jsonDepth: FileRule = {
  scope: 'file',
  aspect: 'problems',
  meta: {
    id: 'json-depth',
    severity: 'error',
    description: 'Objects and arrays nest no deeper than the limit.',
    protects: 'Everybody who reads the dataset: deep nesting makes readers run out of stack.',
  },
  check({ problems }) {
    const found: Problem[] = []
    for (const { code, message, start, end } of problems) {
      if (code === 'too-deep') found.push({ message: sentence(message), at: { start: start.offset, end: end.offset } })
    }
    return found
  },
}
