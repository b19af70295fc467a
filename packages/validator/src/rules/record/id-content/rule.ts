import { compareId, type IdFields, makeId, parseId } from '@readout/records'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { listed } from '../../../engine/words.js'

/** The id without a number; `undefined` for a date that is none, which another rule tells of. */
const plainId = (fields: IdFields): string | undefined => {
  try {
    return makeId(fields)
  } catch {
    return undefined
  }
}

const WORDS = { date: 'date', subject: 'parties or series', format: 'format' } as const

/** The id is made of the record's date, parties or series, and format. */
export const idContent: RecordRule = {
  scope: 'record',
  meta: {
    id: 'id-content',
    severity: 'error',
    description: 'The id is the one that the date, the parties or the series, and the format make.',
    protects: 'Everybody who reads an id: it tells when who met in what format, and two ids differ when meetings do.',
  },
  reads: ['id', 'date', 'parties', 'series', 'format'],
  check({ id, date, parties, series, format }) {
    const problems: Problem[] = []
    const fields = { date, parties, format, ...(series === undefined ? {} : { series }) }
    // Nearly every id is the plain one, and making it is faster than taking one apart.
    if (id === plainId(fields)) return problems
    const mismatches = compareId(id, fields)
    if (mismatches === undefined) {
      problems.push({
        message: `\`${id}\` is not an id: expected \`YYYY-MM-DD-<parties or series>-<format>\`, with the code of a format.`,
        at: { pointer: '/id' },
      })
      return problems
    }
    if (mismatches.length === 0) return problems
    const number = parseId(id)?.number ?? 1
    const expected = `${makeId(fields)}${number === 1 ? '' : `-${number}`}`
    const parts = mismatches.map(
      ({ part, found, expected: wanted }) => `the ${WORDS[part]} \`${found}\` where the record has \`${wanted}\``,
    )
    problems.push({
      message: `The id says ${listed(parts)}. Expected \`${expected}\`; an id that is published stays, with an entry in the exceptions file.`,
      at: { pointer: '/id' },
      remedy: { kind: 'replace', pointer: '/id', value: expected, safe: false },
    })
    return problems
  },
}
