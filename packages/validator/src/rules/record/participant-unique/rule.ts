import type { Meeting } from '@readout/schema'
import { samePerson } from '@readout/vocabulary'
import type { Problem, RecordRule } from '../../../engine/rule.js'

/** Participants compared by name at most: the comparison is of each with each, and a record may list a thousand. */
const COMPARED = 200

type Participant = Meeting['participants'][number]

/** Whether a name is one word, such as that of a ruling family. */
const isBare = ({ name }: Participant): boolean => !/\S\s+(?!$)/.test(name.full)

/**
 * Whether two entries are one person. A bare family name with another office is a relative: an emir and a prime minister
 * who are both called Sabah.
 */
const isSame = (a: Participant, b: Participant): boolean => {
  if (a.person !== undefined && b.person !== undefined) return a.person === b.person
  if (a.party !== b.party || (a.office !== b.office && isBare(a) !== isBare(b))) return false
  return samePerson(a.name, b.name)
}

/** Nobody is listed twice. */
export const participantUnique: RecordRule = {
  scope: 'record',
  meta: {
    id: 'participant-unique',
    severity: 'error',
    description: 'Nobody is listed twice among the participants, whatever the order or spelling of the name.',
    protects: 'Everybody who counts who was there.',
  },
  reads: ['participants'],
  check({ participants }) {
    const problems: Problem[] = []
    const seen = participants.length > COMPARED ? participants.slice(0, COMPARED) : participants
    for (const [index, later] of seen.entries()) {
      const first = seen.findIndex((earlier, at) => at < index && isSame(earlier, later))
      const earlier = seen[first]
      if (earlier === undefined) continue
      problems.push({
        message: `\`${later.name.full}\` is listed already, as \`${earlier.name.full}\` in entry ${first + 1}. Keep one of the two.`,
        at: { pointer: `/participants/${index}/name/full` },
      })
    }
    return problems
  },
}
