import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

const holm = 'Foreign Minister Lars Holm of Denmark'
const tek = 'TR DK | Orhan Tek (TR, foreign-minister); Lars Holm (DK, foreign-minister)'

describe('the head of a list of meetings', () => {
  const list = `- Minister Orhan Tek met with ${holm}.\n- Minister Tek met with Foreign Minister Sean Daly of Ireland.`

  it('gives the days and the city', () => {
    expect(lines({ publisher: publishers.turkiye, markdown: `**11-14 March 2024, Geneva**\n\n${list}` })).toEqual([
      `${tek} | [2024-03-11..2024-03-14] | Geneva | in-person | held`,
      'TR IE | Orhan Tek (TR, foreign-minister); Sean Daly (IE, foreign-minister) | [2024-03-11..2024-03-14] | Geneva | in-person | held',
    ])
  })

  it('one day with a place is that of issue', () => {
    expect(lines({ publisher: publishers.turkiye, markdown: `**14 March 2024, Ankara**\n\n${list}` })).toEqual([
      `${tek} | - | - | in-person | held`,
      'TR IE | Orhan Tek (TR, foreign-minister); Sean Daly (IE, foreign-minister) | - | - | in-person | held',
    ])
  })
})

describe('a date line', () => {
  const canada = (place: string, text: string): string[] =>
    lines({ publisher: 'Global Affairs Canada', text: `March 15, 2024 - ${place} - Global Affairs Canada\n\n${text}` })
  const text = `The Honourable Ann Reed, Minister of Foreign Affairs, met today with ${holm}.`
  const pair = 'CA DK | Ann Reed (CA, foreign-minister); Lars Holm (DK, foreign-minister) | 2024-03-15'

  it('abroad says where a minister was that day', () => {
    expect(canada('Oslo, Norway', text)).toEqual([`${pair} | Oslo | in-person | held`])
  })

  it('at home is where the release was issued', () => {
    expect(canada('Ottawa, Ontario', text)).toEqual([`${pair} | - | in-person | held`])
  })

  it('says nothing of a call or of another day', () => {
    expect(canada('Oslo, Norway', text.replace('met today', 'spoke by telephone today'))).toEqual([
      `${pair} | - | phone | held`,
    ])
    expect(canada('Oslo, Norway', text.replace('today', 'yesterday'))).toEqual([
      'CA DK | Ann Reed (CA, foreign-minister); Lars Holm (DK, foreign-minister) | 2024-03-14 | - | in-person | held',
    ])
  })
})

describe('the days of a visit that is not over', () => {
  it('end with the day of the release for what is told as held', () => {
    expect(
      lines({
        publisher: publishers.india,
        text: `Foreign Secretary Shri Arun Rao is in Denmark from March 14 to 17, 2024.\n\n2. Foreign Secretary called on ${holm}. The visit follows the consultations of January 5 in New Delhi.`,
      }),
    ).toEqual([
      'IN DK | Arun Rao (IN, deputy-minister); Lars Holm (DK, foreign-minister) | [2024-03-14..2024-03-15] | - | in-person | held',
    ])
  })
})

describe('a programme with full stops in its hours', () => {
  it('is read like one with colons', () => {
    expect(
      lines({
        publisher: 'Federal Foreign Office, Germany',
        title: 'Programme of Foreign Minister Karl Huber',
        text: `10.30 Arrival of ${holm}, Berlin\n11.00 Talks between Foreign Minister Karl Huber and ${holm}\n12.30 Visit to a school`,
      }),
    ).toEqual([
      'DE DK | Karl Huber (DE, foreign-minister); Lars Holm (DK, foreign-minister) | - | Berlin | in-person | scheduled',
    ])
  })
})

describe('a title with no article', () => {
  it('is that of the publisher’s own, though its guest had it too', () => {
    expect(
      lines({
        publisher: publishers.india,
        text: 'Foreign Secretary Shri Arun Rao will visit Maldives on March 18-20, 2024, invited by Foreign Secretary of Maldives, H.E. Mr. Ali Naseer.\n\n2. Foreign Secretary will call on President H.E. Mr. Hassan Rasheed.',
      }),
    ).toEqual([
      'IN MV | Arun Rao (IN, deputy-minister); Hassan Rasheed (MV, head-of-state) | [2024-03-18..2024-03-20] | - | in-person | scheduled',
    ])
  })
})

describe('an announcement', () => {
  it('“In the talks to be held with N” is of what is to come', () => {
    expect(
      lines({
        publisher: publishers.turkiye,
        text: `Foreign Minister Lars Holm of Denmark will visit Ankara on 20 March 2024. In the talks to be held with Minister Orhan Tek, trade will be discussed.`,
      }),
    ).toEqual([
      'DK TR | Lars Holm (DK, foreign-minister); Orhan Tek (TR, foreign-minister) | 2024-03-20 | Ankara | in-person | scheduled',
    ])
  })

  it('of a group’s meeting is not that of the talks with one of its members', () => {
    expect(
      lines({
        publisher: publishers.china,
        title: 'Lin Bo to Attend G20 Foreign Ministers’ Meeting and Visit Argentina',
        text: 'Foreign Minister Lin Bo will visit Argentina from March 20 to 22. In Argentina, he will meet with President Luis Ferro.',
      }).at(-1),
    ).toBe(
      'CN AR | Lin Bo (CN, foreign-minister); Luis Ferro (AR, head-of-state) | [2024-03-20..2024-03-22] | - | in-person | scheduled',
    )
  })

  it('behind what a text reports tells of no host', () => {
    expect(
      lines({
        publisher: publishers.state,
        text: `Secretary Ann Reed met today in Oslo with ${holm}. The Secretary departs tomorrow for Dublin, where she will be received by President Daly.`,
      }),
    ).toEqual([
      'US DK | Ann Reed (US, foreign-minister); Lars Holm (DK, foreign-minister) | 2024-03-15 | Oslo | in-person | held',
    ])
  })
})

