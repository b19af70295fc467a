import type { DatasetRule } from '../../../engine/rule.js'

/** What the other record says of the same relation. */
const INVERSE = {
  'same-visit': 'same-visit',
  follows: 'precedes',
  precedes: 'follows',
  'part-of': 'has-part',
  'has-part': 'part-of',
} as const

/** A relation is told by both records. */
export const relatedMutual: DatasetRule = {
  scope: 'dataset',
  meta: {
    id: 'related-mutual',
    severity: 'error',
    description: 'When one record names another as related, the other points back.',
    protects: 'Everybody who comes from the other side of the relation.',
  },
  *check({ records }) {
    const byId = new Map(records.map((record) => [record.facts.id, record]))
    for (const { file, facts } of records) {
      for (const [index, { id, relation }] of (facts.related ?? []).entries()) {
        const other = byId.get(id)
        if (other === undefined || id === facts.id) continue
        const back = other.facts.related?.find((entry) => entry.id === facts.id)
        const wanted = INVERSE[relation]
        if (back?.relation === wanted) continue
        const found = back === undefined ? 'does not name this one' : `names this one as \`${back.relation}\``
        yield {
          file,
          message: `\`${relation}\` wants \`${wanted}\` in return, but \`${id}\` ${found}.`,
          at: { pointer: `/related/${index}/relation` },
          related: [
            {
              file: other.file,
              message: `Add or correct the entry for \`${facts.id}\` here.`,
              at: { pointer: '/related' },
            },
          ],
        }
      }
    }
  },
}
