import { addDays, weekdayOf } from '@readout/records'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { listed } from '../../../engine/words.js'
import { dateOf } from '../../../look-ups/dates.js'

/** English names of the days of the week, in the order of ISO 8601. */
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const NAMED = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`, 'g')

/** A day of the week named in the title is that of the date. */
export const titleWeekday: RecordRule = {
  scope: 'record',
  meta: {
    id: 'title-weekday',
    severity: 'error',
    description: 'A day of the week that the title names is the day of the week of the date.',
    protects: 'Readers: when title and date disagree, one of them is wrong and nobody can tell which.',
  },
  reads: ['title', 'date'],
  check({ title, date }) {
    const problems: Problem[] = []
    if (!title.includes('day')) return problems
    const named = [...title.matchAll(NAMED)].map(([name]) => name)
    const when = named.length === 0 ? undefined : dateOf(date)
    if (when === undefined || when.precision !== 'day' || when.approximate) return problems
    const days: string[] = []
    for (let day = when.start; day <= when.end && days.length < WEEKDAYS.length; day = addDays(day, 1)) {
      days.push(WEEKDAYS[weekdayOf(day) - 1] ?? '')
    }
    for (const name of named) {
      if (days.includes(name)) continue
      const list = listed(
        days.map((day) => `\`${day}\``),
        'or',
      )
      problems.push({ message: `The title says \`${name}\`, but \`${date}\` is a ${list}.`, at: { pointer: '/title' } })
    }
    return problems
  },
}
