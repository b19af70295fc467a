import { findAlike } from '@readout/records'
import type { Facts } from '../../../dataset/input.js'
import type { DatasetRule } from '../../../engine/rule.js'

/** Reasons told in a message: the strongest settle it. */
const REASONS = 4

/** No meeting has two records. */
export const meetingUnique: DatasetRule = {
  scope: 'dataset',
  meta: {
    id: 'meeting-unique',
    severity: 'error',
    description: 'No two records tell of one meeting, however the names are ordered or spelt.',
    protects: 'Everybody who counts meetings.',
  },
  *check({ records }) {
    const fileOf = new Map<Facts, string>()
    for (const { file, facts } of records) if (facts.withdrawn === undefined) fileOf.set(facts, file)
    for (const { a, b, score, reasons } of findAlike([...fileOf.keys()])) {
      // One id twice is told of by `id-unique`.
      if (a.id === b.id) continue
      const why = reasons
        .filter(({ bits }) => bits > 0)
        .slice(0, REASONS)
        .map(({ text }) => text)
      yield {
        file: fileOf.get(b) ?? '',
        message:
          `This may be the meeting of \`${a.id}\` (score ${score.toFixed(2)}): ${why.join('; ')}. If it is, withdraw one ` +
          'with `superseded_by`; if not, name each as `related` in the other.',
        at: { pointer: '/id' },
        related: [{ file: fileOf.get(a) ?? '', message: 'The other record.', at: { pointer: '/id' } }],
      }
    }
  },
}
