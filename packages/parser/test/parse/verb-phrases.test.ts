import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

const told = (text: string): string[] => lines({ publisher: publishers.turkiye, text })
const holm = 'Foreign Minister Lars Holm of Denmark'
const pair = (rest: string): string =>
  `TR DK | Orhan Tek (TR, foreign-minister); Lars Holm (DK, foreign-minister) | ${rest}`

describe('what stands inside a verb phrase', () => {
  it.each([
    [
      'a day between commas',
      `will on Thursday, 21 March 2024, receive ${holm}`,
      '2024-03-21 | - | in-person | scheduled',
    ],
    ['a part of today', `has this afternoon received ${holm}`, '2024-03-15 | - | in-person | held'],
    ['the progressive', `is today hosting ${holm}`, '2024-03-15 | - | in-person | held'],
    ['the progressive of talks', `is holding talks with ${holm} today`, '2024-03-15 | - | in-person | held'],
    [
      'the progressive of the future',
      `will be receiving ${holm} on 21 March`,
      '2024-03-21 | - | in-person | scheduled',
    ],
  ])('%s', (_, phrase, rest) => {
    expect(told(`Minister Orhan Tek ${phrase}.`)).toEqual([pair(rest)])
  })

  it('a progressive without people tells of no meeting', () => {
    expect(
      told(
        'Türkiye is hosting a conference of Denmark and Latvia on trade. Minister Orhan Tek is welcoming the ceasefire.',
      ),
    ).toEqual([])
  })
})

describe('what stands between a verb and its object', () => {
  it.each([
    ['a day', `received on 12 March ${holm}`, '2024-03-12 | - | in-person | held'],
    ['a day and a place', `received, on Tuesday at Cinar Palace, ${holm}`, '2024-03-12 | - | in-person | held'],
    ['an adverb before a call', `received today a telephone call from ${holm}`, '2024-03-15 | - | phone | held'],
    [
      'adjectives of a visit',
      `received this morning a short courtesy visit from ${holm}`,
      '2024-03-15 | - | in-person | held',
    ],
  ])('%s', (_, phrase, rest) => {
    expect(told(`Minister Orhan Tek ${phrase}.`)).toEqual([pair(rest)])
  })

  it('a letter or report received is no call', () => {
    expect(told(`Minister Orhan Tek received today a report on the meeting from ${holm}.`)).toEqual([])
  })

  it('the clock before “between”', () => {
    expect(
      told(`A telephone call was held on 12 March, starting at 7:10 p.m., between Minister Orhan Tek and ${holm}.`),
    ).toEqual([pair('2024-03-12 | - | phone | held')])
  })
})

describe('“that day”', () => {
  it('points at a day and opens no clause', () => {
    expect(
      told(
        `On 13 March Minister Orhan Tek met with ${holm}. Later that day he met with Foreign Minister Sean Daly of Ireland.`,
      ),
    ).toEqual([
      pair('2024-03-13 | - | in-person | held'),
      'TR IE | Orhan Tek (TR, foreign-minister); Sean Daly (IE, foreign-minister) | 2024-03-13 | - | in-person | held',
    ])
  })

  it('opens a clause before other words', () => {
    expect(told(`Minister Orhan Tek said that he met with ${holm} in 2019.`)).toEqual([])
  })
})

