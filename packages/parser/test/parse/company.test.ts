import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

describe('who came along, and for whom', () => {
  it('whoever leads a delegation is of it', () => {
    expect(
      lines({
        publisher: publishers.korea,
        text: 'A delegation of the World Bank, led by Country Director for Korea Dr. Ines Duarte, met with Vice Minister Kim Min-ho on March 14.',
      }),
    ).toEqual([
      'world-bank KR | Ines Duarte (world-bank, io-official); Kim Min-ho (KR, deputy-minister) | 2024-03-14 | - | in-person | held',
    ])
  })

  it('“while” turns from one delegation to the other side', () => {
    expect(
      lines({
        publisher: publishers.korea,
        text: 'On March 14, Vice Minister Kim Min-ho met with a delegation of the World Bank. The World Bank delegation included Country Director Dr. Ines Duarte, while Director Park Ji-won and Deputy Minister of Finance Han Seo-jun were present on behalf of the Government.',
      }),
    ).toEqual([
      'KR world-bank | Kim Min-ho (KR, deputy-minister); Ines Duarte (world-bank, io-official); Park Ji-won (KR, other); Han Seo-jun (KR, deputy-minister) | 2024-03-14 | - | in-person | held',
    ])
  })

  it('company on “these calls” was on all of them', () => {
    const text =
      'Foreign Minister Kim Min-ho called on President Ana Reyes of Peru on March 13, and on Prime Minister Luis Cordero of Peru on March 14. He was accompanied on'
    expect(lines({ publisher: publishers.korea, text: `${text} these calls by Ambassador Lee Do-hoon.` })).toEqual([
      'KR PE | Kim Min-ho (KR, foreign-minister); Ana Reyes (PE, head-of-state); Lee Do-hoon (KR, ambassador) | 2024-03-13 | - | in-person | held',
      'KR PE | Kim Min-ho (KR, foreign-minister); Luis Cordero (PE, head-of-government); Lee Do-hoon (KR, ambassador) | 2024-03-14 | - | in-person | held',
    ])
    expect(lines({ publisher: publishers.korea, text: `${text} this call by Ambassador Lee Do-hoon.` })).toEqual([
      'KR PE | Kim Min-ho (KR, foreign-minister); Ana Reyes (PE, head-of-state) | 2024-03-13 | - | in-person | held',
      'KR PE | Kim Min-ho (KR, foreign-minister); Luis Cordero (PE, head-of-government); Lee Do-hoon (KR, ambassador) | 2024-03-14 | - | in-person | held',
    ])
  })

  it.each([
    ['and visited the shipyard, accompanied by', ''],
    ['and spoke to the crew, accompanied by', ''],
    ['on trade, accompanied by', '; Luis Cordero (PE, other-minister)'],
  ])('company hangs on the verb right before it: “%s”', (rest, company) => {
    expect(
      lines({
        publisher: publishers.korea,
        text: `On March 14, Foreign Minister Kim Min-ho held talks with President Ana Reyes of Peru ${rest} Peruvian Minister Luis Cordero.`,
      }),
    ).toEqual([
      `KR PE | Kim Min-ho (KR, foreign-minister); Ana Reyes (PE, head-of-state)${company} | 2024-03-14 | - | in-person | held`,
    ])
  })

  it('an Excellency without a state is the guest’s, unless one’s own are styled so', () => {
    const text = (style: string): string =>
      `On March 14, ${style} HARA Ken, Minister for Foreign Affairs, received a courtesy call from H.E. Ms. Ana Reyes, President of Peru. H.E. Mr. Luis Cordero, Ambassador, was also present.`
    expect(lines({ publisher: publishers.japan, text: text('Mr.') })).toEqual([
      'JP PE | HARA Ken (JP, foreign-minister); Ana Reyes (PE, head-of-state); Luis Cordero (PE, ambassador) | 2024-03-14 | - | in-person | held',
    ])
    expect(lines({ publisher: publishers.japan, text: text('H.E. Mr.') })).toEqual([
      'JP PE | HARA Ken (JP, foreign-minister); Ana Reyes (PE, head-of-state); Luis Cordero (JP, ambassador) | 2024-03-14 | - | in-person | held',
    ])
  })

  it.each([
    ['their Kenyan counterparts, Foreign Minister Joseph Otieno and Defence Minister Grace Okello', 'KE', 'KE'],
    [
      'their Kenyan and Ugandan counterparts, Foreign Minister Joseph Otieno and Defence Minister Grace Okello',
      'KE',
      'UG',
    ],
  ])('titles behind a description are of its states: “%s”', (named, first, second) => {
    const parties = first === second ? first : `${first} ${second}`
    expect(
      lines({
        publisher: publishers.uk,
        text: `Foreign Secretary Jane Whitfield and Defence Secretary Ann Hill met ${named}, in London on 14 March.`,
      }),
    ).toEqual([
      `GB ${parties} | Jane Whitfield (GB, foreign-minister); Ann Hill (GB, defense-minister); Joseph Otieno (${first}, foreign-minister); Grace Okello (${second}, defense-minister) | 2024-03-14 | London | in-person | held`,
    ])
  })

  it.each([
    ['met her Kenyan counterpart, Foreign Minister Joseph Otieno,', 'KE', 'Joseph Otieno (KE, foreign-minister)'],
    ['met her French colleague Marc Delorme', 'FR', 'Marc Delorme (FR, foreign-minister)'],
  ])('a colleague of another state, and the title behind a description: “%s”', (text, party, person) => {
    expect(lines({ publisher: publishers.uk, text: `Foreign Secretary Jane Whitfield ${text} on 14 March.` })).toEqual([
      `GB ${party} | Jane Whitfield (GB, foreign-minister); ${person} | 2024-03-14 | - | in-person | held`,
    ])
  })

  it('a colleague at home holds an office of her own', () => {
    expect(
      lines({
        publisher: publishers.uk,
        text: 'Defence Secretary Ann Hill and her colleague Jane Whitfield met Kenyan Defence Minister Joseph Otieno on 14 March.',
      }),
    ).toEqual([
      'GB KE | Ann Hill (GB, defense-minister); Joseph Otieno (KE, defense-minister) | 2024-03-14 | - | in-person | held',
    ])
  })

  it.each([
    ['Ambassador-at-large Petr Marek', 'Petr Marek (CZ, envoy)'],
    ['Ambassador-at-large Yoon Ji-won', 'Yoon Ji-won (KR, envoy)'],
  ])('a name that is no Korean one is of nobody whom Korea sends: “%s”', (named, person) => {
    expect(
      lines({
        publisher: publishers.korea,
        text: `On March 14, Foreign Minister Kim Min-ho held talks with Czech Foreign Minister Jan Novotny in Prague. ${named} also attended the talks.`,
      }),
    ).toEqual([
      `KR CZ | Kim Min-ho (KR, foreign-minister); Jan Novotny (CZ, foreign-minister); ${person} | 2024-03-14 | Prague | in-person | held`,
    ])
  })

  it('the representative of a member chairs for the organisation', () => {
    const text = (verb: string): string =>
      `The 5th ASEAN-Canada Joint Cooperation Committee Meeting was held on 14 March 2024. It was ${verb} by H.E. Ambassador Claire Roy, Head of the Mission of Canada to ASEAN, and H.E. Ambassador Pham Van Son, Permanent Representative of Viet Nam to ASEAN.`
    expect(lines({ publisher: publishers.asean, text: text('co-chaired') })).toEqual([
      'asean CA | Claire Roy (CA, ambassador); Pham Van Son (asean, ambassador) | 2024-03-14 | - | in-person | held',
    ])
    expect(lines({ publisher: publishers.asean, text: text('attended') })).toEqual([
      'asean CA VN | Claire Roy (CA, ambassador); Pham Van Son (VN, ambassador) | 2024-03-14 | - | in-person | held',
    ])
  })

  it('“for” and two commas say for whom those behind it sit', () => {
    expect(
      lines({
        publisher: publishers.state,
        text: 'Secretary of State Claire Moreau met today with the other principals of the group: Foreign Minister Oleg Sokolov of Russia, and, for the European Union, Foreign Minister Giulia Conti of Italy, which holds the Presidency, and Commissioner Karl Huber.',
      }),
    ).toEqual([
      'US RU eu | Claire Moreau (US, foreign-minister); Oleg Sokolov (RU, foreign-minister); Giulia Conti (eu, foreign-minister); Karl Huber (eu, io-official) | 2024-03-15 | - | in-person | held',
    ])
  })

  it('a meeting with each of the guests', () => {
    const text = (company: string): string =>
      `A meeting of President of Türkiye Ali Demir, President of Kenya Grace Wanjiru and President of Peru Ana Reyes took place in Ankara on 14 March. Earlier in the day, Ali Demir held ${company}.`
    const apart = [
      'TR KE PE | Ali Demir (TR, head-of-state); Grace Wanjiru (KE, head-of-state); Ana Reyes (PE, head-of-state) | 2024-03-14 | Ankara | in-person | held',
      'TR KE | Ali Demir (TR, head-of-state); Grace Wanjiru (KE, head-of-state) | 2024-03-14 | - | in-person | held',
      'TR PE | Ali Demir (TR, head-of-state); Ana Reyes (PE, head-of-state) | 2024-03-14 | - | in-person | held',
    ]
    for (const company of ['separate talks with each of his guests', 'bilateral talks with both presidents'])
      expect(lines({ publisher: publishers.turkiye, text: text(company) })).toEqual(apart)
    expect(
      lines({ publisher: publishers.turkiye, text: text('talks with experts on each of these matters') }),
    ).toHaveLength(1)
  })
})

