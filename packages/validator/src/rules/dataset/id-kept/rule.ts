import type { DatasetRule } from '../../../engine/rule.js'

/** No id of the base revision is gone. */
export const idKept: DatasetRule = {
  scope: 'dataset',
  meta: {
    id: 'id-kept',
    severity: 'error',
    description: 'Every id that the base revision (`--base`) has is still there, be it as a signpost.',
    protects: 'Everybody who cited a record: an id that is published never leads nowhere.',
  },
  *check({ records, unread, whole, base }) {
    if (base === undefined || !whole) return
    const ids = new Set(records.map(({ facts }) => facts.id))
    for (const id of base.ids) {
      if (ids.has(id) || unread.has(id)) continue
      yield {
        file: `records/${id.slice(0, 4)}/${id}.json`,
        message:
          `The record \`${id}\` of \`${base.revision}\` is gone. Put it back with \`withdrawn\`: a reason, and ` +
          '`superseded_by` where another record stands in its place.',
        at: { start: 0, end: 0 },
      }
    }
  },
}
