import { samePerson } from '@readout/vocabulary'
import type { RecordRule } from '../../../engine/rule.js'

/** Participants compared by name at most: the comparison is of each with each, and a record may list a thousand. */
const COMPARED = 200

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
  *check({ participants }) {
    const seen = participants.slice(0, COMPARED)
    for (const [index, later] of seen.entries()) {
      const first = seen.findIndex(
        (earlier, at) =>
          at < index &&
          (earlier.person !== undefined && later.person !== undefined
            ? earlier.person === later.person
            : earlier.party === later.party && samePerson(earlier.name, later.name)),
      )
      const earlier = seen[first]
      if (earlier === undefined) continue
      yield {
        message: `\`${later.name.full}\` is listed already, as \`${earlier.name.full}\` in entry ${first + 1}. Keep one of the two.`,
        at: { pointer: `/participants/${index}/name/full` },
      }
    }
  },
}