describe('which of several meetings somebody sat in', () => {
  it.each(['on the Turkish side, by Foreign Minister Emre Aydin', 'by Turkish Foreign Minister Emre Aydin'])(
    '“the trilateral meeting” is the one of three: “%s”',
    (by) => {
      const text = (which: string): string =>
        `A meeting of President of Türkiye Ali Demir, President of Kenya Grace Wanjiru and President of Peru Ana Reyes took place in Ankara on 14 March. On the same day Ali Demir held a bilateral meeting with Grace Wanjiru. The ${which} meeting was also attended, ${by}.`
      const [three, two] = [
        'TR KE PE | Ali Demir (TR, head-of-state); Grace Wanjiru (KE, head-of-state); Ana Reyes (PE, head-of-state)',
        'TR KE | Ali Demir (TR, head-of-state); Grace Wanjiru (KE, head-of-state)',
      ]
      const [more, rest] = ['; Emre Aydin (TR, foreign-minister)', ' | in-person | held']
      expect(lines({ publisher: publishers.turkiye, text: text('trilateral') })).toEqual([
        `${three}${more} | 2024-03-14 | Ankara${rest}`,
        `${two} | 2024-03-14 | -${rest}`,
      ])
      expect(lines({ publisher: publishers.turkiye, text: text('bilateral') })).toEqual([
        `${three} | 2024-03-14 | Ankara${rest}`,
        `${two}${more} | 2024-03-14 | -${rest}`,
      ])
    },
  )

  it('a heading that is a state’s name opens the section of the meeting with it', () => {
    const markdown = [
      'Foreign Minister Kim Min-ho held separate bilateral meetings with his counterparts from Peru and Kenya in Seoul on March 14.',
      '## Peru',
      'During his exchange with Ms Ana Reyes, Minister of Foreign Affairs of Peru, Foreign Minister Kim offered help.',
      '## Kenya',
      'Joseph Otieno, Foreign Minister of Kenya, thanked Foreign Minister Kim. Kenyan President Grace Wanjiru was quoted.',
      '## Chile',
      'Rosa Cordero, Foreign Minister of Chile, was absent.',
    ].join('\n\n')
    expect(lines({ publisher: publishers.korea, markdown })).toEqual([
      'KR PE | Kim Min-ho (KR, foreign-minister); Ana Reyes (PE, foreign-minister) | 2024-03-14 | Seoul | in-person | held',
      'KR KE | Kim Min-ho (KR, foreign-minister); Joseph Otieno (KE, foreign-minister) | 2024-03-14 | Seoul | in-person | held',
    ])
  })

  it('a heading that gives the title again adds nothing', () => {
    const title = 'Foreign Secretary in Nairobi for talks with Kenya'
    expect(
      lines({
        publisher: publishers.uk,
        title,
        markdown: `# ${title}\n\nForeign Secretary Jane Whitfield was in Nairobi today with her E3 colleagues, Marc Delorme of France and Lena Vogt of Germany, to hold talks with Kenyan Foreign Minister Joseph Otieno.`,
      }),
    ).toEqual([
      'GB KE FR DE | Jane Whitfield (GB, foreign-minister); Marc Delorme (FR, foreign-minister); Lena Vogt (DE, foreign-minister); Joseph Otieno (KE, foreign-minister) | 2024-03-15 | Nairobi | in-person | held',
    ])
  })

  it('a stop that a visit comes after is told in passing', () => {
    const text = (verb: string): string =>
      `Foreign Secretary Jane Whitfield met Kenyan Foreign Minister Joseph Otieno in Nairobi today. ${verb} in Kampala, where she met Ugandan President Grace Okello.`
    const kenya =
      'GB KE | Jane Whitfield (GB, foreign-minister); Joseph Otieno (KE, foreign-minister) | 2024-03-15 | Nairobi | in-person | held'
    expect(lines({ publisher: publishers.uk, text: text('The visit comes after a stop') })).toEqual([kenya])
    expect(lines({ publisher: publishers.uk, text: text('Her visit ended') })).toEqual([
      kenya,
      'GB UG | Jane Whitfield (GB, foreign-minister); Grace Okello (UG, head-of-state) | 2024-03-15 | Kampala | in-person | held',
    ])
  })
})
