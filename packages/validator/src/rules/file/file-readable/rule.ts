import type { FileRule, Problem } from '../../../engine/rule.js'
import { sentence } from '../../../engine/words.js'

const UNREADABLE: readonly string[] = ['not-found', 'unreadable', 'outside-tree', 'not-a-file', 'not-json']

/** Every path is a file that can be read and lies inside the dataset. */
export const fileReadable: FileRule = {
  scope: 'file',
  aspect: 'problems',
  meta: {
    id: 'file-readable',
    severity: 'error',
    description: 'Every path is a `.json` file that can be read and lies inside its folder.',
    protects: 'The machines that check the dataset, and the contributor whose record would be passed over.',
  },
  check({ problems }) {
    const found: Problem[] = []
    for (const { code, message } of problems) {
      if (UNREADABLE.includes(code)) found.push({ message: sentence(message), at: { start: 0, end: 0 } })
    }
    return found
  },
}
