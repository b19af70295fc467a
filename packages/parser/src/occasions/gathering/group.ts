import type { Character } from '../../cast/index.js'
import type { Clause } from '../clauses/index.js'
import type { Resolved, Telling } from './telling.js'

/**
 * "X is in A with her counterpart Y. The two ministers were received by Z. They also held talks with W": the two of
 * different parties whom alone the text has named go on together.
 */
export const asGroup = (telling: Telling, { takers, subjects }: Clause, resolved: Resolved): void => {
  if (!resolved.anaphoric || subjects !== 1 || resolved.subjects.length > 0 || resolved.people.length === 0) return
  const [taker] = takers
  if (taker?.kind === 'pronoun' ? taker.word !== 'they' : taker?.kind !== 'person' || !taker.mention.plural) return
  telling.group ??= telling.current === undefined ? pairIn(telling) : undefined
  const group = telling.group?.filter((person) => !resolved.people.includes(person)) ?? []
  if (group.length < 2) return
  resolved.people.unshift(...group)
  resolved.subjects.push(...group)
  for (const { party } of group.toReversed())
    if (party !== undefined && !resolved.parties.some(({ code }) => code === party.code))
      resolved.parties.unshift(party)
  resolved.anaphoric = false
}

/** The two people of different parties whom alone the text has named so far, in its order. */
export const pairIn = ({ recent }: Telling): [Character, Character] | undefined => {
  const people = recent.filter((person) => person.titled)
  const [second, first] = people
  if (first?.party === undefined || second?.party === undefined || people.length !== 2) return undefined
  return first.party.code === second.party.code ? undefined : [first, second]
}
