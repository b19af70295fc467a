import type { FileRule, Problem } from '../../../engine/rule.js'
import { sentence } from '../../../engine/words.js'

/** The bytes of the file are UTF-8. */
export const textUtf8: FileRule = {
  scope: 'file',
  aspect: 'problems',
  meta: {
    id: 'text-utf-8',
    severity: 'error',
    description: 'The file is encoded in UTF-8.',
    protects: 'Readers, whose tools would show other letters than the contributor typed, or refuse the file.',
  },
  check({ problems }) {
    const found: Problem[] = []
    for (const { code, message, start, end } of problems) {
      if (code === 'not-utf8') found.push({ message: sentence(message), at: { start: start.offset, end: end.offset } })
    }
    return found
  },
}
