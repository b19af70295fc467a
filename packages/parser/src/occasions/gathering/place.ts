import type { Ground } from '../../cast/index.js'
import type { Clause } from '../clauses/index.js'
import type { Occasion } from '../occasion.js'
import type { Taker } from '../takers/index.js'
import { oneOf, whenOf } from '../when.js'
import { whereOf } from '../where.js'
import { tellAgain } from './again.js'
import { enrich } from './fill.js'
import { placeWith } from './hosts.js'
import { find, REACH } from './match.js'
import { isRecalled } from './recalled.js'
import { sidesOf } from './sides.js'
import type { Resolved, Telling } from './telling.js'

/** "respectively", "calls with A and B": one meeting with each. */
export const split = (
  telling: Telling,
  clause: Clause,
  resolved: Resolved,
  origin: Occasion['origin'],
  lead: number,
): void => {
  const others = resolved.people.filter((person) => !resolved.subjects.includes(person))
  const own = resolved.parties.filter(
    (party) => resolved.subjects.some((person) => person.party?.code === party.code) || party.ground === undefined,
  )
  dropUnion(telling, resolved, origin)
  for (const other of others) {
    const parties = other.party === undefined ? own : [...own, other.party]
    const known = telling.occasions.length
    placeOne(
      telling,
      clause,
      { ...resolved, people: [...resolved.subjects, other], parties, unnamed: [] },
      origin,
      lead,
    )
    const where = placeWith(telling, clause, other)
    if (where !== undefined) for (const occasion of telling.occasions.slice(known)) occasion.where = where
  }
  for (const party of resolved.parties) {
    if (own.includes(party) || others.some((other) => other.party?.code === party.code)) continue
    placeOne(telling, clause, { ...resolved, people: [...resolved.subjects], parties: [...own, party] }, origin, lead)
  }
}

/** A headline over several meetings ("X meets with the Ministers of A, B and C") tells of none of its own once the text parts them. */
const dropUnion = (telling: Telling, resolved: Resolved, origin: Occasion['origin']): void => {
  if (origin === 'title') return
  const codes = new Set(resolved.parties.map((party) => party.code))
  const at = telling.occasions.findIndex(
    (one) =>
      one.origin === 'title' &&
      one.parties.length > 2 &&
      one.parties.length === codes.size &&
      one.parties.every((party) => codes.has(party.code)),
  )
  if (at < 0) return
  const [dropped] = telling.occasions.splice(at, 1)
  if (telling.current === dropped) telling.current = undefined
  telling.touched = telling.touched.filter((one) => one !== dropped)
}

/** Puts a clause where it belongs: to the meetings that it tells again, or to a new one. */
export const place = (
  telling: Telling,
  clause: Clause,
  resolved: Resolved,
  origin: Occasion['origin'],
  lead: number,
): void => {
  if (!distribute(telling, clause, resolved, origin, lead)) placeOne(telling, clause, resolved, origin, lead)
}

/** How many meetings of one text are told at most. Pages list a hundred; a hostile text has a million. */
export const MOST_MEETINGS = 1000

/** Puts a clause to the one meeting that it tells of. */
const placeOne = (
  telling: Telling,
  clause: Clause,
  resolved: Resolved,
  origin: Occasion['origin'],
  lead: number,
): void => {
  if (origin === 'body' && telling.occasions.length > 0 && isRecalled(clause, telling.scene.frame)) return
  const known = find(telling, clause, resolved)
  if (known !== undefined) {
    telling.current = known
    telling.touched.push(known)
    enrich(telling, known, clause, resolved)
    if (origin === 'body' && clause.told === 'held') narrow(telling, known)
    // "Minister N, who is visiting X, held a meeting": the text says where the meeting of its title was
    const { stay } = telling
    if (known.origin === 'title' && stay?.ground.analysis === clause.analysis && clause.word.mode === 'in-person')
      known.where ??= stay
    return
  }
  const codes = new Set(resolved.parties.map((party) => party.code))
  if (codes.size < 2) {
    leaveOpen(telling, clause, resolved)
    if (origin === 'body' && clause.separate) announce(telling, clause)
    if (origin === 'body') tellAgain(telling, clause, resolved)
    return
  }
  if (origin === 'body' && !isSubjectOfText(telling, clause, resolved, lead)) return
  if (telling.occasions.length >= MOST_MEETINGS) {
    telling.full = true
    return
  }
  const ground: Ground = { analysis: clause.analysis, from: clause.from, to: clause.to }
  // "concluded a visit on Wednesday, having met X": on which of its days is not said
  const having = clause.analysis.tokens[clause.from - 1]?.key === 'having'
  const day = origin === 'body' && !having ? telling.day : undefined
  const occasion: Occasion = {
    people: [],
    parties: [],
    status: 'held',
    statusGround: ground,
    documents: [],
    origin,
    grounds: [],
    unnamed: [],
  }
  telling.occasions.push(occasion)
  telling.touched.push(occasion)
  telling.current = occasion
  enrich(telling, occasion, clause, resolved)
  if (telling.day !== undefined) telling.days.set(occasion, telling.day)
  if (telling.stay !== undefined) telling.stays.set(occasion, telling.stay)
  // a later meeting of a chronicle with no day of its own took place on the day that the text has come to
  if (occasion.when === undefined && day !== undefined) occasion.when = day
  if (
    occasion.where === undefined &&
    origin === 'body' &&
    telling.stay !== undefined &&
    resolved.people.some((person) => person.party?.code === telling.scene.publisher.party?.code)
  )
    occasion.where = telling.stay
}

