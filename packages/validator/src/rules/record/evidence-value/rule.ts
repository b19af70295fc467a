import { valueAt } from '@readout/records'
import { supports } from '../../../document/supports.js'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { ticked } from '../../../engine/words.js'

/** The words that evidence points at say what the value says. Needs the texts of the sources. */
export const evidenceValue: RecordRule = {
  scope: 'record',
  meta: {
    id: 'evidence-value',
    severity: 'error',
    description:
      'The words that evidence points at can be what the value rests on. Checked where the source is at hand (`--sources`).',
    protects: 'Readers who trace a value: a span that has slipped proves something else, or nothing.',
  },
  reads: ['provenance', 'sources'],
  check(record, { sourceText }) {
    const problems: Problem[] = []
    if (sourceText === undefined) return problems
    const { provenance, sources } = record
    for (const [index, { field, source, start, end, person }] of provenance.evidence.entries()) {
      // what the words leave out an entry of the register tells: `evidence-person` looks it up
      if (person !== undefined) continue
      const sha256 = sources[source]?.sha256
      const text = sha256 === undefined ? undefined : sourceText(sha256)
      const value = valueAt(record, field)
      if (text === undefined || value === undefined || end > text.length || end <= start) continue
      const words = text.slice(start, end)
      if (supports(field, value, words)) continue
      problems.push({
        message: `The value at \`${field}\` is ${ticked(value)}, but the source says ${ticked(words)} there.`,
        at: { pointer: `/provenance/evidence/${index}/start` },
      })
    }
    return problems
  },
}
