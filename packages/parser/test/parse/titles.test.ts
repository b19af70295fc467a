import { describe, expect, it } from 'vitest'
import { analyse, textOf } from '../../src/analysis.js'
import { read } from '../../src/read/index.js'
import { lines, publishers } from '../support/lines.js'

describe('titles and names', () => {
  it('“Secretary of State for” is a British title', () => {
    expect(
      lines({
        publisher: publishers.australia,
        text: 'Yesterday the Rt Hon Jane Whitfield MP, Secretary of State for Defence, met Kenyan Defence Minister Joseph Otieno in London.',
      }),
    ).toEqual([
      'GB KE | Jane Whitfield (GB, defense-minister); Joseph Otieno (KE, defense-minister) | 2024-03-14 | London | in-person | held',
    ])
  })

  it('a group has leaders and no portfolio', () => {
    const { blocks } = read({ text: 'They met leaders of the Bucharest Nine Eastern Forum.' })
    const roles = blocks.flatMap((block, index) => {
      const analysis = analyse(block, index)
      return analysis.roles.map(({ from, to }) => textOf(analysis, from, to))
    })
    expect(roles).toEqual(['leaders of the Bucharest Nine'])
  })

  it('a rank to come is part of the title', () => {
    expect(
      lines({
        publisher: publishers.state,
        text: 'U.S. Secretary of State Claire Moreau met today with AU Chair-designate Amina Kalala and Portuguese Prime Minister-designate Rui Lima.',
      }),
    ).toEqual([
      'US au PT | Claire Moreau (US, foreign-minister); Amina Kalala (au, io-official); Rui Lima (PT, other) | 2024-03-15 | - | in-person | held',
    ])
  })

  it('titles joined after a name are all of its bearer', () => {
    expect(
      lines({
        publisher: publishers.un,
        text: 'The Secretary-General met with H.E. Mrs. Amina Kalala, Minister of State, Minister for Foreign Affairs, International Cooperation and Francophonie of the Democratic Republic of the Congo.',
      }),
    ).toEqual(['un CD | Amina Kalala (CD, foreign-minister) | - | - | in-person | held'])
  })

  it('a Malay style and a father’s name', () => {
    expect(
      lines({
        publisher: publishers.korea,
        text: 'On March 14, Foreign Minister Kim Min-ho met with Malaysian Minister of Foreign Affairs Dato’ Seri Utama Haji Rahman bin Haji Osman in Seoul.',
      }),
    ).toEqual([
      'KR MY | Kim Min-ho (KR, foreign-minister); Rahman bin Haji Osman (MY, foreign-minister) | 2024-03-14 | Seoul | in-person | held',
    ])
  })

  it('a church’s head sits for no state', () => {
    expect(
      lines({
        publisher: publishers.uk,
        text: 'Foreign Secretary Jane Whitfield met Kenyan President Grace Wanjiru in Nairobi on 14 March. She also met the Patriarch, Cardinal Joseph Otieno.',
      }),
    ).toEqual([
      'GB KE | Jane Whitfield (GB, foreign-minister); Grace Wanjiru (KE, head-of-state) | 2024-03-14 | Nairobi | in-person | held',
    ])
  })

  it('an abbreviated office means its holder, not another minister', () => {
    expect(
      lines({
        publisher: publishers.india,
        text: 'External Affairs Minister Dr. R. Menon held talks with Foreign Minister of Kuwait Omar Al-Salem on March 14. He conveyed the greetings of Prime Minister Shri Vikram Rao. EAM also called on Crown Prince of Kuwait Sheikh Faisal Al-Jaber.',
      }),
    ).toEqual([
      'IN KW | R. Menon (IN, foreign-minister); Omar Al-Salem (KW, foreign-minister) | 2024-03-14 | - | in-person | held',
      'IN KW | R. Menon (IN, foreign-minister); Faisal Al-Jaber (KW, royal) | 2024-03-14 | - | in-person | held',
    ])
  })

  it('the first letter of a middle name is no article', () => {
    expect(
      lines({
        publisher: publishers.state,
        text: 'Secretary of State Claire Moreau met with Philippine Secretary for Foreign Affairs Ramon A. Santos yesterday.',
      }),
    ).toEqual([
      'US PH | Claire Moreau (US, foreign-minister); Ramon A. Santos (PH, foreign-minister) | 2024-03-14 | - | in-person | held',
    ])
  })

  it('a king’s number inside his name', () => {
    expect(
      lines({
        publisher: publishers.japan,
        text: 'Prime Minister Kenji Sato held a meeting with His Majesty King Faisal II Ibn Al Nasser, King of the Hashemite Kingdom of Jordan, on March 14.',
      }),
    ).toEqual([
      'JP JO | Kenji Sato (JP, head-of-government); Faisal II Ibn Al Nasser (JO, monarch) | 2024-03-14 | - | in-person | held',
    ])
  })

  it('“the Foreign Minister” of a counterpart is whoever the text names for that state', () => {
    expect(
      lines({
        publisher: publishers.turkiye,
        text: 'An official visit to Türkiye will be paid by Lu Shan, Minister of Foreign Affairs of the People’s Republic of China, on 18-19 March 2024. Ali Demir, Minister of Foreign Affairs of the Republic of Türkiye, and his Chinese counterpart will hold a meeting.',
      }),
    ).toEqual([
      'TR CN | Ali Demir (TR, foreign-minister); Lu Shan (CN, foreign-minister) | [2024-03-18..2024-03-19] | - | in-person | scheduled',
    ])
  })

  it.each([
    ['Gen. Mark Stone', 'Mark Stone (KE, military)'],
    ['Lt Gen Mark Stone', 'Mark Stone (KE, military)'],
    ['Brig. Gen. Mark Stone', 'Mark Stone (KE, military)'],
    ['Vice Adm. Mark Stone', 'Mark Stone (KE, military)'],
    ['Air Chief Marshal Mark Stone', 'Mark Stone (KE, military)'],
  ])('a rank in full or shortened is no part of the name: “%s”', (named, person) => {
    expect(
      lines({ publisher: publishers.uk, text: `Foreign Secretary Ann Hill met Kenya’s ${named} in Nairobi.` }),
    ).toEqual([`GB KE | Ann Hill (GB, foreign-minister); ${person} | - | Nairobi | in-person | held`])
  })

  it('a family name that is a short word of English', () => {
    expect(
      lines({
        publisher: publishers.uk,
        text: 'Foreign Secretary Ann Hill met Vietnamese President To Van Minh in Hanoi.',
      }),
    ).toEqual([
      'GB VN | Ann Hill (GB, foreign-minister); To Van Minh (VN, head-of-state) | - | Hanoi | in-person | held',
    ])
    expect(
      lines({
        publisher: publishers.uk,
        text: 'Vietnamese President To Attend Forum, Meet Foreign Secretary Ann Hill',
      }),
    ).toEqual([])
  })

  it('a name with a father’s may have many parts, and the title behind it repeats the one before', () => {
    expect(
      lines({
        publisher: publishers.asean,
        text: 'Secretary-General of ASEAN, Dr. Mei Ong, met today His Majesty Sultan Haji Omar Hakim Badruddin Jamalul ibni Al-Marhum Sultan Haji Salim ‘Adil Nuruddin Sa’ad Kamaluddin, Sultan and Yang Di-Pertuan of Brunei Darussalam.',
      }),
    ).toEqual([
      'asean BN | Mei Ong (asean, io-head); Omar Hakim Badruddin Jamalul ibni Al-Marhum Sultan Haji Salim ‘Adil Nuruddin Sa’ad Kamaluddin (BN, monarch) | 2024-03-15 | - | in-person | held',
    ])
  })

  it('“the Secretary” is the Secretary of State', () => {
    expect(
      lines({
        publisher: publishers.state,
        text: 'Secretary of State Claire Moreau arrived in Vienna on March 14. The Secretary met with Foreign Minister Karl Huber of Austria.',
      }),
    ).toEqual([
      'US AT | Claire Moreau (US, foreign-minister); Karl Huber (AT, foreign-minister) | 2024-03-14 | Vienna | in-person | held',
    ])
  })

  it('heads of companies hold no office of their state', () => {
    expect(
      lines({
        publisher: publishers.india,
        text: 'Raksha Mantri Shri Vikram Rao met CEOs and heads of Italian defence companies in Rome on March 14.',
      }),
    ).toEqual([])
  })
})

