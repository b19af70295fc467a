import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

const met = (text: string): string[] => lines({ publisher: publishers.state, text: `Secretary Ann Reed ${text}` })
const three =
  'US LV DK IE | Ann Reed (US, foreign-minister); Juris Ozols (LV, foreign-minister); Lars Holm (DK, foreign-minister); Sean Daly (IE, foreign-minister) | 2024-03-15 | - | in-person | held'

describe('one title over states and names in turn', () => {
  it.each([
    ['in brackets', 'the Foreign Ministers of Latvia (Juris Ozols), Denmark (Lars Holm) and Ireland (Sean Daly)'],
    ['between commas', 'the Foreign Ministers of Latvia, Juris Ozols, Denmark, Lars Holm, and Ireland, Sean Daly'],
    [
      'with the states in brackets',
      'her three counterparts, Juris Ozols (Latvia), Lars Holm (Denmark) and Sean Daly (Ireland)',
    ],
  ])('gives each name its state: %s', (_, people) => {
    expect(met(`met today with ${people}.`)).toEqual([three])
  })

  it('leaves states without names as they are', () => {
    expect(met('met today with the Foreign Ministers of Latvia (a new member), Denmark and Ireland.')).toEqual([
      'US LV DK IE | Ann Reed (US, foreign-minister) | 2024-03-15 | - | in-person | held',
    ])
  })
})

describe('the state in front of a whole name', () => {
  it('is that of the person', () => {
    expect(met('met today with Latvia’s Juris Ozols and Denmark’s Lars Holm.')).toEqual([
      'US LV DK | Ann Reed (US, foreign-minister); Juris Ozols (LV, -); Lars Holm (DK, -) | 2024-03-15 | - | in-person | held',
    ])
  })

  it('makes nobody of a longer name or of a body', () => {
    expect(met('met today with Latvia’s Green Energy Youth Network Group.')).toEqual([])
    expect(met('met today with Denmark’s Nordic Climate Fund.')).toEqual([])
  })
})

describe('a title behind a name', () => {
  it.each([
    ['the new Danish Foreign Minister'],
    ['her new Danish counterpart'],
    ['the newly appointed Foreign Minister of Denmark'],
  ])('may say how long it has been held: %s', (title) => {
    expect(met(`met today with Lars Holm, ${title}.`)).toEqual([
      'US DK | Ann Reed (US, foreign-minister); Lars Holm (DK, foreign-minister) | 2024-03-15 | - | in-person | held',
    ])
  })

  it.each([
    ['Minister attached to the Prime Minister of Denmark', 'other-minister'],
    ['Minister responsible for Nordic Affairs of Denmark', 'other-minister'],
    ['Minister Delegate for Europe of Denmark', 'deputy-minister'],
  ])('may say to whom or to what somebody is attached: %s', (title, office) => {
    expect(met(`met today with Lars Holm, ${title}.`)).toEqual([
      `US DK | Ann Reed (US, foreign-minister); Lars Holm (DK, ${office}) | 2024-03-15 | - | in-person | held`,
    ])
  })

  it('is none of an adverb that opens a sentence or closes a headline', () => {
    expect(
      met(
        'met Foreign Minister Lars Holm of Denmark today. Separately, the Under Secretary spoke with Minister Sean Daly of Ireland.',
      ),
    ).toEqual([
      'US DK | Ann Reed (US, foreign-minister); Lars Holm (DK, foreign-minister) | 2024-03-15 | - | in-person | held',
      'US IE | Sean Daly (IE, other-minister) | 2024-03-15 | - | phone | held',
    ])
    expect(
      lines({
        publisher: publishers.china,
        title: 'Lin Bo Meets with Foreign Ministers of Latvia and Denmark Respectively',
        text: 'On March 14, 2024, Foreign Minister Lin Bo met respectively with Latvian Foreign Minister Juris Ozols and Danish Foreign Minister Lars Holm.',
      }),
    ).toEqual([
      'CN LV | Lin Bo (CN, foreign-minister); Juris Ozols (LV, foreign-minister) | 2024-03-14 | - | in-person | held',
      'CN DK | Lin Bo (CN, foreign-minister); Lars Holm (DK, foreign-minister) | 2024-03-14 | - | in-person | held',
    ])
  })
})

describe('a month right before a title', () => {
  it('is no part of the title', () => {
    expect(
      lines({
        publisher: publishers.turkiye,
        text: 'On 13 March Minister Orhan Tek met with Foreign Minister Lars Holm of Denmark.',
      }),
    ).toEqual([
      'TR DK | Orhan Tek (TR, foreign-minister); Lars Holm (DK, foreign-minister) | 2024-03-13 | - | in-person | held',
    ])
  })
})

describe('“her counterpart, Minister N”', () => {
  const visit = (whom: string): string[] =>
    lines({
      publisher: publishers.australia,
      text: `Foreign Minister Ann Reed leaves for Denmark today. Tomorrow she will meet ${whom}.`,
    })

  it('has the title behind the comma, and is of the state visited', () => {
    expect(visit('her counterpart, Foreign Minister Lars Holm')).toEqual([
      'AU DK | Ann Reed (AU, foreign-minister); Lars Holm (DK, foreign-minister) | 2024-03-16 | - | in-person | scheduled',
    ])
  })

  it('is nobody where no state is visited', () => {
    expect(
      lines({
        publisher: publishers.australia,
        text: 'Foreign Minister Ann Reed will meet her counterpart, Foreign Minister Lars Holm.',
      }),
    ).toEqual([])
  })
})

describe('a parliament named by a word of its own', () => {
  it('ends a title, and tells the state where no other has one of the name', () => {
    expect(met('met today with the Marshal of the Sejm, Anna Nowak.')).toEqual([
      'US PL | Ann Reed (US, foreign-minister); Anna Nowak (PL, legislator) | 2024-03-15 | - | in-person | held',
    ])
    expect(met('met today with Speaker of the Majlis Hassan Karimi.')).toEqual([])
  })

  it('receives the publisher’s minister, and not its own', () => {
    expect(
      lines({
        publisher: 'Ministry of Foreign Affairs, Estonia',
        text: 'Foreign Minister Kadri Tamm met today with Jan Nowak, the Foreign Minister of Poland. The Marshal of the Sejm, Anna Lis, also received the Foreign Minister.',
      }),
    ).toEqual([
      'EE PL | Kadri Tamm (EE, foreign-minister); Jan Nowak (PL, foreign-minister) | 2024-03-15 | - | in-person | held',
      'PL EE | Anna Lis (PL, legislator); Kadri Tamm (EE, foreign-minister) | 2024-03-15 | - | in-person | held',
    ])
  })
})

describe('a name that begins with a glottal mark', () => {
  it('belongs to its title', () => {
    expect(met('met today with Prime Minister Dr ‘Alani Fonua of Tonga.')).toEqual([
      'US TO | Ann Reed (US, foreign-minister); ‘Alani Fonua (TO, head-of-government) | 2024-03-15 | - | in-person | held',
    ])
  })
})

describe('the publisher’s own among the states of a list', () => {
  it('needs no name in brackets', () => {
    expect(
      lines({
        publisher: publishers.uk,
        text: 'Today, for the first time the foreign ministers of the United Kingdom, Latvia (Juris Ozols) and Denmark (Lars Holm) met in this format.',
      }),
    ).toEqual([
      'GB LV DK | Juris Ozols (LV, foreign-minister); Lars Holm (DK, foreign-minister) | 2024-03-15 | - | in-person | held',
    ])
  })
})
