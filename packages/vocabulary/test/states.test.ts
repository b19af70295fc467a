import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStates, stateByCode, stateExists, stateMentions, states } from '../src/index.js'

const codes = (name: string, on?: string) => findStates(name, on === undefined ? {} : { on }).map((state) => state.code)

describe('findStates', () => {
  it.each([
    ['Japan', ['JP']],
    ['the Republic of Türkiye', ['TR']],
    ['Turkey', ['TR']],
    ['TURKIYE', ['TR']],
    ['Burma', ['MM']],
    ['Ivory Coast', ['CI']],
    ['Côte d’Ivoire', ['CI']],
    ["cote d'ivoire", ['CI']],
    ['Czech Republic', ['CZ']],
    ['Cape Verde', ['CV']],
    ['Swaziland', ['SZ']],
    ['Macedonia', ['MK']],
    ['The Gambia', ['GM']],
    ['Holland', ['NL']],
    ['England', ['GB']],
    ['Vatican', ['VA']],
    ['Soviet Union', ['SUHH']],
    ['West Germany', ['DE']],
    ['Federal Republic of Germany', ['DE']],
    ['East Germany', ['DDDE']],
    ['Zaire', ['CD']],
    ['Ceylon', ['LK']],
    ['Siam', ['TH']],
    ['Persia', ['IR']],
    ['Ottoman Empire', ['TR']],
    ['Hawaii', ['XHAW']],
    ['Austria-Hungary', ['XAHU']],
    ['Kosovo', ['XK']],
    ['Palestinian Authority', ['PS']],
    ['Taiwan', ['TW']],
    ['Tanganyika', ['TZ']],
    ['United Arab Republic', ['EG']],
    ['South Vietnam', ['VN']],
    ['North Vietnam', ['VDVN']],
    ['South Yemen', ['YDYD']],
    ['Yemen Arab Republic', ['YE']],
  ])('finds %s', (name, expected) => {
    expect(codes(name)).toEqual(expected)
  })

  it.each([
    ['Afghan', ['AF']],
    ['Argentinean', ['AR']],
    ['Kazakhstani', ['KZ']],
    ['Kyrgyz', ['KG']],
    ['Bangladeshis', ['BD']],
    ['Dutch', ['NL']],
    ['Emiratis', ['AE']],
    ['Filipino', ['PH']],
    ['Congolese', ['CD', 'CG']],
    ['Korean', ['KR', 'KP', 'XKOR']],
    ['Guinean', ['GN', 'GW', 'GQ']],
    ['Dominican', ['DO', 'DM']],
    ['Nigerian', ['NG', 'NE']],
    ['Nigerien', ['NE']],
    ['Sri Lankan', ['LK']],
    ['Omani', ['OM']],
    ['Soviet', ['SUHH']],
    ['Swiss', ['CH']],
    ['Czechs', ['CZ']],
    ['Burkinabè', ['BF']],
  ])('takes %s for a demonym', (name, expected) => {
    expect(codes(name)).toEqual(expected)
  })

  it.each([
    ['U.S.', ['US']],
    ['US', ['US']],
    ['us', []],
    ['Us', []],
    ['UK', ['GB']],
    ['ROK', ['KR']],
    ['DPRK', ['KP']],
    ['PRC', ['CN']],
    ['DRC', ['CD']],
    ['UAE', ['AE']],
    ['KSA', ['SA']],
    ['CAR', ['CF']],
    ['car', []],
    ['FRG', ['DE']],
    ['GDR', ['DDDE']],
    ['USSR', ['SUHH']],
    ['the U.S.S.R.', ['SUHH']],
    ['NZ', ['NZ']],
    ['PNG', ['PG']],
    ['RF', ['RU']],
  ])('takes %s for an abbreviation, by its case', (name, expected) => {
    expect(codes(name)).toEqual(expected)
  })

  it.each([
    ['Korea, Republic of', ['KR']],
    ['Congo, Democratic Republic of', ['CD']],
    ['Macedonia, Former Yugoslav Republic of', ['MK']],
    ['Siam (Thailand)', ['TH']],
    ['Dahomey (Benin)', ['BJ']],
    ['Poland (government-in-exile)', ['PL']],
    ['Denmark (Greenland)', ['DK']],
  ])('understands %s as catalogues write it', (name, expected) => {
    expect(codes(name)).toEqual(expected)
  })

  it('chooses by the day', () => {
    expect(codes('Republic of China')).toEqual(['TW', 'CN'])
    expect(codes('Republic of China', '1930-01-01')).toEqual(['CN'])
    expect(codes('Republic of China', '1960-06-18')).toEqual(['TW'])
    expect(codes('Korea', '1900')).toEqual(['XKOR'])
    expect(codes('Korea', '2024-07-28')).toEqual(['KR', 'KP'])
    expect(codes('Vietnamese', '1970-05-01')).toEqual(['VN', 'VDVN'])
    expect(codes('Vietnamese', '2000-05-01')).toEqual(['VN'])
    expect(codes('Yugoslavia', '2010')).toEqual([])
    expect(codes('Russian', '1975-01-01')).toEqual(['SUHH'])
  })

  it('gives nothing for what names no state', () => {
    expect(
      ['', ' ', 'Atlantis', 'constructor', '__proto__', 'the', 'x'.repeat(100_000)].map((name) => codes(name)),
    ).toEqual(Array.from({ length: 7 }, () => []))
  })

  it('finds every state by each of its names', () => {
    const names = states.flatMap((state) =>
      [...state.names, ...state.formal_names, ...state.demonyms, ...state.abbreviations].map((name) => ({
        name,
        state,
      })),
    )
    const lost = names.filter(({ name, state }) => !findStates(name).includes(state))
    // "NZ" and the like are found as abbreviations first, so a name that is also one elsewhere would be lost here.
    expect(lost.map(({ name, state }) => `${name} (${state.code})`)).toEqual([])
  })
})

