import type { Analysis } from '@readout/parser/analysis'
import type { Party } from '@readout/schema'
import { series as allSeries, membersOf } from '@readout/vocabulary'
import type { Entry } from '../entry.js'
import type { Reason } from '../reasons.js'
import type { Seen } from '../register/seen.js'
import { type Clause, clausesOf } from './clauses.js'
import { companyIn } from './company.js'
import { type Gathering, gatheringIn } from './gatherings.js'
import { groupsIn } from './groups.js'
import { formatOfMeeting, NOMINAL_TALKS, PRIVATE_STAY, TALKS, VISITS } from './kinds.js'
import { occasion, textOfClause, type Work } from './make-occasion.js'
import type { Attendee, Occasion } from './occasion.js'
import { peopleIn } from './people.js'
import { readRemark } from './read.js'
import { regionOf } from './region.js'
import { attendeesOf, partyOfCode } from './resolve.js'
import { NO_MEETING, OBJECT_VERBS } from './words.js'

/** What an entry's text tells: meetings, or why there is none. */
export type Interpretation = { readonly occasions: readonly Occasion[] } | { readonly reason: Reason }

/** The series of a two-plus-two: the one of these parties. */
const twoPlusTwoOf = (parties: readonly Party[]): string | undefined => {
  const codes = new Set(parties.map((party) => party.code as string))
  return allSeries.find(
    ({ format, members }) =>
      format === 'two-plus-two' && members.length === codes.size && members.every((code) => codes.has(code)),
  )?.code
}

/** Who was met in a clause. */
const fromPeople = (
  work: Work,
  clause: Clause,
  from: number,
  objects: boolean,
  companions: readonly Attendee[],
  attended = false,
): Occasion | undefined => {
  const { entry, analysis, seen, flags } = work
  const region = regionOf(analysis, { ...clause, rest: from }, objects)
  if (region.empty) return undefined
  // What is received may be a prize with a name: an object counts where a title stands with it.
  const met = peopleIn(analysis, region, from, clause.to, entry.start).filter(
    (one) => !objects || one.role !== undefined,
  )
  const cameAlong = companyIn(entry, analysis, clause, met)
  const people = met.flatMap((one) => attendeesOf(entry, one, seen, cameAlong(one)))
  const groups = groupsIn(analysis, region, from, clause.to, entry.start)
  const codes = [
    ...people.map((one) => one.party),
    ...groups.parties.map((party) => party.code as string),
    ...(groups.ofOther ? [entry.other.code as string] : []),
  ]
  const foreign = codes.filter((code) => code !== entry.own.code)
  if (foreign.length === 0) {
    if (codes.length > 0) flags.add('own-side-only')
    return undefined
  }
  const parties = [entry.own, ...foreign.map((code) => partyOfCode(code) as Party)]
  const named = [...companions, ...people.filter((one) => one.person.name !== undefined)]
  // "Attended Economic Summit Meeting with the Heads of Government of X and Y": the gathering tells what kind it was.
  const gathering = attended ? gatheringIn(analysis, clause, from, entry.own.code, entry.start).attended : undefined
  if (typeof gathering === 'object' && (gathering.series ?? gathering.name) !== undefined) {
    return occasion(work, clause, parties, named, gathering)
  }
  const format = formatOfMeeting(textOfClause(work, clause))
  const known = format === 'two-plus-two' ? twoPlusTwoOf(parties) : undefined
  return occasion(work, clause, parties, named, { format, ...(known === undefined ? {} : { series: known }) })
}

/** Parties of a gathering besides the own: those that the clause names, else the host of a series that has it as a member. */
const gathered = (entry: Entry, gathering: Gathering): Party[] => {
  const named = gathering.parties.filter((party) => party.code !== entry.own.code)
  const hosted = entry.other.code === entry.keeper.code
  const asHost = hosted && named.every((party) => party.type === 'organization')
  if (named.length > 0)
    return asHost && !named.some((party) => party.code === entry.other.code) ? [entry.other, ...named] : named
  if (gathering.ofEight && membersOf('g8', entry.start).some((code) => code === entry.other.code)) return [entry.other]
  if (gathering.series === undefined) return hosted && gathering.format === 'summit' ? [entry.other] : []
  const members: readonly string[] = allSeries.find((one) => one.code === gathering.series)?.members ?? []
  return members.length === 0 || members.includes(entry.other.code) ? [entry.other] : []
}

