import type { Problem, RecordRule } from '../../../engine/rule.js'

/** Who takes part speaks for one of the parties. */
export const participantParty: RecordRule = {
  scope: 'record',
  meta: {
    id: 'participant-party',
    severity: 'error',
    description: 'The party of every participant is one of the parties of the record.',
    protects:
      'Everybody who counts meetings by state: a state with a participant but no place among the parties is lost.',
  },
  reads: ['parties', 'participants'],
  check({ parties, participants }) {
    const problems: Problem[] = []
    for (const [index, { party, name }] of participants.entries()) {
      if (parties.some(({ code }) => code === party)) continue
      const list = parties.map(({ code }) => `\`${code}\``).join(', ')
      problems.push({
        message: `\`${name.full}\` speaks for \`${party}\`, which is not among the parties ${list}. Add the party or correct the code.`,
        at: { pointer: `/participants/${index}/party` },
      })
    }
    return problems
  },
}
