import type { Problem, RecordRule } from '../../../engine/rule.js'

/** Formats that need everybody in one place. */
const IN_PERSON = [
  'state-visit',
  'official-visit',
  'working-visit',
  'private-visit',
  'working-lunch',
  'working-dinner',
  'pull-aside',
]

/** The mode is one that the format can have. */
export const modeFormat: RecordRule = {
  scope: 'record',
  meta: {
    id: 'mode-format',
    severity: 'error',
    description: 'A call is by phone or video, a visit in person.',
    protects: 'Everybody who filters by mode or by format and expects the two to agree.',
  },
  reads: ['mode', 'format'],
  check({ mode, format }) {
    const problems: Problem[] = []
    const remote = mode === 'phone' || mode === 'video'
    if (format === 'call' && (mode === 'in-person' || mode === 'hybrid')) {
      problems.push({
        message: `The format is \`call\`, but the mode is \`${mode}\`. Expected \`phone\` or \`video\`, or another format.`,
        at: { pointer: '/mode' },
      })
    } else if (remote && IN_PERSON.includes(format)) {
      problems.push({
        message: `The format is \`${format}\`, but the mode is \`${mode}\`. Expected \`in-person\`, or the format \`call\`.`,
        at: { pointer: '/mode' },
      })
    }
    return problems
  },
}
