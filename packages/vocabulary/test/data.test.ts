import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as vocabulary from '../src/index.js'

const {
  cities,
  findCities,
  documentTypes,
  formats,
  groups,
  modes,
  offices,
  organizations,
  publishers,
  series,
  stateByCode,
  organizationByCode,
  states,
  statuses,
  topics,
  venues,
} = vocabulary

const lists = {
  documentTypes,
  formats,
  groups,
  modes,
  offices,
  organizations,
  publishers,
  series,
  states,
  statuses,
  topics,
  venues,
}

const doubles = (list: readonly string[]) => list.filter((item, at) => list.indexOf(item) !== at)

describe('every vocabulary', () => {
  it.each(Object.entries(lists))('%s has codes that are unique and well formed', (name, entries) => {
    const codes: string[] = entries.map((entry) => entry.code)
    const form = name === 'states' ? /^(?:[A-Z]{2}|[A-Z]{4})$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*$/
    expect(doubles(codes)).toEqual([])
    expect(codes.filter((code) => !form.test(code))).toEqual([])
  })

  it.each(
    Object.entries({ documentTypes, formats, groups, modes, offices, organizations, series, states, statuses, topics }),
  )('%s describes each entry', (_, entries) => {
    const bad = entries.filter(({ label, description }) => label.trim() === '' || !/^[^\s].*\.$/.test(description))
    expect(bad.map((entry) => entry.code)).toEqual([])
  })

  it('refers to states that exist in it', () => {
    const named = [
      ...series.flatMap((entry) => entry.members),
      ...organizations.flatMap((entry) => entry.members ?? []),
      ...groups.flatMap((entry) => entry.members.map((member) => member.code)),
      ...states.flatMap((entry) => [
        ...(entry.successors ?? []),
        ...(entry.sovereign === undefined ? [] : [entry.sovereign]),
        ...(entry.governed ?? []).map(({ by }) => by),
      ]),
      ...cities().map((city) => city.country),
      ...venues.map((venue) => venue.country),
      ...publishers.filter(({ party }) => party.type === 'state').map(({ party }) => party.code),
    ]
    expect([...new Set(named)].filter((code) => stateByCode(code) === undefined)).toEqual([])
  })

  it('knows the cities that another state governed', () => {
    const unknown = states.flatMap(({ code, governed = [] }) =>
      governed.flatMap(({ cities: names = [] }) =>
        names.filter((name) => !findCities(name, { country: code }).some((city) => city.name === name)),
      ),
    )
    expect(unknown).toEqual([])
  })

  it('refers to organisations, formats and offices that exist in it', () => {
    const named = [
      ...series.flatMap((entry) => entry.organizations ?? []),
      ...groups.flatMap((entry) => entry.organizations ?? []),
      ...publishers.filter(({ party }) => party.type === 'organization').map(({ party }) => party.code),
    ]
    expect(named.filter((code) => organizationByCode(code) === undefined)).toEqual([])
    expect(series.filter((entry) => !formats.some((format) => format.code === entry.format))).toEqual([])
    expect(
      series.filter((entry) => entry.office !== undefined && !offices.some(({ code }) => code === entry.office)),
    ).toEqual([])
  })

  it('knows the city of every seat and capital', () => {
    const seats = organizations.flatMap(({ seat }) => (seat === undefined ? [] : [seat]))
    expect(seats.filter((seat) => findCities(seat).length === 0)).toEqual([])
    const living = states.filter(({ code, capital }) => code.length === 2 && capital !== undefined)
    const lost = living.filter(({ code, capital }) => findCities(capital ?? '', { country: code }).length === 0)
    expect(lost.map(({ code, capital }) => `${code}: ${capital}`)).toEqual([])
  })

  it('has bounds that are dates in order', () => {
    const spans = [
      ...states,
      ...organizations,
      ...states.flatMap((state) => [
        ...(state.gaps ?? []),
        ...(state.former_names ?? []),
        ...(state.former_abbreviations ?? []),
      ]),
      ...groups.flatMap((group) => group.members),
      ...cities().flatMap((city) => city.former ?? []),
    ]
    const form = /^\d{4}(?:-\d\d-\d\d)?$/
    const bad = spans.filter(
      ({ from, to }) =>
        (from !== undefined && !form.test(from)) ||
        (to !== undefined && !form.test(to)) ||
        (from !== undefined && to !== undefined && from > to),
    )
    expect(bad).toEqual([])
  })

  it('lists each title under one office', () => {
    expect(doubles(offices.flatMap((office) => office.titles.map((title) => title.toLowerCase())))).toEqual([])
  })

  it('is as wide as its documentation says', () => {
    const iso = states.filter((state) => state.code.length === 2)
    expect(iso.length).toBe(250)
    expect(organizations.length).toBeGreaterThanOrEqual(80)
    expect(series.length).toBeGreaterThanOrEqual(40)
    expect(topics.length).toBeGreaterThanOrEqual(40)
    expect(new Set(states.filter((state) => state.alpha3 !== undefined).map((state) => state.alpha3)).size).toBe(
      states.filter((state) => state.alpha3 !== undefined).length,
    )
  })
})

