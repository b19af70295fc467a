import { parseId } from '@readout/records'
import type { Problem, RecordRule } from '../../../engine/rule.js'

/** Ids of other records are well formed and not the record's own. */
export const relatedId: RecordRule = {
  scope: 'record',
  meta: {
    id: 'related-id',
    severity: 'error',
    description: 'The ids of related records are ids, each named once, and none is the record itself.',
    protects: 'Everybody who follows a relation.',
  },
  reads: ['id', 'related', 'withdrawn'],
  check({ id, related = [], withdrawn }) {
    const problems: Problem[] = []
    const seen = new Map<string, number>()
    for (const [index, { id: other }] of related.entries()) {
      const pointer = `/related/${index}/id`
      const first = seen.get(other)
      if (other === id) problems.push({ message: `The record names itself, \`${id}\`, as related.`, at: { pointer } })
      else if (first !== undefined) {
        problems.push({
          message: `\`${other}\` is named already in entry ${first + 1}. Keep the closer relation.`,
          at: { pointer },
        })
      } else if (parseId(other) === undefined) {
        problems.push({
          message: `\`${other}\` is not an id: expected \`YYYY-MM-DD-<parties or series>-<format>\`.`,
          at: { pointer },
        })
      }
      if (first === undefined) seen.set(other, index)
    }
    if (withdrawn?.superseded_by === id) {
      problems.push({
        message: `The record is superseded by itself, \`${id}\`.`,
        at: { pointer: '/withdrawn/superseded_by' },
      })
    }
    return problems
  },
}
