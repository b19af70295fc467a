import { describe, expect, it } from 'vitest'
import {
  findGroup,
  findOrganizations,
  findPublisher,
  groups,
  membersOf,
  organizationByCode,
  organizationMentions,
  organizations,
  partyOfPublisher,
  partyTypeOf,
  publishers,
  states,
} from '../src/index.js'

describe('findOrganizations', () => {
  it.each([
    ['European Union', ['eu']],
    ['the European Commission', ['eu']],
    ['EEAS', ['eu']],
    ['UN', ['un']],
    ['un', []],
    ['Security Council', []],
    ['UN Security Council', ['un']],
    ['WHO', ['who']],
    ['who', []],
    ['world health organisation', ['who']],
    ['North Atlantic Council', ['nato']],
    ['Office of the United Nations High Commissioner for Refugees', ['unhcr']],
    ['ADB', ['adb', 'afdb']],
    ['Arab League', ['arab-league']],
    ['SEATO', ['seato']],
    ['Interpol', ['interpol']],
    ['INTERPOL', ['interpol']],
    ['toString', []],
  ])('finds %s', (name, expected) => {
    expect(findOrganizations(name).map((entry) => entry.code)).toEqual(expected)
  })

  it('keeps to the time in which an organisation existed', () => {
    expect(findOrganizations('League of Nations', { on: '1950' })).toEqual([])
    expect(findOrganizations('League of Nations', { on: '1925-01-01' }).map((entry) => entry.code)).toEqual([
      'league-of-nations',
    ])
  })

  it('finds every organisation by each of its names', () => {
    const lost = organizations.flatMap((entry) =>
      [...entry.names, ...entry.abbreviations].filter((name) => !findOrganizations(name).includes(entry)),
    )
    expect(lost).toEqual([])
  })

  it('gives every name for a matcher', () => {
    const mentions = [...organizationMentions()]
    expect(mentions.find(({ name }) => name === 'UNGA')).toEqual({ name: 'UNGA', kind: 'abbreviation', codes: ['un'] })
    expect(mentions.find(({ name }) => name === 'European Council')).toEqual({
      name: 'European Council',
      kind: 'organ',
      codes: ['eu'],
    })
  })

  it('knows a seat and members', () => {
    const gcc = organizationByCode('gcc')
    expect([gcc?.seat, gcc?.members]).toEqual(['Riyadh', ['AE', 'BH', 'KW', 'OM', 'QA', 'SA']])
  })
})

describe('membersOf', () => {
  it.each([
    ['g7', undefined, ['CA', 'DE', 'FR', 'GB', 'IT', 'JP', 'US']],
    ['e3', undefined, ['DE', 'FR', 'GB']],
    ['brics', '2010-06-01', ['BR', 'CN', 'IN', 'RU']],
    ['brics', '2012-06-01', ['BR', 'CN', 'IN', 'RU', 'ZA']],
    ['g8', '2005', ['CA', 'DE', 'FR', 'GB', 'IT', 'JP', 'RU', 'US']],
    ['g8', '2016', ['CA', 'DE', 'FR', 'GB', 'IT', 'JP', 'US']],
    ['visegrad', '1991-06-01', ['CSHH', 'HU', 'PL']],
    ['visegrad', undefined, ['CZ', 'HU', 'PL', 'SK']],
    ['benelux', undefined, ['BE', 'LU', 'NL']],
    ['us-jp-2-plus-2', undefined, ['JP', 'US']],
    ['amu', undefined, ['DZ', 'LY', 'MA', 'MR', 'TN']],
    ['nobody', undefined, []],
  ])('%s on %s', (code, on, expected) => {
    expect(membersOf(code, on)).toEqual(expected)
  })

  it('finds a group by the names in use', () => {
    expect(
      ['the E3', 'C5+1', 'Baltic States', 'Nordic countries', 'the Quad'].map((name) => findGroup(name)?.code),
    ).toEqual(['e3', 'c5-plus-1', 'baltic-states', 'nordic-five', 'quad'])
    expect(groups.length).toBeGreaterThan(40)
  })
})

describe('publishers', () => {
  it.each([
    ['U.S. Department of State', 'state', 'US'],
    ['Singapore MFA', 'state', 'SG'],
    ['PIB India', 'state', 'IN'],
    ['Kremlin', 'state', 'RU'],
    ['EEAS', 'organization', 'eu'],
    ['Estonian Ministry of Foreign Affairs', 'state', 'EE'],
    ['Ministry of Foreign Affairs of the Republic of Korea', 'state', 'KR'],
    ['Government of Canada', 'state', 'CA'],
    ['Embassy of Japan in Kenya', 'state', 'JP'],
    ['UNHCR', 'organization', 'unhcr'],
    ['Office of the Prime Minister of New Zealand', 'state', 'NZ'],
    ["Israel's Ministry of Defense", 'state', 'IL'],
  ])('%s speaks for %s %s', (name, type, code) => {
    expect(partyOfPublisher(name)).toEqual({ type, code })
  })

  it('says nothing where the name tells nothing', () => {
    expect(partyOfPublisher('Daily Gazette')).toBeUndefined()
    expect(partyOfPublisher('')).toBeUndefined()
  })

  it('gives the time zone and the seat', () => {
    const japan = findPublisher('Japan MOFA')
    expect([japan?.code, japan?.time_zone, japan?.city]).toEqual(['jp-mofa', 'Asia/Tokyo', 'Tokyo'])
  })

  it('says whose head of a release names the place of the event', () => {
    expect(publishers.filter(({ dateline }) => dateline === 'event').map(({ code }) => code)).toEqual(['un-sg'])
  })

  it('has a time zone that the platform knows for each', () => {
    const known = publishers.filter(({ time_zone }) => {
      new Intl.DateTimeFormat('en', { timeZone: time_zone })
      return true
    })
    expect(known).toEqual(publishers)
  })
})

describe('what a party is', () => {
  it('is told by its code, for every state and organisation', () => {
    expect(states.filter(({ code }) => partyTypeOf(code) !== 'state')).toEqual([])
    expect(organizations.filter(({ code }) => partyTypeOf(code) !== 'organization')).toEqual([])
  })
})
