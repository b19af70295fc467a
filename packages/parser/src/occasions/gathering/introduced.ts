import type { Character } from '../../cast/index.js'
import type { Clause } from '../clauses/index.js'
import type { Resolved, Telling } from './telling.js'

/**
 * "met their Kenyan counterparts, Foreign Minister N and Defense Minister M": titles without a state behind a description
 * are of the state that it names, or of its states in their order.
 * @param telling the text as far as it has come
 * @param clause the clause
 * @param resolved who it names, which is changed
 */
export const asIntroduced = (telling: Telling, clause: Clause, resolved: Resolved): void => {
  for (const [index, taker] of clause.takers.entries()) {
    if (taker.kind !== 'person' || taker.mention.name !== undefined) continue
    const { parties, roles, from } = taker.mention
    if (parties.length === 0 || roles[0]?.head.relative !== 'counterpart') continue
    const people = introducedBy(telling, clause, index)
    if (people.length === 0 || (parties.length > 1 && parties.length !== people.length)) continue
    for (const [at, person] of people.entries()) {
      const party = parties.length > 1 ? parties[at] : parties[0]
      if (party === undefined) continue
      const { type, code } = party
      person.party = { type, code, ground: { analysis: clause.analysis, from: party.from, to: party.to } }
      person.assumed = false
      telling.scene.cast.reoffice(person)
    }
    resolved.unnamed = resolved.unnamed.filter((one) => one.from !== from)
    const own = telling.scene.publisher.party?.code
    if (!resolved.people.some((person) => person.party?.code === own))
      resolved.parties = resolved.parties.filter((one) => one.code !== own || one.ground !== undefined)
  }
}

/** Those without a state of their own whom a list right behind a taker names. */
const introducedBy = ({ scene }: Telling, { analysis, takers, subjects }: Clause, index: number): Character[] => {
  const people: Character[] = []
  let end = takers[index]?.to ?? 0
  for (const [at, taker] of takers.entries()) {
    if (at <= index) continue
    if (taker.kind !== 'person' || at < subjects !== index < subjects) break
    const between = analysis.tokens.slice(end, taker.from)
    if (!between.every(({ text, key }) => text === ',' || text === ':' || key === 'and' || key === 'the')) break
    const person = scene.cast.of(taker.mention)
    if (person?.assumed !== true) break
    people.push(person)
    end = taker.to
  }
  return people
}
