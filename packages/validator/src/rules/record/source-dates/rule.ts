import { addDays, isDay, parseEdtf } from '@readout/records'
import type { RecordRule } from '../../../engine/rule.js'

/** Days that two dates may differ by for clocks alone: east of the publisher the next day has begun. */
const CLOCKS = 1

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
  *check({ date, status, sources }, { today }) {
    const latest = today === undefined ? undefined : addDays(today, CLOCKS)
    for (const [index, { published, retrieved }] of sources.entries()) {
      const out = published === undefined ? undefined : parseEdtf(published)
      if (retrieved !== undefined && isDay(retrieved)) {
        const at = { pointer: `/sources/${index}/retrieved` }
        if (out !== undefined && out.start > addDays(retrieved, CLOCKS)) {
          yield {
            message: `The source is retrieved on \`${retrieved}\`, before it is published, on \`${published}\`.`,
            at,
          }
        }
        if (latest !== undefined && retrieved > latest) {
          yield { message: `The source is retrieved on \`${retrieved}\`, after today, \`${today}\`.`, at }
        }
      }
      if (out !== undefined && latest !== undefined && out.start > latest) {
        const at = { pointer: `/sources/${index}/published` }
        yield { message: `The source is published on \`${published}\`, after today, \`${today}\`.`, at }
      }
    }
    const start = status === 'held' ? parseEdtf(date)?.start : undefined
    const ends = sources.map(({ published }) => (published === undefined ? undefined : parseEdtf(published)?.end))
    if (start === undefined || ends.length === 0) return
    if (ends.every((end) => end !== undefined && addDays(end, CLOCKS) < start)) {
      yield {
        message: `The status is \`held\`, but every source is published before the meeting, dated \`${date}\`. Expected \`scheduled\`, or a source of the day or later.`,
        at: { pointer: '/sources/0/published' },
      }
    }
  },
}
