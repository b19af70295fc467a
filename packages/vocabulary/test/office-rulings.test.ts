import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officeOfTitle, offices } from '../src/index.js'

describe('officeOfTitle with a party', () => {
  it.each([
    ['Foreign Secretary', 'IN', 'deputy-minister'],
    ['Foreign Secretary', 'GB', 'foreign-minister'],
    ['Defence Secretary', 'PK', 'deputy-minister'],
    ['Home Secretary', 'GB', 'interior-minister'],
    ['Secretary of State for Health', 'GB', 'other-minister'],
    ['Secretary of State for Foreign Affairs', 'ES', 'deputy-minister'],
    ['Secretary of State', 'US', 'foreign-minister'],
    ['President', 'eu', 'io-head'],
    ['Vice-President', 'eu', 'io-official'],
    ['Commissioner', 'eu', 'io-official'],
    ['Ambassador', 'eu', 'io-official'],
    ['Secretary General', 'nato', 'io-head'],
    ['Deputy Secretary General', 'nato', 'io-official'],
    ['President', 'FR', 'head-of-state'],
    ['Minister of State', 'MC', 'head-of-government'],
    ['Foreign Affairs Adviser', 'BD', 'foreign-minister'],
    ['State Counsellor', 'MM', 'head-of-government'],
  ])('%s of %s is %s', (title, party, office) => {
    expect(officeOfTitle(title, party)).toBe(office)
  })
})

describe('officeOfTitle on composed titles', () => {
  it.each([
    ['Deputy Prime Minister and Minister of Foreign Affairs', 'deputy-head'],
    ['Minister of Foreign Affairs and Deputy Prime Minister', 'deputy-head'],
    ['Member of the Political Bureau of the CPC Central Committee and Foreign Minister', 'foreign-minister'],
    ['State Councilor and Foreign Minister', 'foreign-minister'],
    ['Minister of Foreign Affairs, International Trade and Worship', 'foreign-minister'],
    ['Minister for Europe, European Integration and Foreign Affairs', 'foreign-minister'],
    ['Minister for Foreign Affairs, Immigration and Tourism', 'foreign-minister'],
    ['Minister of Industry, Trade and Energy', 'trade-minister'],
    ['Foreign and Defense Ministers', 'foreign-minister'],
    ['Minister of Foreign Trade and Investment', 'trade-minister'],
    ['Minister of Foreign Economic Relations', 'trade-minister'],
    ['Minister of International Relations and Cooperation', 'foreign-minister'],
    ["Minister in the Prime Minister's Office", 'other-minister'],
    ["Prime Minister's Special Envoy", 'envoy'],
    ['Special Representative of the President and Deputy Foreign Minister', 'deputy-minister'],
    ['Assistant to the President and National Security Advisor', 'national-security-adviser'],
    ['Assistant to the President and Deputy National Security Advisor', 'other'],
    ['National Security Advisor to the Vice President', 'other'],
    ['Secretary of the Security Council of the Russian Federation', 'national-security-adviser'],
    ['President of the Swiss Confederation and Head of the Federal Department of Foreign Affairs', 'head-of-state'],
    ['General Secretary of the Communist Party and State President', 'head-of-state'],
    ['Crown Prince and Deputy Supreme Commander', 'royal'],
    ['President and CEO', 'other'],
    ['Chief Justice and President’s Counsel', 'other'],
    ['MFA Secretary General', 'deputy-minister'],
    ['Secretary to the Treasury', 'deputy-minister'],
    ['Secretary to the Ministry of Foreign Affairs', 'deputy-minister'],
    ['Secretary (CPV & OIA)', 'deputy-minister'],
    ['Chancellor of the Duchy of Lancaster', 'other-minister'],
    ['Lord Chancellor', 'other-minister'],
    ['Governor-General of New Zealand', 'head-of-state'],
    ['Lieutenant Governor', 'other'],
    ['Premier of Ontario', 'other'],
    ['Prime Minister of Solomon Islands', 'head-of-government'],
    ['President of the Union of the Comoros', 'head-of-state'],
    ['President of the National Council', 'legislator'],
    ['Ambassador of the European Union to Sri Lanka', 'io-official'],
    ['Ambassador of Japan to the European Union', 'ambassador'],
    ['Permanent Representative of Japan to the United Nations', 'ambassador'],
    ['Under-Secretary-General for Peace Operations', 'io-official'],
    ['UN Special Envoy for Yemen', 'io-official'],
    ['Executive Secretary of IGAD', 'io-head'],
    ['Chair of the NATO Military Committee', 'military'],
    ['Chief of Staff to the President', 'other'],
    ['Chief of Staff of the Armed Forces', 'military'],
    ['Minister-Counsellor', 'other'],
    ['First Secretary', 'other'],
    ['EPA Administrator', 'other'],
    ['High Representative/Vice-President', 'io-official'],
    ['SECRETARY OF STATE', 'foreign-minister'],
    ['Foreign Minister Prince', 'foreign-minister'],
    ['HRH Prince, Minister of Foreign Affairs', 'foreign-minister'],
    ['Crown Prince and Defense Minister', 'royal'],
    ['Crown Prince and Prime Minister', 'head-of-government'],
    ['Council of Representatives Speaker', 'legislator'],
    ['International Committee of the Red Cross President', 'io-head'],
    ['Ministry of Foreign Affairs Spokesperson', 'other'],
    ['Office of the Prime Minister', undefined],
    ['Office of the President of Ukraine', undefined],
    ['Chief of State', 'head-of-state'],
    ['PLO Chairman', 'head-of-state'],
    ['General Omar Torrijos Herrera', 'military'],
    ['First Minister', 'other'],
    ['Ministra', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%s is %s', (title, office) => {
    expect(officeOfTitle(title)).toBe(office)
  })
})

describe('officeOfTitle on any text', () => {
  const codes = new Set(offices.map((office) => office.code))
  const words = fc.constantFrom(
    'President',
    'Vice',
    'of',
    'the',
    'Minister',
    'Foreign',
    ',',
    'and',
    'Secretary',
    'General',
    "King's",
    'State',
    '/',
    'UN',
  )

  it('gives an office or nothing', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(text, (title) => {
        const office = officeOfTitle(title)
        return office === undefined || codes.has(office)
      }),
    )
  })

  it('does not mind case in words', () => {
    const title = fc.constantFrom(
      ...offices.flatMap((office) => office.titles).filter((text) => !/[A-Z]{2}/.test(text)),
    )
    fc.assert(fc.property(title, (text) => officeOfTitle(text.toLowerCase()) === officeOfTitle(text)))
  })

  it('reads no more than 600 letters', () => {
    expect(officeOfTitle(`${'x'.repeat(600)} President`)).toBeUndefined()
    expect(officeOfTitle('President of '.repeat(100_000))).toBe('head-of-state')
  })
})