/** "visited X on 14-15 March to participate in the meeting. … On 15 March … At the meeting": told again under one of its days. */
const narrow = ({ day }: Telling, occasion: Occasion): void => {
  const span = occasion.when?.date
  if (span === undefined || day === undefined || span.start === span.end || day.date.start !== day.date.end) return
  if (day.date.start >= span.start && day.date.end <= span.end) occasion.when = day
}

/** "held a series of meetings on 15 January": the sentence over several meetings gives the day and city of those that follow. */
export const announce = (telling: Telling, clause: Clause): void => {
  const when = whenOf(clause, telling.scene.frame, undefined)
  if (when !== undefined) telling.day = oneOf(when)
  const where = whereOf(clause)
  if (where !== undefined) telling.stay = where
}

/** How many clauses without two parties are kept. */
const MOST_OPEN = 20

/** Keeps a clause that tells of a meeting and names one party at most, for what is said of the text at its end. */
export const leaveOpen = (telling: Telling, clause: Clause, resolved: Resolved): void => {
  // a hostile text has a million such clauses; a reader needs the first few
  if (telling.oneSided.length >= MOST_OPEN) return
  const [party] = resolved.parties
  telling.oneSided.push({
    clause,
    ground: { analysis: clause.analysis, from: clause.from, to: clause.to },
    people: resolved.people,
    unnamed: resolved.unnamed.length,
    ...(party === undefined ? {} : { party }),
  })
}

/** A list of counterparts, each of whom the text already met apart: the sentence tells of each of those meetings. */
const distribute = (
  telling: Telling,
  clause: Clause,
  resolved: Resolved,
  origin: Occasion['origin'],
  lead: number,
): boolean => {
  const people = resolved.people.filter((person) => !resolved.subjects.includes(person) && person.party !== undefined)
  const own = telling.scene.publisher.party?.code
  // "calls with Defence Ministers from A, B and C": nobody is named, the states are
  const others =
    people.length > 0
      ? people.map((person) => person.party?.code)
      : resolved.parties.map((party) => party.code).filter((code) => code !== own)
  if (others.length < 2 || telling.occasions.length < 2) return false
  // "the trilateral meeting" is no meeting with each
  if (sidesOf(clause) === resolved.parties.length) return false
  if (origin === 'body' && isRecalled(clause, telling.scene.frame)) return false
  const apart = others.every(
    (other) =>
      telling.occasions
        .slice(-REACH)
        .filter((occasion) => occasion.parties.length === 2 && occasion.parties.some((party) => party.code === other))
        .length === 1,
  )
  if (!apart) return false
  split(telling, clause, resolved, origin, lead)
  return true
}

const isDescribed = (taker: Taker): boolean =>
  (taker.kind === 'party' && taker.whole === true) ||
  (taker.kind === 'person' &&
    taker.mention.name === undefined &&
    taker.mention.parties.length > 0 &&
    taker.mention.roles.some((role) => role.head.relative !== 'delegate'))

/** A meeting told in the running text counts when it is news: the first of the text, or told as plainly as the first. */
const isSubjectOfText = (telling: Telling, clause: Clause, resolved: Resolved, lead: number): boolean => {
  if (lead === 0) return true
  // "I will attend the meeting": a plan of the one in whose name the release is issued
  const named = resolved.people.some(
    (person) =>
      person.titled && (!person.assumed || (clause.told === 'scheduled' && telling.scene.authors.includes(person))),
  )
  // "his Canadian counterpart", "the Foreign Ministers of A and B": an office and a state tell who it was
  const described = resolved.subjects.length > 0 && clause.takers.some(isDescribed)
  return (named || described) && clause.takers.length > 0
}
