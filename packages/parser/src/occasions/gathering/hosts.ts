import type { Character, GroundedParty } from '../../cast/index.js'
import type { Clause } from '../clauses/index.js'
import { type Where, whereBehind, whereOf } from '../where.js'
import type { Resolved, Telling } from './telling.js'
/** On a visit the officials whom a visitor meets are the host's, where their titles name no state. */
export const asHosts = (telling: Telling, clause: Clause, resolved: Resolved): void => {
  const own = telling.scene.publisher.party
  // "The Prime Minister met President N at the White House": on a page of an office its holder need not be named
  const office = clause.subjects > 0 && telling.scene.publisher.title !== undefined
  if (own === undefined || (resolved.subjects.length === 0 && !clause.nominal && !office)) return
  if (!resolved.subjects.every((person) => person.party?.code === own.code)) return
  const where = whereOf(clause)
  const host: GroundedParty | undefined =
    where !== undefined && where.country !== own.code && own.type === 'state'
      ? { type: 'state', code: where.country, ground: where.ground }
      : (telling.host ??
        (own.type === 'organization' ? guestOf(telling, own.code) : stayedAt(telling, clause, own.code)))
  if (host === undefined) return
  for (const person of resolved.people) {
    if (
      resolved.subjects.includes(person) ||
      !(person.assumed || (person.party === undefined && isCounterpart(person))) ||
      telling.occasions.some((occasion) => occasion.people.includes(person))
    )
      continue
    if (person.office === undefined || person.office === 'io-head' || person.office === 'io-official') {
      if (own.type === 'state') continue
    }
    const side = ownHost(telling, clause, person) ?? host
    person.party = side
    person.assumed = false
    telling.scene.cast.reoffice(person)
    if (!resolved.parties.some((party) => party.code === side.code)) resolved.parties.push(side)
  }
  if (own.type === 'organization' || resolved.people.some((person) => person.party?.code === host.code)) return
  // "called on the Prime Minister": an office without a name or state
  if (
    resolved.unnamed.length > 0 &&
    resolved.people.length === resolved.subjects.length &&
    new Set(resolved.parties.map((party) => party.code)).size === 1
  )
    resolved.parties.push(host)
}

/** "During his stay, he also met …": the state of the meeting told before, where that was abroad. */
const stayedAt = (telling: Telling, { analysis, sentence }: Clause, own: string): GroundedParty | undefined => {
  const where = telling.current?.where
  const [first, , noun] = analysis.tokens.slice(sentence.from, sentence.from + 3)
  if (where === undefined || where.country === own || first?.key !== 'during' || !STAYS.has(noun?.key ?? ''))
    return undefined
  return { type: 'state', code: where.country, ground: where.ground }
}
const STAYS: ReadonlySet<string> = new Set(['stay', 'visit', 'trip'])

/** "with X in Paris and Y in Rome": each is of the state where the meeting with each was. */
const ownHost = (telling: Telling, clause: Clause, person: Character): GroundedParty | undefined => {
  const where = placeWith(telling, clause, person)
  return where === undefined ? undefined : { type: 'state', code: where.country, ground: where.ground }
}

/** The place that a clause over several meetings gives for the one with a person. */
export const placeWith = (telling: Telling, clause: Clause, person: Character): Where | undefined => {
  const taker = clause.takers.find((one) => one.kind === 'person' && telling.scene.cast.of(one.mention) === person)
  return taker === undefined ? undefined : whereBehind(clause, taker)
}

/** "met with President N of X. He also spoke with Defence Minister M": an organisation has no ministers, its guest has. */
const guestOf = (telling: Telling, own: string): GroundedParty | undefined => {
  const parties = telling.current?.parties.filter((party) => party.code !== own) ?? []
  return parties.length === 1 && parties[0]?.type === 'state' ? parties[0] : undefined
}

/** "my counterpart, N": a title that tells the office and no state. */
const isCounterpart = (person: Character): boolean =>
  person.roles.length > 0 && person.roles.every(({ role }) => role.head.relative === 'counterpart')

/** "South African Minister N and Deputy Minister M": a title without a state in a list of guests follows the one before it. */
export const asColleagues = (telling: Telling, resolved: Resolved): void => {
  const own = telling.scene.publisher.party?.code
  if (!resolved.subjects.some((person) => person.party?.code === own)) return
  let last: GroundedParty | undefined
  for (const person of resolved.people) {
    if (resolved.subjects.includes(person)) continue
    if (!person.assumed && person.party !== undefined && person.party.code !== own) last = person.party
    else if (person.assumed && last !== undefined && person.office !== undefined && person.office !== 'ambassador') {
      person.party = last
      person.assumed = false
      telling.scene.cast.reoffice(person)
    }
  }
  // "H.E. Mr X, Federal Minister for A, and H.E. Ms Y, Federal Minister of B of Z": the last title names the state of all
  let next: GroundedParty | undefined
  for (const person of resolved.people.toReversed()) {
    if (resolved.subjects.includes(person)) continue
    if (!person.assumed && person.party !== undefined && person.party.code !== own) next = person.party
    else if (person.assumed && next !== undefined && isMinister(person)) {
      person.party = next
      person.assumed = false
      telling.scene.cast.reoffice(person)
    }
  }
}

/** Offices that a government has one of, so that two of them side by side speak for one state. */
const isMinister = (person: Character): boolean => person.office?.endsWith('-minister') === true
