import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

const { australia, china, india, japan, nato, state, uk, whiteHouse } = publishers

describe('what is said at a meeting', () => {
  it('whoever conveys something “during a meeting with” sits there', () => {
    expect(
      lines({
        publisher: uk,
        text: 'This was conveyed by Joseph Otieno, the High Commissioner of Kenya, during a meeting with Foreign Secretary Ann Hill in London today.',
      }),
    ).toEqual([
      'KE GB | Joseph Otieno (KE, ambassador); Ann Hill (GB, foreign-minister) | 2024-03-15 | London | in-person | held',
    ])
  })

  it('“At a meeting on Wednesday, A and B agreed” tells of a meeting of both', () => {
    expect(
      lines({
        publisher: japan,
        text: 'At a meeting on Wednesday, Foreign Minister MORITA Akira and Kenyan Foreign Minister Grace Wanjiru agreed to work together more closely.',
      }),
    ).toEqual([
      'JP KE | MORITA Akira (JP, foreign-minister); Grace Wanjiru (KE, foreign-minister) | 2024-03-13 | - | in-person | held',
    ])
  })

  it('“After meeting President X, Ms Y told the press” tells of the meeting', () => {
    expect(
      lines({
        publisher: nato,
        text: 'NATO Secretary General Ana Duarte came to Finland on Thursday. After meeting President Aino Lahti of Finland, Ms Duarte told the press that Allies stand together.',
      })[0]
        ?.split(' | ')
        .slice(0, 2),
    ).toEqual(['nato FI', 'Ana Duarte (nato, io-head); Aino Lahti (FI, head-of-state)'])
  })

  it('what is said at “the last meeting” or at an earlier one tells of none', () => {
    expect(
      lines({
        publisher: uk,
        text: 'Foreign Secretary Ann Hill said at an earlier meeting with Kenyan Foreign Minister Grace Wanjiru that trade would grow.',
      }),
    ).toEqual([])
  })
})

describe('meetings without a verb of their own', () => {
  it('“The day concluded with talks between A and B”', () => {
    expect(
      lines({
        publisher: uk,
        text: 'The day concluded with bilateral talks between Foreign Secretary Ann Hill and Kenyan Foreign Minister Grace Wanjiru.',
      }),
    ).toEqual([
      'GB KE | Ann Hill (GB, foreign-minister); Grace Wanjiru (KE, foreign-minister) | - | - | in-person | held',
    ])
  })

  it('“There will be a luncheon meeting with N” and “A meeting with M is also planned” are of the traveller', () => {
    expect(
      lines({
        publisher: japan,
        text: 'Foreign Minister MORITA Akira will visit Nairobi on March 20. There will be a luncheon meeting with Kenyan Foreign Minister Grace Wanjiru.\n\nA meeting is also planned with Kenyan President Joseph Otieno.',
      }),
    ).toEqual([
      'JP KE | MORITA Akira (JP, foreign-minister); Grace Wanjiru (KE, foreign-minister) | 2024-03-20 | Nairobi | in-person | scheduled',
      'JP KE | MORITA Akira (JP, foreign-minister); Joseph Otieno (KE, head-of-state) | 2024-03-20 | Nairobi | in-person | scheduled',
    ])
  })

  it('one verb over two nouns with people of their own', () => {
    expect(
      lines({
        publisher: japan,
        text: 'On March 14, Foreign Minister MORITA Akira held a strategic dialogue with Kenyan Foreign Minister Grace Wanjiru and a meeting with Ghanaian Foreign Minister Kofi Asante in Geneva.',
      }).map((line) => line.split(' | ').slice(0, 2).join(' | ')),
    ).toEqual([
      'JP KE | MORITA Akira (JP, foreign-minister); Grace Wanjiru (KE, foreign-minister)',
      'JP GH | MORITA Akira (JP, foreign-minister); Kofi Asante (GH, foreign-minister)',
    ])
  })

  it('“is also meeting”, “will be meeting”', () => {
    expect(
      lines({
        publisher: nato,
        text: 'NATO Secretary General Ana Duarte is also meeting Finnish Foreign Minister Aino Lahti today. Tomorrow she will be meeting Swedish Defence Minister Erik Lund.',
      }),
    ).toEqual([
      'nato FI | Ana Duarte (nato, io-head); Aino Lahti (FI, foreign-minister) | 2024-03-15 | - | in-person | held',
      'nato SE | Ana Duarte (nato, io-head); Erik Lund (SE, defense-minister) | 2024-03-16 | - | in-person | scheduled',
    ])
  })

  it('“On arrival she was welcomed by” tells of no talks', () => {
    expect(
      lines({
        publisher: india,
        text: 'On arrival at the airport, External Affairs Minister Dr. Vikram Rao was welcomed by Kenyan Foreign Minister Grace Wanjiru.',
      }),
    ).toEqual([])
  })
})

