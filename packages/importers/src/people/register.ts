import type { Meeting, OfficeHeld, Person } from '@readout/schema'
import { SCHEMA_VERSION } from '@readout/schema'
import { splitName } from '@readout/vocabulary'
import { type Cluster, clusterParty, type Doubt } from './cluster.js'
import { keysFor, type Named } from './keys.js'
import { TERMS_SOURCE, type Term } from './officials.js'
import type { PersonRuling } from './rulings.js'
import { type Sighting, sightingsByParty } from './sightings.js'

/** What the register of people is made from, besides the meetings. */
export interface RegisterSources {
  /** The register as it is: its keys stay. */
  readonly register: readonly Person[]
  readonly rulings: readonly PersonRuling[]
  /** Terms of office of whoever bears a name; none where no list is at hand. */
  readonly terms?: (name: string) => readonly Term[]
}

/** The people of some meetings. */
export interface FoundPeople {
  /** The meetings, each participant with the key of the register. */
  readonly meetings: readonly Meeting[]
  /** What the meetings tell of each person, by key. */
  readonly people: readonly Person[]
  /** Names that could be several people's: their participants have no key. */
  readonly doubts: readonly Doubt[]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Tells who is who at the meetings, and what they show of each person.
 * @param meetings records of an import, ids and days settled
 * @param sources the register as it is, a person's rulings, terms of office
 * @returns the same for the same meetings in whatever order
 */
export const findPeople = (meetings: readonly Meeting[], sources: RegisterSources): FoundPeople => {
  const found: { cluster: Cluster; named: Named; offices: OfficeHeld[] }[] = []
  const doubts: Doubt[] = []
  for (const [party, sightings] of [...sightingsByParty(meetings)].sort(([a], [b]) => compare(a, b))) {
    const told = clusterParty(party, sightings, sources.rulings)
    doubts.push(...told.doubts)
    for (const cluster of told.clusters) {
      const offices = officesOf(cluster, sources.terms)
      found.push({ cluster, offices, named: namedOf(cluster, offices) })
    }
  }
  // whoever was met first has the plain key
  found.sort(
    (a, b) =>
      compare(firstDay(a.cluster), firstDay(b.cluster)) ||
      compare(a.named.full, b.named.full) ||
      compare(a.named.party, b.named.party),
  )
  const keys = keysFor(
    found.map(({ named }) => named),
    sources.register,
  )
  const keyOf = new Map<Sighting['participant'], string>()
  const people = found.map(({ cluster, named, offices }, index): Person => {
    const key = keys[index] ?? ''
    for (const { participant } of cluster.sightings) keyOf.set(participant, key)
    const { family, given } = splitName(named.full)
    return {
      schema_version: SCHEMA_VERSION,
      key,
      name: {
        full: named.full,
        ...(family === undefined ? {} : { family }),
        ...(given === undefined ? {} : { given }),
      },
      names: named.names.filter((name) => name !== named.full),
      party: named.party as Person['party'],
      offices,
    }
  })
  return {
    meetings: meetings.map((meeting) => ({
      ...meeting,
      participants: meeting.participants.map((participant) => {
        const person = keyOf.get(participant)
        return person === undefined ? participant : { ...participant, person }
      }),
    })),
    people: people.sort((a, b) => compare(a.key, b.key)),
    doubts,
  }
}

const firstDay = (cluster: Cluster): string => cluster.sightings.map(({ start }) => start).sort()[0] ?? ''

/** The name met most often among the whole ones, then the one met last, then the first by letters. */
const namedOf = (cluster: Cluster, offices: readonly OfficeHeld[]): Named => {
  const counts = new Map<string, { count: number; sighting: Sighting }>()
  for (const sighting of cluster.sightings) {
    const { full } = sighting.participant.name
    const entry = counts.get(full)
    counts.set(full, { count: (entry?.count ?? 0) + 1, sighting })
  }
  const ranked = [...counts].sort(
    ([a, x], [b, y]) =>
      Number(y.sighting.whole) - Number(x.sighting.whole) ||
      y.count - x.count ||
      compare(y.sighting.start, x.sighting.start) ||
      compare(a, b),
  )
  const [best] = ranked
  const full = best?.[0] ?? ''
  return {
    party: cluster.party,
    full,
    family: splitName(full).family ?? full,
    whole: best?.[1].sighting.whole === true,
    names: ranked.map(([name]) => name).sort(compare),
    offices,
  }
}

/** Offices as terms where a list gives them and every meeting falls within, else as the first and last day seen. */
const officesOf = (cluster: Cluster, terms: RegisterSources['terms']): OfficeHeld[] => {
  const byOffice = new Map<string, Sighting[]>()
  for (const sighting of cluster.sightings) {
    const { office } = sighting.participant
    byOffice.set(office, [...(byOffice.get(office) ?? []), sighting])
  }
  const listed = terms === undefined ? [] : termsOf(cluster, terms)
  const offices: OfficeHeld[] = []
  for (const [office, sightings] of byOffice) {
    const held = listed.filter((term) => term.office === office)
    const from = sightings.map(({ start }) => start).sort()[0] ?? ''
    const to =
      sightings
        .map(({ end }) => end)
        .sort()
        .at(-1) ?? ''
    const within = held.filter((term) => term.from <= to && (term.to ?? '9999') >= from)
    if (within.length > 0 && sightings.every((one) => within.some((term) => holds(term, one)))) {
      for (const term of within)
        offices.push({
          office: office as OfficeHeld['office'],
          role: term.role,
          from: term.from,
          ...(term.to === undefined ? {} : { to: term.to }),
          basis: 'term',
          source: TERMS_SOURCE,
        })
    } else {
      const role = commonRole(sightings)
      offices.push({
        office: office as OfficeHeld['office'],
        ...(role === undefined ? {} : { role }),
        from,
        to,
        basis: 'seen',
      })
    }
  }
  return offices.sort((a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.office, b.office))
}

const holds = (term: Term, sighting: Sighting): boolean =>
  term.from <= sighting.end && (term.to === undefined || term.to >= sighting.start)

const termsOf = (cluster: Cluster, terms: (name: string) => readonly Term[]): Term[] => {
  const names = new Set(cluster.sightings.filter(({ whole }) => whole).map(({ participant }) => participant.name.full))
  const found = [...names].flatMap((name) => terms(name))
  return found.filter(
    (term, index) =>
      found.findIndex((one) => one.from === term.from && one.role === term.role && one.name === term.name) === index,
  )
}

/** The title that the meetings give most often. */
const commonRole = (sightings: readonly Sighting[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const { participant } of sightings)
    if (participant.role !== '') counts.set(participant.role, (counts.get(participant.role) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0]
}
