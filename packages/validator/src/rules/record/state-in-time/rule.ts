import { stateByCode, stateExists } from '@readout/vocabulary'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { dateOf } from '../../../look-ups/dates.js'

const problem = (code: string, start: string, end: string, pointer: string): Problem | undefined => {
  const state = stateByCode(code)
  if (state === undefined || stateExists(code, start) || stateExists(code, end)) return undefined
  const { from, to, gaps = [] } = state
  const gap = gaps.find((span) => span.from <= start && start <= span.to)
  const when =
    gap === undefined
      ? [from === undefined ? '' : ` from ${from}`, to === undefined ? '' : ` to ${to}`].join('')
      : `, but not from ${gap.from} to ${gap.to}`
  return {
    message: `\`${code}\` (${state.label}) is a state${when}; the meeting is dated \`${start}\`. Use the code of the state of that day.`,
    at: { pointer },
  }
}

/** States are named that there were on the day. */
export const stateInTime: RecordRule = {
  scope: 'record',
  meta: {
    id: 'state-in-time',
    severity: 'error',
    description: 'A state is named only for the years in which it was one.',
    protects: 'Everybody who joins the data to other sets: those have no Soviet Union in 2024 and no Slovakia in 1980.',
  },
  reads: ['date', 'parties', 'location'],
  check({ date, parties, location }) {
    const problems: Problem[] = []
    const when = dateOf(date)
    if (when === undefined) return problems
    for (const [index, { type, code }] of parties.entries()) {
      const found = type === 'state' ? problem(code, when.start, when.end, `/parties/${index}/code`) : undefined
      if (found !== undefined) problems.push(found)
    }
    const found = location && problem(location.country, when.start, when.end, '/location/country')
    if (found !== undefined) problems.push(found)
    return problems
  },
}
