import { readEdtf } from '@readout/records'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { dateOf } from '../../../look-ups/dates.js'

/** The two ends of an interval or a span, with what stands around them. */
const ENDS = /^(\[?)([\d-]+~?)(\/|\.\.)([\d-]+~?)(\]?)$/

/** An interval or span begins before it ends. */
export const dateOrder: RecordRule = {
  scope: 'record',
  meta: {
    id: 'date-order',
    severity: 'error',
    description: 'An interval or a span of days begins before it ends.',
    protects: 'Everybody who computes with dates: an interval that runs backwards has no days.',
  },
  reads: ['date'],
  check({ date }) {
    const problems: Problem[] = []
    // Most dates are sound, and were read before.
    if (dateOf(date) !== undefined) return problems
    const read = readEdtf(date)
    const [, open = '', first = '', joint = '', last = '', close = ''] = ENDS.exec(date) ?? []
    if (!('code' in read)) return problems
    if (read.code === 'order') {
      const turned = `${open}${last}${joint}${first}${close}`
      problems.push({
        message: `The date begins with \`${first}\` and ends before that, with \`${last}\`. Expected \`${turned}\` if the two are swapped.`,
        at: { pointer: '/date' },
        remedy: { kind: 'replace', pointer: '/date', value: turned, safe: false },
      })
    } else if (read.code === 'same-ends') {
      problems.push({
        message: `The date begins and ends with \`${first}\`. Write \`${first}\` alone.`,
        at: { pointer: '/date' },
        remedy: { kind: 'replace', pointer: '/date', value: first, safe: false },
      })
    }
    return problems
  },
}
