import { nameKey, samePerson } from '@readout/vocabulary'
import { type PersonRuling, rulingOn } from './rulings.js'
import { daysBetween, type Sighting } from './sightings.js'

/** The sightings of one person. */
export interface Cluster {
  readonly party: string
  readonly sightings: Sighting[]
}

/** Whoever is named by a family name alone and could be several people, or none that is known. */
export interface Doubt {
  readonly sighting: Sighting
  /** Full names that it could stand for. */
  readonly candidates: readonly string[]
}

/** Years that lie between two meetings of one person at most; careers are longer, but their meetings are not so rare. */
const CAREER_DAYS = 15 * 365
/** Days before the first and after the last meeting under the full name on which the family name alone is still the same person. */
const NEAR_DAYS = 800
/** Days between two meetings of one family name in one office: two terms, not two people. */
const TERM_DAYS = 6 * 365

/**
 * Tells the people of one party apart: whole names that may be one person's, in one career; then family names alone,
 * each to the one person who is seen in that office about that day. What could be two people is left open.
 * @param party code of the party
 * @param sightings everybody named for it, in order of the days
 * @param rulings what a person has decided about names
 */
export const clusterParty = (
  party: string,
  sightings: readonly Sighting[],
  rulings: readonly PersonRuling[],
): { clusters: Cluster[]; doubts: Doubt[] } => {
  const clusters = wholeNames(party, sightings, rulings)
  const known = clusters.map((cluster) => ({ cluster, ...spanOf(cluster.sightings), offices: officeSpans(cluster) }))
  const doubts: Doubt[] = []
  const left: Sighting[] = []
  for (const sighting of sightings) {
    if (sighting.whole) continue
    // nobody meets himself: two names of one meeting are two people
    const alike = known.filter(
      ({ cluster }) =>
        !cluster.sightings.some(({ meeting }) => meeting === sighting.meeting) && named(cluster, sighting, rulings),
    )
    if (alike.length === 0) {
      left.push(sighting)
      continue
    }
    const near = alike.filter(({ offices }) => {
      const span = offices.get(sighting.participant.office)
      return span !== undefined && daysBetween(span, sighting) <= NEAR_DAYS
    })
    const within = near.filter(({ offices }) => {
      const span = offices.get(sighting.participant.office)
      return span !== undefined && daysBetween(span, sighting) === 0
    })
    // another office of a career that goes on; far from every career it is somebody else
    const career = alike.filter((one) => daysBetween(one, sighting) <= NEAR_DAYS)
    if (near.length === 0 && career.length === 0) {
      left.push(sighting)
      continue
    }
    const [only, ...others] = near.length === 0 ? career : near.length === 1 || within.length === 0 ? near : within
    if (only !== undefined && others.length === 0) only.cluster.sightings.push(sighting)
    else doubts.push({ sighting, candidates: alike.map(({ cluster }) => longestName(cluster)) })
  }
  return { clusters: [...clusters, ...familyNames(party, left)], doubts }
}

const spanOf = (sightings: readonly Sighting[]): { start: string; end: string } => ({
  start: sightings.map(({ start }) => start).sort()[0] ?? '9999-12-31',
  end:
    sightings
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? '0000-01-01',
})

const officeSpans = (cluster: Cluster): Map<string, { start: string; end: string }> => {
  return new Map([...byOffice(cluster.sightings)].map(([office, list]) => [office, spanOf(list)]))
}

const byOffice = (sightings: readonly Sighting[]): Map<string, Sighting[]> => {
  const groups = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const { office } = sighting.participant
    groups.set(office, [...(groups.get(office) ?? []), sighting])
  }
  return groups
}

const longestName = (cluster: Cluster): string =>
  cluster.sightings.reduce((best, { participant: { name } }) => (name.full.length > best.length ? name.full : best), '')

const named = (cluster: Cluster, sighting: Sighting, rulings: readonly PersonRuling[]): boolean => {
  const { name } = sighting.participant
  return namesOf(cluster).some(
    (full) => rulingOn(rulings, cluster.party, full, name.full) ?? samePerson({ full }, name),
  )
}

const namesOf = (cluster: Cluster): string[] => [
  ...new Set(cluster.sightings.filter(({ whole }) => whole).map(({ participant: { name } }) => name.full)),
]

/** Whole names, those met most often first; a name joins the people whose every name it may be. */
const wholeNames = (party: string, sightings: readonly Sighting[], rulings: readonly PersonRuling[]): Cluster[] => {
  const byName = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    if (!sighting.whole) continue
    const { full } = sighting.participant.name
    byName.set(full, [...(byName.get(full) ?? []), sighting])
  }
  const names = [...byName].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const clusters: Cluster[] = []
  for (const [full, list] of names) {
    const span = spanOf(list)
    const fits = clusters.filter((cluster) => {
      const ruled = namesOf(cluster).map((other) => rulingOn(rulings, party, full, other))
      if (ruled.includes(false)) return false
      if (ruled.includes(true)) return true
      return (
        daysBetween(spanOf(cluster.sightings), span) <= CAREER_DAYS &&
        namesOf(cluster).every((other) => samePerson({ full }, { full: other }))
      )
    })
    const [only, ...others] = likeliest(fits, full, list)
    if (only !== undefined && others.length === 0) only.sightings.push(...list)
    else clusters.push({ party, sightings: [...list] })
  }
  return clusters
}

/** Of several people whom a name may be: the one of the very same name, else those seen in the office then. */
const likeliest = (fits: readonly Cluster[], full: string, list: readonly Sighting[]): readonly Cluster[] => {
  if (fits.length < 2) return fits
  const exact = fits.filter((cluster) => namesOf(cluster).some((other) => nameKey(other) === nameKey(full)))
  if (exact.length === 1) return exact
  const offices = new Set(list.map(({ participant }) => participant.office))
  const span = spanOf(list)
  return fits.filter((cluster) =>
    [...officeSpans(cluster)].some(
      ([office, held]) =>
        offices.has(office as (typeof list)[number]['participant']['office']) && daysBetween(held, span) === 0,
    ),
  )
}

/** Family names of people whose given name no account tells: one person an office, without long gaps. */
const familyNames = (party: string, sightings: readonly Sighting[]): Cluster[] => {
  const clusters: Cluster[] = []
  for (const sighting of sightings) {
    const { name, office } = sighting.participant
    const found = clusters.find((cluster) => {
      const last = cluster.sightings.at(-1)
      return (
        last !== undefined &&
        last.participant.office === office &&
        daysBetween(last, sighting) <= TERM_DAYS &&
        samePerson(last.participant.name, name)
      )
    })
    if (found === undefined) clusters.push({ party, sightings: [sighting] })
    else found.sightings.push(sighting)
  }
  return clusters
}
