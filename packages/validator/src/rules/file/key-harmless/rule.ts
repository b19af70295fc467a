import type { FileRule, Problem } from '../../../engine/rule.js'
import { sentence } from '../../../engine/words.js'

/** No key reaches a prototype. */
export const keyHarmless: FileRule = {
  scope: 'file',
  aspect: 'problems',
  meta: {
    id: 'key-harmless',
    severity: 'error',
    description: 'No key is `__proto__`, `constructor` or `prototype`.',
    protects:
      'Programs that copy objects key by key: such a key changes objects that have nothing to do with the record.',
  },
  check({ problems }) {
    const found: Problem[] = []
    for (const { code, message, start, end } of problems) {
      if (code === 'forbidden-key')
        found.push({ message: sentence(message), at: { start: start.offset, end: end.offset } })
    }
    return found
  },
}
