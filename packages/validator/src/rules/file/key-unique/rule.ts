import type { FileRule, Problem } from '../../../engine/rule.js'
import { sentence } from '../../../engine/words.js'

/** No object gives a key twice. */
export const keyUnique: FileRule = {
  scope: 'file',
  aspect: 'problems',
  meta: {
    id: 'key-unique',
    severity: 'error',
    description: 'No object gives the same key twice.',
    protects: 'The contributor: of a key given twice, readers keep one value and drop the other without a word.',
  },
  check({ problems }) {
    const found: Problem[] = []
    for (const { code, message, start, end } of problems) {
      if (code === 'duplicate-key')
        found.push({ message: sentence(message), at: { start: start.offset, end: end.offset } })
    }
    return found
  },
}