describe('exports', () => {
  it('are these', () => {
    expect(Object.keys(vocabulary).sort()).toEqual([
      'cities',
      'cityMentions',
      'documentTypes',
      'findCities',
      'findGroup',
      'findOrganizations',
      'findPublisher',
      'findStates',
      'findVenues',
      'fold',
      'formats',
      'groups',
      'membersOf',
      'modes',
      'nameKey',
      'nearest',
      'officeOfTitle',
      'offices',
      'organizationByCode',
      'organizationMentions',
      'organizations',
      'partyOfPublisher',
      'partyTypeOf',
      'publishers',
      'samePerson',
      'series',
      'splitName',
      'stateByCode',
      'stateExists',
      'stateMentions',
      'states',
      'statuses',
      'topics',
      'venues',
    ])
  })
})

describe('docs/vocabulary.md', () => {
  const text = readFileSync(new URL('../../../docs/vocabulary.md', import.meta.url), 'utf8')

  it('lists every state with a code of four letters, with its bounds', () => {
    const rows = states
      .filter(({ code }) => code.length === 4)
      .map(({ code, label, from, to }) => {
        const start = from === undefined || from < '1860' ? 'before 1860' : from
        return `| \`${code}\` | ${label} | ${start} | ${to} |`
      })
    expect(rows.filter((row) => !text.includes(row))).toEqual([])
  })

  it.each([
    ['states', states.length],
    ['organizations', organizations.length],
    ['offices', offices.length],
    ['formats', formats.length],
    ['documentTypes', documentTypes.length],
    ['topics', topics.length],
    ['series', series.length],
    ['groups', groups.length],
    ['cities()', cities().length],
    ['venues', venues.length],
    ['publishers', publishers.length],
  ])('counts %s right', (name, count) => {
    expect(text).toContain(`| \`${name}\` | ${count} |`)
  })

  it('shows look-ups that give what it says', () => {
    const { findStates, membersOf, officeOfTitle, samePerson, stateExists } = vocabulary
    expect([
      findStates('Congolese').map((state) => state.code),
      findStates('Republic of China', { on: '1930-01-01' })[0]?.code,
      findStates('Republic of China', { on: '1960-06-18' })[0]?.code,
      findStates('us'),
      stateExists('SUHH', '1992'),
      findCities('Saigon')[0]?.name,
      officeOfTitle('Deputy Prime Minister and Minister of Foreign Affairs'),
      officeOfTitle('Foreign Secretary', 'IN'),
      membersOf('brics', '2012-06-01'),
      samePerson({ full: 'KAMIKAWA Yoko' }, { full: 'Yōko Kamikawa' }),
    ]).toEqual([
      ['CD', 'CG'],
      'CN',
      'TW',
      [],
      false,
      'Ho Chi Minh City',
      'deputy-head',
      'deputy-minister',
      ['BR', 'CN', 'IN', 'RU', 'ZA'],
      true,
    ])
  })
})
