import { packedCities } from '../generated/cities.js'
import { venues } from '../generated/venues.js'
import { nameKey } from '../text/name-key.js'
import { covers } from '../time.js'
import type { City, Venue } from '../types.js'
import { lazy } from './name-index.js'
import { stateByCode } from './states.js'
import { unpackCities } from './unpack-cities.js'

/**
 * Every city, by country and then by size. Unpacked on the first call, which costs some milliseconds, and then kept.
 */
export const cities: () => readonly City[] = lazy(() => unpackCities(packedCities))

const index = lazy(() => {
  const byKey = new Map<string, City[]>()
  for (const city of cities()) {
    for (const key of new Set([city.name, ...city.names].map(nameKey))) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [city])
      else known.push(city)
    }
  }
  return byKey
})

const venueIndex = lazy(() => {
  const byKey = new Map<string, Venue[]>()
  for (const venue of venues) {
    for (const key of new Set(venue.names.map(nameKey))) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [venue])
      else known.push(venue)
    }
  }
  return byKey
})

/** Whether a city lies in a state of today or in one that was dissolved, or in a territory of it. */
function liesIn(city: City, country: string): boolean {
  if (city.country === country) return true
  if (stateByCode(city.country)?.sovereign === country) return true
  const successors = stateByCode(country)?.successors ?? []
  return successors.some(
    (code) => city.country === code || (stateByCode(code)?.successors ?? []).includes(city.country),
  )
}

/** Whether a state governed a city on a day, wherever that lies today. */
const governs = (country: string, city: City, on: string): boolean =>
  (stateByCode(city.country)?.governed ?? []).some(
    (government) =>
      government.by === country &&
      covers(government, on) &&
      (government.cities === undefined || government.cities.includes(city.name)),
  )

/** Whether a name is an earlier one that was not in use on a date. */
function outOfUse(city: City, key: string, on: string): boolean {
  if (nameKey(city.name) === key) return false
  const dated = (city.former ?? []).filter((former) => nameKey(former.name) === key)
  return dated.length > 0 && !dated.some((former) => covers(former, on))
}

/**
 * Finds cities by any of their names, today's or earlier, most likely first: those called so today before those once
 * called so, capitals before others, then by size.
 *
 * @param name what a text calls the city; "Paris, France" is not taken apart
 * @param options `country`: only in this state, in a territory of it, or, for a dissolved state, in one of its successors;
 *   `on` (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`): cities whose earlier name was in use then come first, and those count as in
 *   the country that it governed then ("Algiers" in France in 1943), after those that lie in it
 * @returns an empty list when nothing is found
 */
export function findCities(
  name: string,
  options: { readonly country?: string; readonly on?: string } = {},
): readonly City[] {
  if (name.length > 120) return []
  const key = nameKey(name)
  const { country, on } = options
  const rank = (city: City): number => {
    const usual = nameKey(city.name) === key ? 0 : 2
    return usual + (on !== undefined && outOfUse(city, key, on) ? 4 : 0) + (city.capital === true ? 0 : 1)
  }
  const named = index().get(key) ?? []
  const sorted = (list: readonly City[]) =>
    [...list].sort((a, b) => rank(a) - rank(b) || (b.population ?? 0) - (a.population ?? 0))
  if (country === undefined) return sorted(named)
  const here = sorted(named.filter((city) => liesIn(city, country)))
  if (on === undefined) return here
  return [...here, ...sorted(named.filter((city) => !here.includes(city) && governs(country, city, on)))]
}

/** One name of one city, for building a matcher over text. */
export type CityMention = readonly [name: string, city: City]

/** Every name of every city: one pair a name, today's first. */
export function* cityMentions(): Generator<CityMention> {
  for (const city of cities()) {
    yield [city.name, city]
    for (const name of city.names) yield [name, city]
  }
}

/**
 * Finds buildings and sites by name.
 *
 * @param name what a text calls the venue
 * @param options `country`: only in this state
 */
export function findVenues(name: string, options: { readonly country?: string } = {}): readonly Venue[] {
  if (name.length > 160) return []
  const found = venueIndex().get(nameKey(name)) ?? []
  return found.filter((venue) => options.country === undefined || venue.country === options.country)
}
