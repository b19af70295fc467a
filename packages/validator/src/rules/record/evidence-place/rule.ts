import { valueAt } from '@readout/records'
import type { Problem, RecordRule } from '../../../engine/rule.js'

/** Evidence points at values that there are, in sources that there are. */
export const evidencePlace: RecordRule = {
  scope: 'record',
  meta: {
    id: 'evidence-place',
    severity: 'error',
    description: 'Evidence names a value of the record and a span inside one of its sources.',
    protects: 'Readers who trace a value to the words that it rests on.',
  },
  reads: ['provenance', 'sources'],
  *check(record, { sourceText }) {
    const { provenance, sources } = record
    const field = function* (pointer: string, at: string): Generator<Problem> {
      if (valueAt(record, pointer) === undefined) {
        yield { message: `The record has no value at \`${pointer}\`.`, at: { pointer: at } }
      }
    }
    const source = function* (index: number, at: string): Generator<Problem> {
      if (index < sources.length) return
      const has = sources.length === 1 ? 'only source `0`' : `the sources \`0\` to \`${sources.length - 1}\``
      yield { message: `There is no source \`${index}\`; the record has ${has}.`, at: { pointer: at } }
    }
    for (const [index, evidence] of provenance.evidence.entries()) {
      const at = `/provenance/evidence/${index}`
      yield* field(evidence.field, `${at}/field`)
      yield* source(evidence.source, `${at}/source`)
      if (evidence.end <= evidence.start) {
        yield {
          message: `The span ends at \`${evidence.end}\`, not after its start \`${evidence.start}\`.`,
          at: { pointer: `${at}/end` },
        }
        continue
      }
      const sha256 = sources[evidence.source]?.sha256
      const length = sha256 === undefined ? undefined : sourceText?.(sha256)?.length
      if (length !== undefined && evidence.end > length) {
        yield {
          message: `The span ends at \`${evidence.end}\`, but the source has \`${length}\` code units.`,
          at: { pointer: `${at}/end` },
        }
      }
    }
    for (const [index, { field: pointer, accounts }] of (provenance.disagreements ?? []).entries()) {
      const at = `/provenance/disagreements/${index}`
      yield* field(pointer, `${at}/field`)
      for (const [place, account] of accounts.entries()) yield* source(account.source, `${at}/accounts/${place}/source`)
    }
  },
}
