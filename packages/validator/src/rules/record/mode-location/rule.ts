import type { Problem, RecordRule } from '../../../engine/rule.js'

/** A call has no place. */
export const modeLocation: RecordRule = {
  scope: 'record',
  meta: {
    id: 'mode-location',
    severity: 'error',
    description: 'A meeting by phone or video has no location.',
    protects: 'Everybody who maps the meetings: nobody travelled to a call.',
  },
  reads: ['mode', 'location'],
  check({ mode, location }) {
    const problems: Problem[] = []
    if (location === undefined || (mode !== 'phone' && mode !== 'video')) return problems
    problems.push({
      message: `The mode is \`${mode}\`, so that the meeting has no location. Remove \`location\`, or correct the mode.`,
      at: { pointer: '/location', part: 'key' },
    })
    return problems
  },
}
