import { isDay, readEdtf } from '@readout/records'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { sentence } from '../../../engine/words.js'
import { dateOf } from '../../../look-ups/dates.js'

/** Every date is a date of the calendar. */
export const dateExists: RecordRule = {
  scope: 'record',
  meta: {
    id: 'date-exists',
    severity: 'error',
    description: 'Every date names a day or month that the Gregorian calendar has.',
    protects: 'Everybody who computes with dates: readers refuse 30 February or make it 1 March.',
  },
  reads: ['date', 'sources'],
  check({ date, sources }) {
    const problems: Problem[] = []
    // Most dates are sound, and were read before.
    const read = dateOf(date) ?? readEdtf(date)
    if ('code' in read && read.code !== 'order' && read.code !== 'same-ends') {
      problems.push({ message: sentence(read.message), at: { pointer: '/date' } })
    }
    for (const [index, { published, retrieved }] of sources.entries()) {
      const when = published === undefined ? undefined : (dateOf(published) ?? readEdtf(published))
      if (when !== undefined && 'code' in when) {
        problems.push({ message: sentence(when.message), at: { pointer: `/sources/${index}/published` } })
      }
      if (retrieved !== undefined && !isDay(retrieved)) {
        problems.push({
          message: `\`${retrieved}\` is not a day of the calendar.`,
          at: { pointer: `/sources/${index}/retrieved` },
        })
      }
    }
    return problems
  },
}
