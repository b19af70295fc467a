import { partyTypeOf } from '@readout/vocabulary'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { officeOf, VAGUE_OFFICES } from '../../../look-ups/offices.js'

/** The office is the one that the role's words mean. */
export const roleOffice: RecordRule = {
  scope: 'record',
  meta: {
    id: 'role-office',
    severity: 'error',
    description: 'The office is the one that the words of the role mean.',
    protects: 'Everybody who compares meetings by the rank of who came.',
  },
  reads: ['participants', 'provenance'],
  check({ participants, provenance }) {
    const problems: Problem[] = []
    for (const [index, { role, office, party }] of participants.entries()) {
      const meant = officeOf(role)
      if (meant === undefined || meant === office) continue
      // A secretary general leads an organisation or serves a ministry, and a head of cabinet either: where the words
      // alone do not tell, the party does, and the contributor knows it.
      if (partyTypeOf(party) === 'organization' || meant.startsWith('io-')) continue
      const pointer = `/participants/${index}/office`
      // A rank ("Minister") leaves out the office, and an entry of the register tells it: `evidence-person` looks it up.
      const told = provenance.evidence.some(({ field, person }) => person !== undefined && field === pointer)
      if (told && VAGUE_OFFICES.includes(meant)) continue
      problems.push({
        message: `The role \`${role}\` means the office \`${meant}\`, but the office is \`${office}\`.`,
        at: { pointer },
        ...(VAGUE_OFFICES.includes(meant) || VAGUE_OFFICES.includes(office) ? { severity: 'warn' } : {}),
        remedy: { kind: 'replace', pointer, value: meant, safe: false },
      })
    }
    return problems
  },
}
