import { nearest } from '@readout/vocabulary'
import type { DatasetProblem, DatasetRule } from '../../../engine/rule.js'

/** Ids tried for "did you mean": those of the same year, as the search is linear in them. */
const sameYear = (ids: Iterable<string>, id: string): readonly string[] =>
  [...ids].filter((other) => other.startsWith(id.slice(0, 5)))

/** Records that a record names exist. */
export const relatedExists: DatasetRule = {
  scope: 'dataset',
  meta: {
    id: 'related-exists',
    severity: 'error',
    description: 'The records that a record names as related, or as standing in its place, exist.',
    protects: 'Everybody who follows a relation or a signpost.',
  },
  *check({ records, unread, whole }) {
    if (!whole) return
    const ids = new Set(records.map(({ facts }) => facts.id))
    const missing = (id: string): boolean => !ids.has(id) && !unread.has(id)
    const problem = (file: string, id: string, pointer: string): DatasetProblem => {
      const near = nearest(id, sameYear([...ids, ...unread], id))
      const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`
      return { file, message: `There is no record \`${id}\`.${hint}`, at: { pointer } }
    }
    for (const { file, facts } of records) {
      for (const [index, { id }] of (facts.related ?? []).entries()) {
        if (missing(id)) yield problem(file, id, `/related/${index}/id`)
      }
      const successor = facts.withdrawn?.superseded_by
      if (successor !== undefined && missing(successor)) yield problem(file, successor, '/withdrawn/superseded_by')
    }
  },
}
