import type { Meeting } from '@readout/schema'
import { partyTypeOf, samePerson } from '@readout/vocabulary'
import type { Problem, RecordRule } from '../../../engine/rule.js'

/** Offices that one person holds at a time. Of other ministers and of envoys a party may send several. */
const HELD_BY_ONE: readonly string[] = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defense-minister',
  'finance-minister',
]

type Participant = Meeting['participants'][number]

/** Whether two entries may be one person, which `participant-unique` tells of. */
const maySame = (a: Participant, b: Participant): boolean =>
  a.person !== undefined && b.person !== undefined ? a.person === b.person : samePerson(a.name, b.name)

/** An office that one person holds has one holder of a party. */
export const officeOnce: RecordRule = {
  scope: 'record',
  meta: {
    id: 'office-once',
    severity: 'warn',
    description: 'No party has two heads of state or government, or two foreign, defense or finance ministers.',
    protects: 'Everybody who counts whom a party sent: a second holder of an office mostly belongs to another party.',
  },
  reads: ['participants'],
  check({ participants }) {
    const problems: Problem[] = []
    const holders = new Map<string, { readonly index: number; readonly participant: Participant }>()
    for (const [index, participant] of participants.entries()) {
      const { name, office, party } = participant
      // Organisations have ministers of all their members.
      if (!HELD_BY_ONE.includes(office) || partyTypeOf(party) === 'organization') continue
      const first = holders.get(`${party} ${office}`)
      if (first === undefined) holders.set(`${party} ${office}`, { index, participant })
      else if (!maySame(first.participant, participant)) {
        problems.push({
          message:
            `\`${name.full}\` is a second \`${office}\` of \`${party}\`, beside \`${first.participant.name.full}\` in entry ` +
            `${first.index + 1}. Check the party and the office of both.`,
          at: { pointer: `/participants/${index}` },
        })
      }
    }
    return problems
  },
}