/** The gatherings of a clause: "attended the NATO Summit and the U.S.-EU Summit" tells of two. */
const fromGatherings = (work: Work, clause: Clause, from: number, companions: readonly Attendee[]): Occasion[] => {
  const { entry, analysis, flags } = work
  const occasions: Occasion[] = []
  for (let at = from; at < clause.to; ) {
    const { attended, to } = gatheringIn(analysis, clause, at, entry.own.code, entry.start)
    at = Math.max(to, at + 1)
    // What follows "on" or "in" is the topic or the place; only "and" leads to another gathering.
    while (at < clause.to && analysis.tokens[at - 1]?.key !== 'and' && analysis.tokens[at]?.key !== 'and') at += 1
    if (attended === undefined) break
    if (typeof attended === 'string') {
      flags.add(attended)
      break
    }
    const parties = gathered(entry, attended)
    const { parties: _, ofEight: __, ...kind } = attended
    if (parties.length === 0) flags.add('conference')
    else occasions.push(occasion(work, clause, [entry.own, ...parties], companions, kind))
  }
  return occasions
}

/** "Accompanied President X to a meeting with Y": X is of the own side, and the rest tells whether they met anybody. */
const fromCompany = (work: Work, clause: Clause): Occasion[] => {
  const { entry, analysis, seen, flags } = work
  let to = clause.rest
  while (
    to < clause.to &&
    (analysis.personAt[to] !== undefined || !/^(?:to|for|in|during|on|at|with)$/.test(analysis.tokens[to]?.key ?? ''))
  )
    to += 1
  const everywhere = { includes: () => true, empty: false }
  const companions = peopleIn(analysis, everywhere, clause.rest, to, entry.start).flatMap((one) =>
    attendeesOf(entry, one, seen, true),
  )
  flags.add('accompanied-only')
  if (to >= clause.to) return []
  const met = fromPeople(work, clause, to, false, companions)
  return met ? [met] : fromGatherings(work, clause, to, companions)
}

/** "Joined President X at …": the own side's leader, not a counterpart. */
const joinsOwnLeader = ({ entry, analysis, seen }: Work, clause: Clause): boolean => {
  const [first] = peopleIn(analysis, { includes: () => true, empty: false }, clause.rest, clause.to, entry.start)
  return first?.role !== undefined && attendeesOf(entry, first, seen, false)[0]?.party === entry.own.code
}

const isCeremony = ({ analysis, entry }: Work, clause: Clause): boolean =>
  gatheringIn(analysis, clause, clause.rest, entry.own.code, entry.start).attended === 'ceremony'

const HANDED = new Set(['presented', 'delivered', 'submitted', 'conveyed', 'gave'])

/** "Delivered a message to President X": index of the person to whom; -1 where nobody is named. */
const addressee = (analysis: Analysis, clause: Clause): number => {
  for (let at = clause.rest; at < clause.to; at += 1) {
    if (analysis.tokens[at]?.key !== 'to') continue
    let next = at + 1
    if (analysis.tokens[next]?.key === 'the') next += 1
    const person = analysis.personAt[next]
    if (person?.name !== undefined && person.roles.length > 0) return next
  }
  return -1
}

/** "Participated in President X's meeting with Y", "attended the summit with President X": X is of the own side. */
const ownIn = ({ entry, analysis, seen }: Work, clause: Clause): Attendee[] => {
  const everywhere = { includes: () => true, empty: false }
  return peopleIn(analysis, everywhere, clause.rest, clause.to, entry.start)
    .flatMap((one) => attendeesOf(entry, one, seen, false))
    .filter((one) => one.party === entry.own.code && one.person.name !== undefined)
}

/** "With Secretary of Defense X, met with Y": X came along. */
const companionsIn = ({ entry, analysis, seen }: Work, clause: Clause | undefined): Attendee[] => {
  if (clause?.verb !== '' || analysis.tokens[clause.from]?.key !== 'with') return []
  const everywhere = { includes: () => true, empty: false }
  return peopleIn(analysis, everywhere, clause.from, clause.to, entry.start).flatMap((one) =>
    attendeesOf(entry, one, seen, true),
  )
}