describe('titles with their bodies', () => {
  it.each([
    [
      'a portfolio that is a head elsewhere: “Law, Justice and …”',
      'The State Minister of Law, Justice and Parliamentary Affairs of Kenya, Mr Joseph Otieno, met Foreign Secretary Ann Hill.',
      'KE GB | Joseph Otieno (KE, deputy-minister); Ann Hill (GB, foreign-minister)',
    ],
    [
      'a portfolio with an article behind “and”',
      'Foreign Secretary Ann Hill met Kenyan Minister for Information, Communications and the Arts Dr. Joseph Otieno.',
      'GB KE | Ann Hill (GB, foreign-minister); Joseph Otieno (KE, other-minister)',
    ],
    [
      'an office of state and one of a party, its abbreviation in brackets',
      'Foreign Secretary Ann Hill met Kenyan Health Minister and National Progress Party (NPP) President Joseph Otieno.',
      'GB KE | Ann Hill (GB, foreign-minister); Joseph Otieno (KE, other-minister)',
    ],
    [
      'a possessive of each of two states',
      'Foreign Secretary Ann Hill received Kenya’s and Ghana’s Foreign Ministers Joseph Otieno and Kofi Asante.',
      'GB KE GH | Ann Hill (GB, foreign-minister); Joseph Otieno (KE, foreign-minister); Kofi Asante (GH, foreign-minister)',
    ],
    [
      'the name of an organisation that is the title of its head, its abbreviation behind it',
      'Foreign Secretary Ann Hill met United Nations High Commissioner for Refugees (UNHCR) Luca Ferri.',
      'GB unhcr | Ann Hill (GB, foreign-minister); Luca Ferri (unhcr, io-head)',
    ],
    [
      'an ambassador extraordinary and plenipotentiary',
      'Foreign Secretary Ann Hill met the Ambassador Extraordinary and Plenipotentiary of Italy to the United Kingdom, Luca D’Amato.',
      'GB IT | Ann Hill (GB, foreign-minister); Luca D’Amato (IT, ambassador)',
    ],
    [
      'a bracket between rank and name',
      'Foreign Secretary Ann Hill met Kenyan Chief of Staff General (ret) Joseph Otieno.',
      'GB KE | Ann Hill (GB, foreign-minister); Joseph Otieno (KE, other)',
    ],
    [
      'an abbreviated honorific ends no sentence, and “H. E.” is one',
      'Foreign Secretary Ann Hill met Kenyan Foreign Minister Eng. Joseph Otieno and the Ambassador of Japan, H. E. Mr. MORITA Akira.',
      'GB KE JP | Ann Hill (GB, foreign-minister); Joseph Otieno (KE, foreign-minister); MORITA Akira (JP, ambassador)',
    ],
    [
      'the title behind a name ends where the next person begins',
      'Foreign Secretary Ann Hill met H.E. Ms Lim Siew Lan, President of Singapore, H.M. Sultan Omar Hakim of Brunei Darussalam and Mr Joseph Otieno, Foreign Minister of Kenya.',
      'GB SG BN KE | Ann Hill (GB, foreign-minister); Lim Siew Lan (SG, head-of-state); Omar Hakim (BN, monarch); Joseph Otieno (KE, foreign-minister)',
    ],
    [
      'a surname that is a title, its bearer a member of parliament',
      'Foreign Secretary Ann Hill met the Hon Jane Bishop MP, Minister for Trade of Australia.',
      'GB AU | Ann Hill (GB, foreign-minister); Jane Bishop (AU, trade-minister)',
    ],
    [
      'a programme, agreement or party is nobody',
      'Under the United Nations Young Leaders Programme, Foreign Secretary Ann Hill met Kenyan Foreign Minister Joseph Otieno.',
      'GB KE | Ann Hill (GB, foreign-minister); Joseph Otieno (KE, foreign-minister)',
    ],
  ])('%s', (_, text, meeting) => {
    expect(lines({ publisher: publishers.uk, text })).toEqual([`${meeting} | - | - | in-person | held`])
  })
})