describe('who is meant by a pronoun', () => {
  it('“where she and N met” goes on with the subject of a journey', () => {
    expect(
      lines({
        publisher: australia,
        text: 'Foreign Minister Jane Whitfield left for Suva on Wednesday, where she and Fijian Foreign Minister Tevita Rakai held talks.',
      }).map((line) => line.split(' | ').slice(0, 2).join(' | ')),
    ).toEqual(['AU FJ | Jane Whitfield (AU, foreign-minister); Tevita Rakai (FJ, foreign-minister)'])
  })

  it('“will meet with him” is the guest', () => {
    expect(
      lines({
        publisher: china,
        text: 'Prime Minister of Slovakia Jan Novotny will pay an official visit to China from March 20 to 22. President Lu Shan will meet with him. Premier Gao Ping will hold talks with him.',
      }),
    ).toEqual([
      'CN SK | Lu Shan (CN, head-of-state); Jan Novotny (SK, head-of-government) | [2024-03-20..2024-03-22] | - | in-person | scheduled',
      'CN SK | Gao Ping (CN, head-of-government); Jan Novotny (SK, head-of-government) | [2024-03-20..2024-03-22] | - | in-person | scheduled',
    ])
  })

  it('a relative clause with a comma in front of the subject is over', () => {
    expect(
      lines({
        publisher: 'Federal Foreign Office, Germany',
        text: 'Foreign Minister Lena Vogt leaves today for Singapore. In Singapore, where she speaks that evening, she will meet her counterpart Tan Wei Ming on 19 March.',
      }),
    ).toEqual([
      'DE SG | Lena Vogt (DE, foreign-minister); Tan Wei Ming (SG, foreign-minister) | 2024-03-19 | Singapore | in-person | scheduled',
    ])
  })
})

describe('one by one', () => {
  it('heads of several bodies are called on one by one, a minister with a deputy is not', () => {
    const text = (names: string): string =>
      `Foreign Minister Grace Wanjiru of Kenya will visit Singapore on 20 March 2024. Minister Wanjiru will call on ${names}.`
    const publisher = 'Ministry of Foreign Affairs, Singapore'
    expect(
      lines({ publisher, text: text('Minister for Law Tan Wei Ming and Speaker of Parliament Lim Siew Lan') }).map(
        (line) => line.split(' | ')[1],
      ),
    ).toEqual([
      'Grace Wanjiru (KE, foreign-minister); Tan Wei Ming (SG, other-minister)',
      'Grace Wanjiru (KE, foreign-minister); Lim Siew Lan (SG, legislator)',
    ])
    expect(
      lines({ publisher, text: text('Minister for Law Tan Wei Ming and SMS Lim Siew Lan') }).map(
        (line) => line.split(' | ')[1],
      ),
    ).toEqual([
      'Grace Wanjiru (KE, foreign-minister); Tan Wei Ming (SG, other-minister); Lim Siew Lan (SG, deputy-minister)',
    ])
  })

  it('“in succession” and “and then” tell of one meeting with each', () => {
    for (const [words, last] of [
      ['met', ', in succession'],
      ['met', ''],
    ] as const) {
      const then = last === '' ? 'and then' : 'and'
      expect(
        lines({
          publisher: japan,
          text: `On March 14, Foreign Minister MORITA Akira ${words} Kenyan Foreign Minister Grace Wanjiru ${then} Ghanaian Foreign Minister Kofi Asante${last}.`,
        }).map((line) => line.split(' | ')[0]),
      ).toEqual(['JP KE', 'JP GH'])
    }
  })

  it('“Prior to this meeting” tells of another, with the members of a group', () => {
    expect(
      lines({
        publisher: state,
        text: 'Secretary of State Claire Moreau met with French Foreign Minister Luc Perrin, German Foreign Minister Lena Vogt, Italian Foreign Minister Luca Ferri, and UK Foreign Secretary Ann Hill today. Prior to this meeting, Secretary Moreau met with her E3 counterparts.',
      }).map((line) => line.split(' | ')[0]),
    ).toEqual(['US FR DE IT GB', 'US DE FR GB'])
  })
})

describe('whose somebody without a title is', () => {
  it('somebody with a style alone, met by a foreigner, is the publisher’s', () => {
    expect(
      lines({
        publisher: 'Ministry of Law, Singapore',
        text: 'Assoc Prof Lim Siew Lan met the Minister of Justice of Kenya Dr Joseph Otieno on 14 March 2024.',
      }).map((line) => line.split(' | ').slice(0, 2).join(' | ')),
    ).toEqual(['KE SG | Lim Siew Lan (SG, -); Joseph Otieno (KE, other-minister)'])
  })

  it('“Secretary-General N” on the page of a state is that of the United Nations', () => {
    expect(
      lines({ publisher: whiteHouse, text: 'President Claire Moreau met Secretary-General Ana Duarte today.' }),
    ).toEqual([
      'US un | Claire Moreau (US, head-of-state); Ana Duarte (un, io-head) | 2024-03-15 | - | in-person | held',
    ])
  })

  it('“the Foreign Secretary, N N,” names its holder', () => {
    expect(
      lines({
        publisher: uk,
        text: 'On Wednesday Kenyan Foreign Minister Grace Wanjiru met the Foreign Secretary, Ann Hill, in London.',
      }),
    ).toEqual([
      'KE GB | Grace Wanjiru (KE, foreign-minister); Ann Hill (GB, foreign-minister) | 2024-03-13 | London | in-person | held',
    ])
  })
})
