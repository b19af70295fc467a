import type { DraftParticipant } from '@readout/schema'
import { samePerson } from '@readout/vocabulary'
import type { Likenable, LikenessReason } from './subject.js'

const byParty = (record: Likenable): Map<string, DraftParticipant[]> => {
  const groups = new Map<string, DraftParticipant[]>()
  for (const person of record.participants ?? []) {
    if (person.party === undefined) continue
    const group = groups.get(person.party)
    if (group) group.push(person)
    else groups.set(person.party, [person])
  }
  return groups
}

/** Two keys of the register decide; without them the names do, in any order and spelling. */
const areOne = (a: DraftParticipant, b: DraftParticipant): boolean =>
  a.person !== undefined && b.person !== undefined ? a.person === b.person : samePerson(a.name, b.name)

// Enough for two full delegations; beyond it one account of a conference would be compared with another name by name.
const MOST_COMPARED = 40

/**
 * Compares who is named for each party that names someone in both records. A common person speaks for one meeting, once a
 * party and for three parties at most; a party for which the two name different people speaks strongly against it.
 */
export const comparePeople = (a: Likenable, b: Likenable): LikenessReason[] => {
  const reasons: LikenessReason[] = []
  const others = byParty(b)
  let shared = 0
  for (const [party, people] of [...byParty(a)].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const candidates = others.get(party)?.slice(0, MOST_COMPARED)
    if (!candidates) continue
    const pairs = people.slice(0, MOST_COMPARED).flatMap((person) => {
      const match = candidates.find((candidate) => areOne(person, candidate))
      return match ? [[person, match] as const] : []
    })
    const [first] = pairs
    if (first) {
      shared += 1
      const [x, y] = first.map((person) => person.name.full)
      const more = pairs.length > 1 ? ` and ${pairs.length - 1} more` : ''
      const who = x === y ? `${x}${more}` : `${x} and ${y} may be one person${more}`
      reasons.push({ aspect: 'people', bits: shared <= 3 ? 3 : 0, text: `shared person for ${party}: ${who}` })
    } else {
      const who = (list: readonly DraftParticipant[]): string =>
        list
          .map((person) => person.name.full)
          .sort()
          .join(', ')
      const text = `no common person for ${party}: ${who(people.slice(0, 3))} / ${who(candidates.slice(0, 3))}`
      reasons.push({ aspect: 'people', bits: -8, text })
    }
  }
  return reasons
}
