import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cities, cityMentions, findCities, findVenues, nameKey, stateByCode, venues } from '../src/index.js'

const found = (name: string, options?: Parameters<typeof findCities>[1]) =>
  findCities(name, options).map((city) => `${city.name}/${city.country}`)

describe('findCities', () => {
  it.each([
    ['Tokyo', 'Tokyo/JP'],
    ['Peking', 'Beijing/CN'],
    ['leningrad', 'Saint Petersburg/RU'],
    ['Bombay', 'Mumbai/IN'],
    ['Saigon', 'Ho Chi Minh City/VN'],
    ['Constantinople', 'Istanbul/TR'],
    ['Köln', 'Cologne/DE'],
    ['Sharm El Sheikh', 'Sharm el-Sheikh/EG'],
    ['Washington, D.C.', 'Washington/US'],
    ['Genève', 'Geneva/CH'],
    ['Kiev', 'Kyiv/UA'],
    ['Brasilia', 'Brasília/BR'],
    ['Savelletri', 'Fasano/IT'],
    ['Krün', 'Elmau/DE'],
    ['Davos', 'Davos/CH'],
    ['Camp David', 'Camp David/US'],
    ['Sanaa', 'Sanaa/YE'],
    ["Sana'a", 'Sanaa/YE'],
  ])('finds %s', (name, expected) => {
    expect(found(name)[0]).toBe(expected)
  })

  it('takes the country into account', () => {
    expect(found('Hyderabad')).toEqual(['Hyderabad/IN', 'Hyderabad/PK'])
    expect(found('Hyderabad', { country: 'PK' })).toEqual(['Hyderabad/PK'])
    expect(found('Paris', { country: 'JP' })).toEqual([])
  })

  it('finds the cities of dissolved states and of territories', () => {
    expect(found('Alma Ata', { country: 'SUHH' })).toEqual(['Almaty/KZ'])
    expect(found('Dubrovnik', { country: 'YUCS' })).toEqual(['Dubrovnik/HR'])
    expect(found('Belgrade', { country: 'YUCS' })).toEqual(['Belgrade/RS'])
    expect(found('Hong Kong', { country: 'CN' })).toEqual(['Hong Kong/HK'])
  })

  it('finds the cities that a state governed on the day', () => {
    expect(found('Algiers', { country: 'FR', on: '1943-10-15' })).toEqual(['Algiers/DZ'])
    expect(found('Algiers', { country: 'FR', on: '1963-10-15' })).toEqual([])
    expect(found('Algiers', { country: 'FR' })).toEqual([])
    expect(found('Breslau', { country: 'DE', on: '1910' })).toEqual(['Wrocław/PL'])
    expect(found('Warsaw', { country: 'DE', on: '1910' })).toEqual([])
    expect(found('Warsaw', { country: 'RU', on: '1910' })).toEqual(['Warsaw/PL'])
    expect(found('Kingston', { country: 'GB', on: '1912-04-08' })).toEqual(['Kingston/JM'])
  })

  it('puts a name that was in use on the day first', () => {
    expect(found('Salisbury', { on: '1975-01-01' })[0]).toBe('Harare/ZW')
  })

  it('says nothing of an unknown name', () => {
    expect(findCities('Atlantis')).toEqual([])
    expect(findCities('constructor')).toEqual([])
    expect(findCities('x'.repeat(1000))).toEqual([])
  })

  it('finds every city by each of its names', () => {
    const names = [...cityMentions()]
    expect(names.length).toBeGreaterThan(cities().length)
    fc.assert(
      fc.property(fc.constantFrom(...names), ([name, city]) =>
        findCities(name, { country: city.country }).includes(city),
      ),
      { numRuns: 2000 },
    )
  })
})

describe('cities', () => {
  it('knows what a city was called and when', () => {
    expect(findCities('Saigon')[0]).toEqual({
      name: 'Ho Chi Minh City',
      country: 'VN',
      names: ['Saigon'],
      population: 3467000,
      former: [{ name: 'Saigon', to: '1976' }],
    })
  })

  it('marks names that mean something else too', () => {
    const marked = (name: string) => findCities(name).map((city) => city.ambiguous === true)[0]
    expect(['Nice', 'Reading', 'Split', 'Mobile', 'Austin', 'Luxembourg', 'Singapore'].map(marked)).toEqual(
      Array.from({ length: 7 }, () => true),
    )
    expect(['Tokyo', 'Geneva', 'Brussels'].map(marked)).toEqual([false, false, false])
  })

  it('holds the capital of every state that has one', () => {
    const missing = cities().filter((city) => stateByCode(city.country) === undefined)
    expect(missing).toEqual([])
    const without = ['FR', 'JP', 'KZ', 'PS', 'XK', 'VA', 'IL', 'MM'].filter((code) => {
      const capital = stateByCode(code)?.capital
      return capital === undefined || findCities(capital, { country: code }).length === 0
    })
    expect(without).toEqual([])
  })
})

describe('findVenues', () => {
  it.each([
    ['White House', 'Washington', 'US'],
    ['the Kremlin', 'Moscow', 'RU'],
    ['Elysee Palace', 'Paris', 'FR'],
    ['10 Downing Street', 'London', 'GB'],
    ['Hyderabad House', 'New Delhi', 'IN'],
    ['NATO Headquarters', 'Brussels', 'BE'],
    ['Great Hall of the People', 'Beijing', 'CN'],
    ['Palais des Nations', 'Geneva', 'CH'],
  ])('puts %s in %s', (name, city, country) => {
    expect(findVenues(name).map((venue) => [venue.city, venue.country])).toEqual([[city, country]])
  })

  it('names a known city for every venue', () => {
    const lost = venues.filter((venue) => findCities(venue.city, { country: venue.country }).length === 0)
    expect(lost.map((venue) => `${venue.label}: ${venue.city}`)).toEqual([])
  })

  it('has no two venues of one name in one state', () => {
    const keys = venues.flatMap((venue) => [...new Set(venue.names.map((name) => `${nameKey(name)}/${venue.country}`))])
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })
})
