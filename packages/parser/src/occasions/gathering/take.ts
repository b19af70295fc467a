import type { Character } from '../../cast/index.js'
import type { Clause } from '../clauses/index.js'
import type { Occasion } from '../occasion.js'
import type { Taker } from '../takers/index.js'
import { withEach } from './each.js'
import { add, enrich } from './fill.js'
import { isOtherGenre, isSpoken } from './genres.js'
import { pairIn } from './group.js'
import { asColleagues, asHosts } from './hosts.js'
import { conflictingMode } from './match.js'
import { leaveOpen, place, split } from './place.js'
import { isQuoted, isRecalled } from './recalled.js'
import { appoint, resolve } from './resolve.js'
import { numbered, sidesOf } from './sides.js'
import type { Resolved, Telling } from './telling.js'

/** Takes a clause into the telling: as a new meeting, one told before, several, or none. */
export const take = (telling: Telling, clause: Clause, origin: Occasion['origin'], lead = 0): void => {
  if (clause.told === 'negated' || clause.told === 'hypothetical') return
  if (origin === 'title' && clause.subjects === 0 && isOtherGenre(clause)) return
  if (origin !== 'body' && telling.scene.title !== undefined && isSpoken(telling.scene.title.block.text)) return
  // what will be discussed tells of a meeting only where the text tells of none by its own words
  if (clause.word.build === 'deal' && telling.current !== undefined) return
  if (isQuoted(clause, telling.scene.authors.length > 0)) return
  const resolved = resolve(telling, clause)
  if (clause.told === 'recalled') return
  if (!accompanies(clause)) {
    asHosts(telling, clause, resolved)
    asColleagues(telling, resolved)
  }
  if (clause.adds) {
    add(telling, resolved, numbered(telling, clause.analysis, clause.sentence))
    return
  }
  if (resolved.anaphoric && resolved.people.length === 0 && resolved.parties.length === 0) {
    // "they first met in Singapore last June": of another time, and no word on this one
    if (origin === 'body' && isRecalled(clause, telling.scene.frame)) return
    // "The two ministers spoke by telephone instead": the same people another way
    if (
      telling.current !== undefined &&
      telling.current.status !== 'held' &&
      clause.told === 'held' &&
      conflictingMode(telling.current, clause)
    ) {
      const { people, parties } = telling.current
      place(
        telling,
        clause,
        { ...resolved, anaphoric: false, people: [...people], parties: [...parties] },
        origin,
        lead,
      )
      return
    }
    const two = telling.current === undefined ? lastTwo(telling) : undefined
    if (two !== undefined && clause.told === 'scheduled') place(telling, clause, { ...resolved, ...two }, origin, lead)
    else enrich(telling, telling.current, clause, resolved)
    return
  }
  const own = telling.scene.publisher.party
  asOwn(telling, resolved)
  const each = withEach(telling, clause, resolved, clause.separate || isBilateral(clause))
  // "Meeting with X": the publisher's own side is not named
  const alone =
    resolved.subjects.length === 0 &&
    resolved.parties.length > 0 &&
    (clause.nominal || clause.noun?.from === clause.from || clause.takers.slice(0, clause.subjects).some(isOwnSide))
  // "At the trilateral meeting with the participation of Ministers X and Y": the third side is one's own
  const third = resolved.parties.length > 1 && sidesOf(clause) === resolved.parties.length + 1
  if (own !== undefined && (alone || third) && !resolved.parties.some((party) => party.code === own.code))
    resolved.parties.unshift({ ...own })
  const codes = new Set(resolved.parties.map((party) => party.code))
  if (codes.size === 0) {
    leaveOpen(telling, clause, resolved)
    return
  }
  // "Meetings with counterparts from X and Y": together or apart, the text tells
  const open = clause.separate ? clause.word.mode !== 'phone' : clause.word.build === 'deal'
  if (origin === 'title' && ((open && codes.size > 2) || clause.takers.slice(clause.subjects).some(isColleagues)))
    return
  const guests = resolved.people.filter((person) => !resolved.subjects.includes(person) && person.party !== undefined)
  if (
    ((clause.separate || each) && (codes.size > 2 || guests.length > 1)) ||
    (isBilateral(clause) && codes.size > 2) ||
    (guests.length > 1 && isCallOnEach(clause, guests))
  ) {
    split(telling, clause, resolved, origin, lead)
    return
  }
  place(telling, clause, resolved, origin, lead)
  if (clause.further === undefined || clause.further.length === 0) return
  // the series is that of the first noun
  const { series: _, ...others } = resolved
  for (const noun of clause.further)
    place(telling, { ...clause, noun, word: noun.word, further: [] }, others, origin, lead)
}