describe('the other side in front', () => {
  const un = (text: string): string[] =>
    lines({ publisher: publishers.un, text: `The Secretary-General is in Rome. ${text}` })

  it('“With N, he talked about …”', () => {
    expect(un('With H.E. Mr. Lars Holm, the Prime Minister of Denmark, he went over the climate agenda.')).toEqual([
      'un DK | Lars Holm (DK, head-of-government) | - | - | in-person | held',
    ])
  })

  it('“Meeting with N, the Secretary-General reaffirmed …”', () => {
    expect(
      un('Meeting with H.E. Mr. Lars Holm, Prime Minister of Denmark, Mr. Paulo Reis reaffirmed his support.'),
    ).toEqual(['DK un | Paulo Reis (un, io-head); Lars Holm (DK, head-of-government) | - | Rome | in-person | held'])
  })

  it('what is told with somebody at one’s side is no talk', () => {
    expect(un('With Prime Minister Lars Holm of Denmark at his side, he went to the memorial.')).toEqual([])
  })

  it('says again how a call told before was held', () => {
    expect(
      told(`Minister Orhan Tek spoke by phone with ${holm} today. With Minister Holm, he also discussed fisheries.`),
    ).toEqual([pair('2024-03-15 | - | phone | held')])
  })
})

describe('“him” and the noun that opens a sentence', () => {
  it('him: whom the sentence has named before', () => {
    expect(told(`At the request of ${holm}, Minister Orhan Tek spoke to him on the telephone this evening.`)).toEqual([
      'TR DK | Orhan Tek (TR, foreign-minister); Lars Holm (DK, foreign-minister) | 2024-03-15 | - | phone | held',
    ])
  })

  it('“A meeting with N came next”: of whom the text is about', () => {
    expect(
      told(`Minister Orhan Tek arrived in Copenhagen on 13 March. A working meeting with ${holm} came next.`),
    ).toEqual([pair('2024-03-13 | Copenhagen | in-person | held')])
  })

  it('a dialogue recalled inside a sentence is nobody’s', () => {
    expect(
      told(
        `Minister Orhan Tek spoke to students on 13 March, as a follow-up to the dialogue held with ${holm} in May.`,
      ),
    ).toEqual([])
  })
})

describe('who speaks for the publisher', () => {
  const lead = 'A meeting of deputy foreign ministers of the Republic of Korea and Denmark was held on March 14.'
  const korea = (text: string): string[] => lines({ publisher: publishers.korea, text: `${lead} ${text}` })

  it('“N and his counterpart discussed …” at a meeting told without people', () => {
    expect(korea('Deputy Foreign Minister Park Min and his Danish counterpart discussed shipping.')).toEqual([
      'KR DK | Park Min (KR, deputy-minister) | 2024-03-14 | - | in-person | held',
    ])
  })

  it('is nobody who is only spoken of', () => {
    expect(korea('Deputy Foreign Minister Park Min will travel to Oslo next week.')).toEqual([
      'KR DK |  | 2024-03-14 | - | in-person | held',
    ])
  })
})

describe('quotation marks', () => {
  const holmToday = `met today with ${holm}`

  it('around a readout that is announced are no speech', () => {
    expect(
      lines({
        publisher: 'U.S. Department of Defense',
        text: `Press Secretary Jo Stone provided the following readout:\n\n"Secretary Ann Reed ${holmToday}.`,
      }),
    ).toEqual([
      'US DK | Ann Reed (US, defense-minister); Lars Holm (DK, foreign-minister) | 2024-03-15 | - | in-person | held',
    ])
  })

  it('around what somebody says hold other meetings, unless they are just over', () => {
    const kantei = (quote: string): string[] =>
      lines({
        publisher: 'Prime Minister’s Office of Japan',
        text: `Prime Minister Mori attended a council meeting. The Prime Minister said: "${quote}"`,
      })
    expect(kantei('At the summit I met with President Lars Holm of Denmark.')).toEqual([])
    expect(kantei('I have just met with President Lars Holm of Denmark.')).toEqual([
      'JP DK | Lars Holm (DK, head-of-state) | - | - | in-person | held',
    ])
  })
})

describe('those who attended', () => {
  it('may stand behind “Attending the talks were”', () => {
    expect(
      told(
        `Minister Orhan Tek received ${holm} today. Attending the talks were Ambassador Nils Berg of Denmark and Deputy Minister Ece Kaya.`,
      ),
    ).toEqual([
      'TR DK | Orhan Tek (TR, foreign-minister); Lars Holm (DK, foreign-minister); Nils Berg (DK, ambassador); Ece Kaya (TR, deputy-minister) | 2024-03-15 | - | in-person | held',
    ])
  })
})