const fromClause = (work: Work, clause: Clause, companions: readonly Attendee[]): Occasion[] => {
  const { entry, analysis } = work
  const next = analysis.tokens[clause.rest]?.key
  if (clause.verb === 'accompanied' || (clause.verb === 'joined' && joinsOwnLeader(work, clause)))
    return fromCompany(work, clause)
  const handed = HANDED.has(clause.verb) ? addressee(analysis, clause) : -1
  if (handed >= 0) return [fromPeople(work, clause, handed, true, []) ?? []].flat()
  if (NO_MEETING.has(clause.verb) && next !== 'with') {
    if (isCeremony(work, clause)) work.flags.add('ceremony')
    return []
  }
  const attended =
    /^(?:attended|participated|headed|led|represented|joined|chaired|opened|hosted|took|invited|co)$/.test(clause.verb)
  if (attended && isCeremony(work, clause)) {
    work.flags.add('ceremony')
    return []
  }
  const objects = OBJECT_VERBS.has(clause.verb) || (clause.verb === 'met' && next !== 'with')
  const own = attended ? [...companions, ...ownIn(work, clause)] : companions
  const people = fromPeople(work, clause, clause.rest, objects, own, attended)
  if (people) return [people]
  const text = textOfClause(work, clause)
  const nominal =
    clause.verb === '' &&
    !/^en route\b/i.test(text) &&
    !PRIVATE_STAY.test(text) &&
    !VISITS.some(([words]) => words.test(text))
  if (attended || nominal || clause.verb === 'briefed') {
    const found = fromGatherings(work, clause, clause.rest, own)
    if (found.length > 0) return found
  }
  // A list of guests tells talks without saying that the host took part in them.
  const hosted = entry.other.code === entry.keeper.code
  if (hosted && (clause.verb === 'discussed' || nominal) && (nominal ? NOMINAL_TALKS : TALKS).test(text)) {
    return [occasion(work, clause, [entry.own, entry.other], [], { format: 'meeting' })]
  }
  return []
}

const key = (one: Occasion): string =>
  one.parties
    .map((party) => party.code)
    .sort()
    .join(' ')

/** A later clause that names nobody new only goes on about the same talks. */
const withoutEchoes = (occasions: readonly Occasion[]): Occasion[] =>
  occasions.filter((one, index) => {
    if (one.attendees.length > 0 || one.series !== undefined) return true
    return !occasions.some(
      (other, place) => place !== index && key(other) === key(one) && (place < index || other.attendees.length > 0),
    )
  })

const PRIVATE = /\b(?:private|personal|vacation|holiday|fishing|medical|rest(?:ed)?|unofficial|hospital|pastoral)\b/i
const EN_ROUTE =
  /\b(?:stop(?:ped|over)?|overnight|refuel|en route|transit|return(?:ed|ing)|embarked|disembarked|arrived|departed|left)\b/i
const ORDER: readonly Reason[] = ['accompanied-only', 'own-side-only', 'general-assembly', 'ceremony', 'conference']

const reasonOf = (text: string, flags: ReadonlySet<Reason>): Reason => {
  if (text === '') return 'no-text'
  const flagged = ORDER.find((reason) => flags.has(reason))
  if (flagged) return flagged
  if (PRIVATE.test(text)) return 'private'
  return EN_ROUTE.test(text) ? 'en-route' : 'no-counterpart'
}

/**
 * Makes out what an entry tells: one meeting for each clause that says who was met, or a visit arranged between the two
 * governments where it says no more.
 * @param entry the entry
 * @param seen who was seen where in the whole list
 */
export const interpret = (entry: Entry, seen: Seen): Interpretation => {
  const analysis = readRemark(entry.text)
  const work: Work = { entry, analysis, seen, flags: new Set() }
  const clauses = clausesOf(analysis)
  const occasions = withoutEchoes(
    clauses.flatMap((clause, index) => {
      const next = clauses[index + 1]
      if (next?.from === clause.to && next.verb !== '' && companionsIn(work, clause).length > 0) return []
      const before = clauses[index - 1]
      return fromClause(work, clause, before?.to === clause.from ? companionsIn(work, before) : [])
    }),
  )
  if (occasions.length > 0) return { occasions }
  for (const clause of clauses) {
    const text = textOfClause(work, clause)
    const visit = VISITS.find(([words]) => words.test(text))
    if (visit && !work.flags.has('accompanied-only') && !/\bunofficial\b|\bprivate\b/i.test(text)) {
      return { occasions: [occasion(work, clause, [entry.own, entry.other], [], { format: visit[1] })] }
    }
  }
  return { reason: reasonOf(entry.text, work.flags) }
}
