import type { Clause } from '../clauses/index.js'
import type { Resolved, Telling } from './telling.js'

/** How far behind the word of meeting "with each" stands, in tokens: "met separately with each". */
const REACH = 3

/**
 * "held separate talks with each of his guests", "met with both presidents separately": with the head of each other party of
 * the meeting at hand, one after another.
 * @param telling the text as far as it has come
 * @param clause a clause that names its subject alone
 * @param resolved who it names, to which the others are added
 * @param apart whether its words say that they were met one by one
 * @returns whether it was one
 */
export const withEach = ({ current }: Telling, clause: Clause, resolved: Resolved, apart: boolean): boolean => {
  const own = resolved.subjects[0]?.party?.code
  if (own === undefined || current === undefined || resolved.people.length > resolved.subjects.length) return false
  if (!saysEach(clause, apart)) return false
  for (const party of current.parties) {
    const head = current.people.find((person) => person.party?.code === party.code)
    if (party.code === own || head === undefined) continue
    resolved.people.push(head)
    resolved.parties.push(party)
  }
  return true
}

const saysEach = ({ analysis: { tokens }, noun, to }: Clause, apart: boolean): boolean => {
  const from = noun?.to ?? to
  for (let at = from; at < from + REACH; at++) {
    if (tokens[at]?.key !== 'with') continue
    const word = tokens[at + 1]?.key
    return word === 'each' || (apart && word === 'both')
  }
  return false
}
