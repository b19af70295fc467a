import type { RecordRule } from '../../../engine/rule.js'
import { officeOf } from '../../../look-ups/offices.js'

/** The office is the one that the role's words mean. */
export const roleOffice: RecordRule = {
  scope: 'record',
  meta: {
    id: 'role-office',
    severity: 'error',
    description: 'The office is the one that the words of the role mean.',
    protects: 'Everybody who compares meetings by the rank of who came.',
  },
  reads: ['participants'],
  *check({ participants }) {
    for (const [index, { role, office }] of participants.entries()) {
      const meant = officeOf(role)
      if (meant === undefined || meant === office) continue
      const pointer = `/participants/${index}/office`
      yield {
        message: `The role \`${role}\` means the office \`${meant}\`, but the office is \`${office}\`.`,
        at: { pointer },
        remedy: { kind: 'replace', pointer, value: meant, safe: false },
      }
    }
  },
}
