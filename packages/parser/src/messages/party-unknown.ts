import type { OneSided } from '../occasions/gathering/index.js'
import { partyLabel } from './choices.js'
import type { Remark, Watcher } from './remark.js'

/** A person whose title names no state, in a text whose publisher does not tell. */
export const partyUnknown: Watcher = function* (occasion): Iterable<Remark> {
  for (const [index, person] of occasion.people.entries()) {
    if (person.party !== undefined) continue
    yield {
      rule: 'party-unknown',
      reason: `The text does not say for whom \`${person.name}\` took part; add the party, or give the publisher of the text`,
      severity: 'warning',
      ground: person.nameGround,
      pointer: `/participants/${index}/party`,
      choices: occasion.parties.map(({ code }) => ({
        label: partyLabel(code),
        pointer: `/participants/${index}/party`,
        value: code,
      })),
    }
  }
}

/**
 * A meeting of people for whom the text names no second party: "The Prime Minister met with President N of X" says whose
 * Prime Minister it was by the letterhead alone.
 */
export const partiesUnknown = ({ ground, people, party, unnamed }: OneSided): Remark | undefined => {
  const open = people.filter((person) => person.party === undefined).length + unnamed
  // one person of nobody knows where is no more than a mention
  if (open === 0 || open + (party === undefined ? 0 : 1) < 2) return undefined
  return {
    rule: 'party-unknown',
    reason: `A meeting seems to be told here, and the text names ${party === undefined ? 'none of its parties' : `no party but \`${party.code}\``}; give the publisher of the text`,
    severity: 'warning',
    ground,
  }
}
