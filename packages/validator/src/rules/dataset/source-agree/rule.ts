import type { RecordFacts, SourceFacts } from '../../../dataset/input.js'
import type { DatasetRule } from '../../../engine/rule.js'

/** What one text has once. A publisher is named in several ways, and is left to the reader. */
const KEYS = ['language', 'published'] as const

/** One text is described alike wherever it is a source. */
export const sourceAgree: DatasetRule = {
  scope: 'dataset',
  meta: {
    id: 'source-agree',
    severity: 'error',
    description: 'Two records that name the same text by its hash agree on its language and its day of publication.',
    protects: 'Readers who trace a record: when two disagree about one text, a hash or a source was copied by mistake.',
  },
  *check({ records }) {
    const first = new Map<string, { readonly record: RecordFacts; readonly source: SourceFacts }>()
    for (const record of records) {
      for (const source of record.facts.hashed ?? []) {
        const other = first.get(source.sha256)
        if (other === undefined) {
          first.set(source.sha256, { record, source })
          continue
        }
        for (const key of KEYS) {
          const [mine, theirs] = [source[key], other.source[key]]
          if (mine === undefined || theirs === undefined || mine.startsWith(theirs) || theirs.startsWith(mine)) continue
          yield {
            file: record.file,
            message: `\`${key}\` is \`${mine}\`, but \`${theirs}\` for the same text (by \`sha256\`) in \`${other.record.facts.id}\`.`,
            at: { pointer: `/sources/${source.index}/${key}` },
            related: [
              {
                file: other.record.file,
                message: 'The same text.',
                at: { pointer: `/sources/${other.source.index}/${key}` },
              },
            ],
          }
        }
      }
    }
  },
}