/** "meets her A and B colleagues": people of several states whom nobody names, together or apart. */
const isColleagues = (taker: Taker): boolean =>
  taker.kind === 'person' &&
  taker.mention.name === undefined &&
  taker.mention.plural &&
  taker.mention.parties.length > 1 &&
  taker.mention.roles[0]?.head.relative === 'counterpart'

/** "We", "the delegation": the publisher's own side. */
const isOwnSide = (taker: Taker): boolean =>
  taker.kind === 'pronoun' ||
  (taker.kind === 'person' &&
    taker.mention.name === undefined &&
    taker.mention.parties.length === 0 &&
    taker.mention.roles[0]?.head.relative === 'delegate')

/** "Dr N met the Foreign Minister of X": somebody with a style and no title, on the other side of a foreigner, is the publisher's. */
const asOwn = (telling: Telling, resolved: Resolved): void => {
  const own = telling.scene.publisher.party
  const [party] = resolved.parties
  if (own === undefined || resolved.parties.length !== 1 || party?.code === own.code) return
  for (const person of resolved.people) {
    if (person.party !== undefined || !person.titled || person.roles.length > 0 || person.outside) continue
    appoint(telling, person)
    person.party ??= { ...own }
    person.assumed = true
    resolved.parties.push(person.party)
    return
  }
}

/** "will call on Minister A, Speaker B and Chief Justice C": heads of several bodies are called on one by one, a minister with a deputy is not. */
const isCallOnEach = ({ analysis, word, from, to }: Clause, guests: readonly Character[]): boolean =>
  word.format === 'courtesy-call' &&
  analysis.tokens.slice(from, to).some(({ key }) => key === 'on' || key === 'upon') &&
  guests.every((person) => person.office !== 'deputy-minister') &&
  guests.filter(({ office }) => office !== undefined && HEADS.test(office)).length > 1
/** Offices that one person holds in a body of a state of its own. */
const HEADS = /^(?:head-of-|monarch|deputy-head|legislator|(?!deputy)[a-z]+-minister)/

/** "President N is accompanied by Minister M": who travels along is of the traveller's side. */
const accompanies = ({ analysis, from, to }: Clause): boolean =>
  analysis.tokens.slice(from, to).some((token) => token.key === 'accompanied')

/** "bilateral talks with his counterparts from X, Y and Z": one with each, since two sides are all that sit there. */
const isBilateral = ({ analysis, noun, from, to }: Clause): boolean =>
  (noun !== undefined && analysis.tokens[noun.from]?.key.startsWith('bilateral') === true) ||
  analysis.tokens.slice(from, to + 2).some(({ key }) => key === 'bilaterally')

/** "the talks to be held between the two Ministers": the two of different parties whom alone the text has named. */
const lastTwo = (telling: Telling): Pick<Resolved, 'people' | 'parties' | 'subjects' | 'anaphoric'> | undefined => {
  const people = pairIn(telling)
  if (people === undefined) return undefined
  const parties = people.flatMap((person) => (person.party === undefined ? [] : [person.party]))
  return { people: [...people], parties, subjects: [...people], anaphoric: false }
}
