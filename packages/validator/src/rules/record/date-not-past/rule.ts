import { addDays } from '@readout/records'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { dateOf } from '../../../look-ups/dates.js'

/** Days after a meeting in which its record may wait for the source that tells how it went. */
const DAYS_TO_TELL = 30

/** A meeting that is scheduled lies ahead. */
export const dateNotPast: RecordRule = {
  scope: 'record',
  meta: {
    id: 'date-not-past',
    severity: 'warn',
    description: 'A meeting with the status `scheduled` does not lie more than thirty days in the past.',
    protects: 'Readers of the dataset, who take `scheduled` for a meeting to come.',
  },
  reads: ['date', 'status'],
  check({ date, status }, { today }) {
    const problems: Problem[] = []
    const end = status === 'scheduled' && today !== undefined ? dateOf(date)?.end : undefined
    if (end === undefined || today === undefined || end >= addDays(today, -DAYS_TO_TELL)) return problems
    problems.push({
      message: `The status is \`scheduled\`, but the date \`${date}\` is long before today, \`${today}\`. Expected \`held\`, \`postponed\` or \`cancelled\`, or another date.`,
      at: { pointer: '/status' },
    })
    return problems
  },
}
