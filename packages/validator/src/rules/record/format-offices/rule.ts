import type { Meeting } from '@readout/schema'
import type { Problem, RecordRule } from '../../../engine/rule.js'

/** Offices of those who hold summits. */
const LEADERS = ['head-of-state', 'head-of-government', 'monarch', 'royal', 'deputy-head', 'io-head']

/** A deputy may sit for either minister at a two-plus-two. */
const DEPUTY = 'deputy-minister'

const officesByParty = (participants: Meeting['participants']): ReadonlyMap<string, readonly string[]> => {
  const offices = new Map<string, string[]>()
  for (const { party, office } of participants) {
    const list = offices.get(party)
    if (list === undefined) offices.set(party, [office])
    else list.push(office)
  }
  return offices
}

/** The offices of those present fit the format. */
export const formatOffices: RecordRule = {
  scope: 'record',
  meta: {
    id: 'format-offices',
    severity: 'warn',
    description:
      'A two-plus-two has a foreign and a defense minister of each party, or their deputies; a summit has leaders.',
    protects: 'Everybody who filters by format.',
  },
  reads: ['format', 'participants'],
  check({ format, participants }) {
    const problems: Problem[] = []
    if (format === 'summit' && participants.length > 0) {
      if (participants.some(({ office }) => LEADERS.includes(office))) return problems
      problems.push({
        message: 'The format is `summit`, but no head of state or government is among the participants.',
        at: { pointer: '/format' },
      })
    }
    if (format !== 'two-plus-two') return problems
    for (const [party, offices] of officesByParty(participants)) {
      const deputies = offices.filter((office) => office === DEPUTY).length
      const missing = ['foreign-minister', 'defense-minister'].filter((office) => !offices.includes(office))
      if (missing.length <= deputies) continue
      const names = missing.map((office) => `\`${office}\``).join(' and no ')
      problems.push({
        message: `The format is \`two-plus-two\`, but \`${party}\` has no ${names} among the participants.`,
        at: { pointer: '/format' },
      })
    }
    return problems
  },
}
