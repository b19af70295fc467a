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
    }
  }
}