describe('a second verb of the same subject', () => {
  const daly = 'President Sean Daly of Denmark'
  const both = [
    pair('2024-03-13 | - | in-person | held'),
    'TR DK | Orhan Tek (TR, foreign-minister); Sean Daly (DK, head-of-state) | 2024-03-13 | - | in-person | held',
  ]

  it.each([
    ['with a pronoun', `and he held talks with ${daly}`],
    ['with an adverb and a pronoun', `and then he held talks with ${daly}`],
    ['as a participle', `before holding talks with ${daly}`],
  ])('%s', (_, rest) => {
    expect(told(`On Wednesday Minister Orhan Tek met ${holm}, ${rest}.`)).toEqual(both)
  })
})

describe('a meeting told politely or loosely', () => {
  it.each([
    ['had the honour of meeting', 'in-person'],
    ['had the opportunity to meet with', 'in-person'],
    ['paid a call on', 'in-person'],
    ['sat down for talks with', 'in-person'],
  ])('%s', (phrase, mode) => {
    expect(told(`Minister Orhan Tek ${phrase} ${holm} today.`)).toEqual([pair(`2024-03-15 | - | ${mode} | held`)])
  })

  it('welcomed to a city', () => {
    expect(told('Minister Orhan Tek welcomed to Ankara the Foreign Minister of Denmark, Lars Holm, today.')).toEqual([
      pair('2024-03-15 | - | in-person | held'),
    ])
  })

  it('an opportunity that nobody had is no meeting', () => {
    expect(
      told(`The forum is an opportunity to meet ${holm}. Minister Orhan Tek welcomed to the post ${holm}.`),
    ).toEqual([])
  })

  it('“During talks with N”', () => {
    expect(told(`During talks today with ${holm}, Minister Orhan Tek reaffirmed his support.`)).toEqual([
      pair('2024-03-15 | - | in-person | held'),
    ])
  })

  it('“While in X, …” gives the host', () => {
    expect(told('While in Denmark, Minister Orhan Tek met Foreign Minister Lars Holm on 13 March.')).toEqual([
      pair('2024-03-13 | - | in-person | held'),
    ])
  })
})

describe('“he”', () => {
  it('is the publisher’s own where the meeting told last names the other sides alone', () => {
    expect(
      told(
        `Minister Orhan Tek has returned. Today the foreign ministers of Türkiye, Latvia (Juris Ozols) and Ireland (Sean Daly) met. On 20 March he will meet ${holm}.`,
      ).at(-1),
    ).toBe(pair('2024-03-20 | - | in-person | scheduled'))
  })
})

describe('who sat at a meeting', () => {
  it('“took place in X, chaired by N and M”', () => {
    expect(
      told(
        'Turkish-Danish political consultations took place in Ankara on 12 March, chaired by Deputy Minister Orhan Tek and State Secretary Lars Holm of Denmark.',
      ),
    ).toEqual([
      'TR DK | Orhan Tek (TR, deputy-minister); Lars Holm (DK, deputy-minister) | 2024-03-12 | Ankara | in-person | held',
    ])
  })

  it('an opposite number is a counterpart', () => {
    expect(told('Foreign Minister Orhan Tek telephoned his Danish opposite number, Lars Holm, on 12 March.')).toEqual([
      pair('2024-03-12 | - | phone | held'),
    ])
  })

  it('the guest of somebody', () => {
    expect(told(`${holm} is the guest of Minister Orhan Tek in Ankara today.`)).toEqual([
      'DK TR | Lars Holm (DK, foreign-minister); Orhan Tek (TR, foreign-minister) | 2024-03-15 | Ankara | in-person | held',
    ])
  })
})
