import type { FileRule, Problem } from '../../../engine/rule.js'
import { sentence } from '../../../engine/words.js'

/** The file is no larger than any record needs. */
export const fileSize: FileRule = {
  scope: 'file',
  aspect: 'problems',
  meta: {
    id: 'file-size',
    severity: 'error',
    description: 'The file is no larger than the limit.',
    protects: 'Everybody who reads the dataset, and the machines that check it.',
  },
  check({ problems }) {
    const found: Problem[] = []
    for (const { code, message } of problems) {
      if (code === 'too-long') found.push({ message: sentence(message), at: { start: 0, end: 0 } })
    }
    return found
  },
}
