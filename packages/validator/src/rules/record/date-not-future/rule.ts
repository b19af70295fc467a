import type { Problem, RecordRule } from '../../../engine/rule.js'
import { dateOf, dayAfter } from '../../../look-ups/dates.js'

/** A meeting that was held was held by today. */
export const dateNotFuture: RecordRule = {
  scope: 'record',
  meta: {
    id: 'date-not-future',
    severity: 'error',
    description: 'A meeting with the status `held` does not lie in the future.',
    protects: 'Readers of the dataset, who take `held` for a fact.',
  },
  reads: ['date', 'status'],
  check({ date, status }, { today }) {
    const problems: Problem[] = []
    const start = status === 'held' && today !== undefined ? dateOf(date)?.start : undefined
    // East of here the next day has begun already.
    if (start === undefined || today === undefined || start <= dayAfter(today)) return problems
    problems.push({
      message: `The status is \`held\`, but the date \`${date}\` is after today, \`${today}\`. Expected \`scheduled\`, or another date.`,
      at: { pointer: '/date' },
    })
    return problems
  },
}