describe('stateExists', () => {
  it.each([
    ['SUHH', '1991-12-26', true],
    ['SUHH', '1991-12-27', false],
    ['SUHH', '1992', false],
    ['SUHH', '1991-12', true],
    ['RU', '1975-01-01', false],
    ['RU', '1914-08-01', true],
    ['RU', '1992-01-01', true],
    ['CZ', '1992-12-31', false],
    ['CZ', '1993-01-01', true],
    ['SS', '2011-07-08', false],
    ['SS', '2011', true],
    ['EE', '1950', false],
    ['EE', '1930-06', true],
    ['SY', '1959-01-01', false],
    ['AT', '1940', false],
    ['FR', '1866', true],
    ['ZZ', '2000', false],
  ])('%s on %s: %s', (code, on, expected) => {
    expect(stateExists(code, on)).toBe(expected)
  })

  it('holds for a year when it holds for a day of it', () => {
    const day = fc.date({ min: new Date('1860-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.constantFrom(...states), day, ({ code }, date) => {
        const text = date.toISOString().slice(0, 10)
        return !stateExists(code, text) || (stateExists(code, text.slice(0, 7)) && stateExists(code, text.slice(0, 4)))
      }),
    )
  })
})

describe('stateByCode', () => {
  it('gives codes of other lists', () => {
    const { alpha3, cow_code, cow_abbreviation, gw_code } = stateByCode('GB') ?? {}
    expect({ alpha3, cow_code, cow_abbreviation, gw_code }).toEqual({
      alpha3: 'GBR',
      cow_code: 200,
      cow_abbreviation: 'UKG',
      gw_code: 200,
    })
    expect(stateByCode('gb')).toBeUndefined()
    expect(stateByCode('toString')).toBeUndefined()
  })

  it('gives the codes that a state had for a time', () => {
    expect(stateByCode('VN')?.cow_former).toEqual([
      { cow_code: 817, cow_abbreviation: 'RVN', gw_code: 817, from: '1954', to: '1975' },
    ])
  })
})

describe('stateMentions', () => {
  it('gives every name once, with all that it may mean', () => {
    const mentions = [...stateMentions()]
    const keys = mentions.map(({ name, kind }) => `${name}/${kind === 'abbreviation'}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(mentions.find(({ name }) => name === 'Congolese')).toEqual({
      name: 'Congolese',
      kind: 'demonym',
      codes: ['CD', 'CG'],
    })
    expect(mentions.filter(({ name }) => name === 'ROK')).toEqual([
      { name: 'ROK', kind: 'abbreviation', codes: ['KR'] },
    ])
  })

  it('leaves out states that did not exist on the day', () => {
    const names = (on: string) => new Set([...stateMentions({ on })].map(({ name }) => name))
    const [then, now] = [names('1880-01-01'), names('2024-07-28')]
    expect(['Hawaii', 'Tibet', 'Soviet Union', 'Japan', 'GDR'].map((name) => [then.has(name), now.has(name)])).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [true, true],
      [false, false],
    ])
  })
})
