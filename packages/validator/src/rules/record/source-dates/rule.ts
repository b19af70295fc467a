import { isDay } from '@readout/records'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { dateOf, dayAfter } from '../../../look-ups/dates.js'

/** The dates of sources are in order. */
export const sourceDates: RecordRule = {
  scope: 'record',
  meta: {
    id: 'source-dates',
    severity: 'error',
    description:
      'A source is published before it is retrieved, neither in the future, and one is not older than a held meeting.',
    protects: 'Readers who trace a record: a source from before a meeting cannot tell that it was held.',
  },
  reads: ['date', 'status', 'sources'],
  check({ date, status, sources }, { today }) {
    const problems: Problem[] = []
    // One day is allowed for clocks: east of the publisher the next one has begun.
    const latest = today === undefined ? undefined : dayAfter(today)
    for (const [index, { published, retrieved }] of sources.entries()) {
      const out = published === undefined ? undefined : dateOf(published)
      if (retrieved !== undefined && isDay(retrieved)) {
        const at = { pointer: `/sources/${index}/retrieved` }
        if (out !== undefined && out.start > retrieved && out.start > dayAfter(retrieved)) {
          problems.push({
            message: `The source is retrieved on \`${retrieved}\`, before it is published, on \`${published}\`.`,
            at,
          })
        }
        if (latest !== undefined && retrieved > latest) {
          problems.push({ message: `The source is retrieved on \`${retrieved}\`, after today, \`${today}\`.`, at })
        }
      }
      if (out !== undefined && latest !== undefined && out.start > latest) {
        const at = { pointer: `/sources/${index}/published` }
        problems.push({ message: `The source is published on \`${published}\`, after today, \`${today}\`.`, at })
      }
    }
    const start = status === 'held' ? dateOf(date)?.start : undefined
    if (start === undefined || sources.length === 0) return problems
    const isBefore = (published: string | undefined): boolean => {
      const end = published === undefined ? undefined : dateOf(published)?.end
      return end !== undefined && end < start && dayAfter(end) < start
    }
    if (sources.every(({ published }) => isBefore(published))) {
      problems.push({
        message: `The status is \`held\`, but every source is published before the meeting, dated \`${date}\`. Expected \`scheduled\`, or a source of the day or later.`,
        at: { pointer: '/sources/0/published' },
      })
    }
    return problems
  },
}