describe('two subjects who discuss something', () => {
  it('are two sides, where one is of a state that the words name', () => {
    expect(
      lines({
        publisher: publishers.uk,
        text: `Ann Reed, the Foreign Secretary, and ${holm} discussed fisheries today.`,
      }),
    ).toEqual(['GB DK | Ann Reed (GB, foreign-minister); Lars Holm (DK, foreign-minister) | 2024-03-15 | - | - | held'])
  })

  it('are one side where both are the publisher’s', () => {
    expect(
      lines({
        publisher: publishers.uk,
        text: 'The Foreign Secretary and the Home Secretary discussed fisheries today.',
      }),
    ).toEqual([])
  })
})

describe('a heading with a label', () => {
  it('meets whom it names behind the dash', () => {
    expect(
      lines({
        publisher: 'Ministry for Europe and Foreign Affairs, France',
        title:
          'European Union / Denmark – Meeting between Anne Morel and her Danish counterpart (Paris, March 14, 2024)',
        text: 'Anne Morel, Minister for Europe and Foreign Affairs, received Lars Holm, Minister of Foreign Affairs of Denmark.',
      }),
    ).toEqual([
      'FR DK | Anne Morel (FR, foreign-minister); Lars Holm (DK, foreign-minister) | 2024-03-14 | Paris | in-person | held',
    ])
  })
})

describe('the title and the text of one meeting', () => {
  it('“who is visiting X” says where the meeting of the title was', () => {
    expect(
      lines({
        publisher: publishers.japan,
        title: 'Japan-Denmark Foreign Ministers’ Meeting',
        text: `On March 14, Mr. MORI Ken, Minister for Foreign Affairs of Japan, who is visiting Jakarta, Indonesia, to attend a conference, held a meeting over breakfast with Mr. Lars Holm, Minister for Foreign Affairs of Denmark.`,
      }),
    ).toEqual([
      'JP DK | MORI Ken (JP, foreign-minister); Lars Holm (DK, foreign-minister) | 2024-03-14 | Jakarta | in-person | held',
    ])
  })

  it('a visit with a long title between has a host', () => {
    expect(
      lines({
        publisher: 'Ministry of Foreign Affairs, Singapore',
        title:
          'Visit of Minister for Foreign Affairs and Minister for Law Dr Ann Tan to Brunei Darussalam, 15 March 2024',
        text: 'Minister for Foreign Affairs Dr Ann Tan was received in audience by His Majesty Sultan Omar today.',
      }),
    ).toEqual(['SG BN | Ann Tan (SG, foreign-minister); Omar (BN, monarch) | 2024-03-15 | - | in-person | held'])
  })
})

describe('a title over the news of a week', () => {
  it('gives its days up to the release', () => {
    expect(
      lines({
        publisher: publishers.uk,
        title: 'This week at the Foreign Office',
        text: `Foreign Secretary Ann Reed met ${holm}. On Wednesday she met Foreign Minister Sean Daly of Ireland.`,
      }),
    ).toEqual([
      'GB DK | Ann Reed (GB, foreign-minister); Lars Holm (DK, foreign-minister) | [2024-03-11..2024-03-15] | - | in-person | held',
      'GB IE | Ann Reed (GB, foreign-minister); Sean Daly (IE, foreign-minister) | 2024-03-13 | - | in-person | held',
    ])
  })
})

describe('an entry of a programme without names', () => {
  it('is another meeting than that of the hour before', () => {
    expect(
      lines({
        publisher: publishers.turkiye,
        title: 'Programme of Foreign Minister Orhan Tek',
        text: `11.00 Talks between Foreign Minister Orhan Tek and ${holm}\n14.00 Virtual meeting with the foreign ministers of 22 states`,
      }),
    ).toEqual([`${tek} | - | - | in-person | scheduled`])
  })
})

describe('what two will review', () => {
  it('gives no place', () => {
    expect(
      lines({
        publisher: publishers.india,
        text: 'Foreign Secretary Shri Arun Rao will visit Maldives on March 18, 2024, at the invitation of the Foreign Secretary of Maldives, H.E. Mr. Ali Naseer. The two Foreign Secretaries will review the outcomes of the talks held in New Delhi in May.',
      }),
    ).toEqual([
      'IN MV | Arun Rao (IN, deputy-minister); Ali Naseer (MV, deputy-minister) | 2024-03-18 | - | - | scheduled',
    ])
  })
})
