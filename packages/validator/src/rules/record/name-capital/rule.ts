import type { Problem, RecordRule } from '../../../engine/rule.js'
import { ticked } from '../../../engine/words.js'

/** Letters of scripts that tell capitals from small letters. */
const CASED = /\p{Lu}|\p{Ll}/u

const CAPITAL = /\p{Lu}|\p{Lt}/u

/** Names have capitals. */
export const nameCapital: RecordRule = {
  scope: 'record',
  meta: {
    id: 'name-capital',
    severity: 'error',
    description: 'The name of a person has a capital letter, in scripts that have them.',
    protects: 'Readers, and everybody who prints lists of names.',
  },
  reads: ['participants'],
  check({ participants }) {
    const problems: Problem[] = []
    for (const [index, { name }] of participants.entries()) {
      const { full } = name
      const at = { pointer: `/participants/${index}/name/full` }
      if (CASED.test(full) && !CAPITAL.test(full)) {
        problems.push({
          message: `${ticked(full)} has no capital letter. Write the name as it is printed in a text.`,
          at,
        })
      }
    }
    return problems
  },
}
