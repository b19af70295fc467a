import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

const { australia, china, india, uk } = publishers

/** Parties and people of each meeting. */
const who = (publisher: string, text: string, title?: string): string[] =>
  lines({ publisher, text, ...(title === undefined ? {} : { title }) }).map((line) =>
    line.split(' | ').slice(0, 2).join(' | '),
  )

describe('what a minister announces in the first person', () => {
  it('the speaker stands in capitals on the line of the release', () => {
    expect(
      who(
        australia,
        'MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS JANE WHITFIELD\n\nI will visit Fiji from 20 to 22 March.\n\nIn Fiji I will hold discussions with Prime Minister Rakai.',
        'Visit to Fiji',
      ),
    ).toEqual(['AU FJ | JANE WHITFIELD (AU, foreign-minister); Rakai (FJ, head-of-government)'])
  })

  it('a meeting named by two states side by side is one of both', () => {
    expect(
      who(
        australia,
        'Media release\n\nSenator the Hon Jane Whitfield\n\nMinister for Foreign Affairs\n\nI leave on Monday.\n\nIn Auckland I will attend the Australia New Zealand Foreign Ministers’ Meeting on 20 March.',
        'Visit to New Zealand',
      ),
    ).toEqual(['AU NZ | Jane Whitfield (AU, foreign-minister)'])
  })

  it('talks in a state are with those who govern there, as are those with its government', () => {
    const head = 'Minister Jane Whitfield leaves for Europe today.\n\n'
    expect(who(australia, `${head}Ms Whitfield will hold discussions in Spain about trade.`)).toEqual([
      'AU ES | Jane Whitfield (AU, foreign-minister)',
    ])
    expect(
      who(australia, `${head}Ms Whitfield will visit London for talks with the British Government on trade.`),
    ).toEqual(['AU GB | Jane Whitfield (AU, foreign-minister)'])
  })

  it('“the delegation” is of those whom the text has named', () => {
    expect(
      who(
        australia,
        'Minister Jane Whitfield and Defence Minister Paul Reid depart today.\n\nThe delegation will tomorrow hold talks in Jakarta with Indonesian Foreign Minister Budi Santoso.',
      ),
    ).toEqual([
      'AU ID | Jane Whitfield (AU, foreign-minister); Paul Reid (AU, defense-minister); Budi Santoso (ID, foreign-minister)',
    ])
  })

  it('the day of what came before is not that of the meeting', () => {
    expect(
      lines({
        publisher: uk,
        text: 'Foreign Secretary Ann Hill will meet Kenyan Foreign Minister Grace Wanjiru to review relations following the elections on 5 October.',
      }).map((line) => line.split(' | ')[2]),
    ).toEqual(['-'])
  })

  it('a speech or press conference names no meeting in its title and headings', () => {
    expect(
      who(
        uk,
        'Thank you all.',
        'United Nations High Commissioner for Refugees Executive Committee Meeting, Geneva: speech',
      ),
    ).toEqual([])
    expect(
      who(
        publishers.japan,
        'Opening remarks\n\n# G7 Foreign Ministers’ Meeting\n\nReporter: What will you say there?',
        'Press Conference by Foreign Minister MORITA Akira',
      ),
    ).toEqual([])
  })
})

describe('short forms', () => {
  it('“Foreign Secretary” is the office that the publisher’s state gives it', () => {
    expect(
      who(
        india,
        'Foreign Secretary Shri Vikram Rao visited Moscow on March 12, 2024. He held consultations with Deputy Foreign Minister Igor Orlov.\n\nForeign Secretary also met Deputy Foreign Minister Sergei Panin.',
      ),
    ).toEqual([
      'IN RU | Vikram Rao (IN, deputy-minister); Igor Orlov (RU, deputy-minister)',
      'IN RU | Vikram Rao (IN, deputy-minister); Sergei Panin (RU, deputy-minister)',
    ])
  })
})

describe('guests', () => {
  it('“will receive the guest” is whoever comes', () => {
    expect(
      who(
        publishers.turkiye,
        'Lu Shan, Minister of Foreign Affairs of China, will pay a visit to Türkiye on 20 March 2024. Orhan Tek, President of the Republic of Türkiye, will receive the guest.',
      ),
    ).toEqual(['TR CN | Orhan Tek (TR, head-of-state); Lu Shan (CN, foreign-minister)'])
  })

  it('“was the guest of” tells of a meeting', () => {
    expect(
      who(
        'Ministry of Foreign Affairs of Georgia',
        'The Ambassador of Italy to Georgia, Luca Ferri, was the guest of the Minister of Foreign Affairs of Georgia, Nino Beridze.',
      ),
    ).toEqual(['IT GE | Luca Ferri (IT, ambassador); Nino Beridze (GE, foreign-minister)'])
  })

  it('“bilaterally” tells of one meeting with each', () => {
    expect(
      who(
        china,
        'On March 14, Foreign Minister Lu Shan met bilaterally with Austrian Foreign Minister Karl Huber and Polish Foreign Minister Anna Nowak.',
      ).map((line) => line.split(' | ')[0]),
    ).toEqual(['CN AT', 'CN PL'])
  })

  it('the state behind a ministry, or right behind a title, is that of its official', () => {
    expect(
      who(
        india,
        'Shri Vikram Rao, Secretary (East), and Mr. Osman Rashid, Deputy Secretary-General, Ministry of Foreign Affairs, Malaysia, held talks on March 14, 2024.',
      ),
    ).toEqual(['IN MY | Vikram Rao (IN, deputy-minister); Osman Rashid (MY, deputy-minister)'])
  })
})
