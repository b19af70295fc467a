import type { Character } from '../../cast/index.js'
import type { Clause } from '../clauses/index.js'
import type { Taker } from '../takers/index.js'
import type { Telling } from './telling.js'

/** Prepositions in front of somebody who is no subject: "after talks with N, he met …". */
const ASIDE: ReadonlySet<string> = new Set(['with', 'of', 'by', 'between', 'to', 'for', 'from', 'and'])

/** Titles of those who speak for others. */
const SPEAKS = /spokes(?:person|man|woman)|press secretary/i

/**
 * Whom "he" or "she" means as the subject of a clause: the subject of the sentence so far ("N leaves for X, where she will
 * meet …"), the one whose meeting was told last, or whom of the publisher's people the text named first.
 * @param telling the text as far as it has come
 * @param clause the clause
 * @param pronoun its pronoun
 */
export const antecedent = (telling: Telling, clause: Clause, pronoun: Taker): Character | undefined => {
  const { cast, publisher } = telling.scene
  const { tokens, people } = clause.analysis
  for (const person of people) {
    if (person.from < clause.sentence.from) continue
    if (person.to > pronoun.from) break
    const named = cast.of(person)
    if (named?.titled === true && !person.possessive && !ASIDE.has(tokens[person.from - 1]?.key ?? '')) return named
  }
  const across = clause.takers.map((one) => (one.kind === 'person' ? cast.of(one.mention) : undefined))
  const current = telling.current?.people[0]
  // the meeting told last may name the other side alone: then the publisher's own is "he"
  const own = publisher.party?.code
  const sided =
    own !== undefined &&
    telling.current?.parties.some(({ code }) => code === own) === true &&
    !telling.current.people.some((one) => one.party?.code === own) &&
    telling.recent.some((one) => one.titled && one.party?.code === own)
  if (current !== undefined && !sided && !across.includes(current)) return current
  // "His meeting with Secretary N": he is of another party than the other side, and nobody who only speaks for one
  const others = clause.takers.flatMap((one) => (one.kind === 'person' ? [cast.of(one.mention)?.party?.code] : []))
  const free = telling.recent.filter((one) => !others.includes(one.party?.code) && !SPEAKS.test(one.role ?? ''))
  const ours = free.filter((one) => one.titled && one.party?.code === own)
  const first = ours.reduce<Character | undefined>(
    (best, one) => (best === undefined || one.id < best.id ? one : best),
    undefined,
  )
  return first ?? free[0] ?? telling.recent[0]
}
