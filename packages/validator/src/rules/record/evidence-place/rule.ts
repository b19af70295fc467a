import { parsePointer, valueAtSteps } from '@readout/records'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { remembered } from '../../../look-ups/memo.js'

/** Evidence of thousands of records points at the same few places. */
const stepsOf = remembered(parsePointer)

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
  check(record, { sourceText }) {
    const problems: Problem[] = []
    const { provenance, sources } = record
    const last = sources.length - 1
    const missing = (pointer: string): boolean => {
      const steps = stepsOf(pointer)
      return steps === undefined || valueAtSteps(record, steps) === undefined
    }
    const noValue = (field: string, pointer: string): void => {
      problems.push({ message: `The record has no value at \`${field}\`.`, at: { pointer } })
    }
    const noSource = (index: number, pointer: string): void => {
      const has = last === 0 ? 'only source `0`' : `the sources \`0\` to \`${last}\``
      problems.push({ message: `There is no source \`${index}\`; the record has ${has}.`, at: { pointer } })
    }
    // Places are written out where something is wrong there: most records have many and none is.
    provenance.evidence.forEach(({ field, source, start, end }, index) => {
      const at = (key: string): string => `/provenance/evidence/${index}/${key}`
      if (missing(field)) noValue(field, at('field'))
      if (source > last) noSource(source, at('source'))
      if (end <= start) {
        const message = `The span ends at \`${end}\`, not after its start \`${start}\`.`
        problems.push({ message, at: { pointer: at('end') } })
        return
      }
      const sha256 = sourceText === undefined ? undefined : sources[source]?.sha256
      const length = sha256 === undefined ? undefined : sourceText?.(sha256)?.length
      if (length !== undefined && end > length) {
        const message = `The span ends at \`${end}\`, but the source has \`${length}\` code units.`
        problems.push({ message, at: { pointer: at('end') } })
      }
    })
    for (const [index, { field, accounts }] of (provenance.disagreements ?? []).entries()) {
      const at = `/provenance/disagreements/${index}`
      if (missing(field)) noValue(field, `${at}/field`)
      for (const [place, { source }] of accounts.entries()) {
        if (source > last) noSource(source, `${at}/accounts/${place}/source`)
      }
    }
    return problems
  },
}
