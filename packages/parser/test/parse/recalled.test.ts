import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

describe('meetings that a text recalls, plans or calls off', () => {
  it('a month or a year before that of the release makes a meeting a recalled one', () => {
    expect(
      lines({
        publisher: publishers.china,
        text: 'On March 14, Minister of Foreign Affairs Lu Shan met with Austrian Foreign Minister Karl Huber in Vienna. President Hao Jing had a meeting with President Eva Steiner in Rome last month.',
      }),
    ).toEqual([
      'CN AT | Lu Shan (CN, foreign-minister); Karl Huber (AT, foreign-minister) | 2024-03-14 | Vienna | in-person | held',
    ])
  })

  it('“last met” tells of the meeting before', () => {
    expect(
      lines({
        publisher: publishers.japan,
        text: 'On March 14, Foreign Minister MORITA Akira held talks in Tokyo with Polish Foreign Minister Anna Nowak. The ministers of Japan and Poland last met in Bucharest.',
      }),
    ).toEqual([
      'JP PL | MORITA Akira (JP, foreign-minister); Anna Nowak (PL, foreign-minister) | 2024-03-14 | Tokyo | in-person | held',
    ])
  })

  it('“was to be held” is told by what became of it', () => {
    expect(
      lines({
        publisher: publishers.state,
        text: 'His meeting with Kenyan Foreign Minister Grace Wanjiru, which was to be held in Washington on March 20, has been postponed.',
      }),
    ).toEqual(['US KE | Grace Wanjiru (KE, foreign-minister) | 2024-03-20 | Washington | in-person | postponed'])
  })

  it('a visit concluded, “having met”: the day of the visit is not the day of the meeting', () => {
    expect(
      lines({
        publisher: publishers.nato,
        text: 'Secretary General Ulla Berg concluded a visit to Japan on Wednesday (13 March 2024), having met Prime Minister Kenji Sato. On Tuesday (12 March), Ms Berg met Prime Minister Kenji Sato in Tokyo.',
      }),
    ).toEqual([
      'nato JP | Ulla Berg (nato, io-head); Kenji Sato (JP, head-of-government) | 2024-03-12 | Tokyo | in-person | held',
    ])
  })

  it('the days of a visit come second to the day of the meeting', () => {
    expect(
      lines({
        publisher: publishers.japan,
        text: 'On March 12, in the course of her visit to Vienna from March 11 to 13, Foreign Minister MORITA Akira held talks with Austrian Foreign Minister Karl Huber.',
      }),
    ).toEqual([
      'JP AT | MORITA Akira (JP, foreign-minister); Karl Huber (AT, foreign-minister) | 2024-03-12 | Vienna | in-person | held',
    ])
  })

  it('a title gives the day of the release, the text that of the call', () => {
    expect(
      lines({
        publisher: publishers.uk,
        text: 'Foreign Secretary call with President Wanjiru of Kenya: 15 March 2024\n\nYesterday evening Foreign Secretary Jane Whitfield spoke to Kenyan President Grace Wanjiru.',
      }),
    ).toEqual([
      'GB KE | Jane Whitfield (GB, foreign-minister); Grace Wanjiru (KE, head-of-state) | 2024-03-14 | - | phone | held',
    ])
  })
})

describe('the same people at another time', () => {
  it('give the meeting neither place nor day', () => {
    expect(
      lines({
        publisher: 'U.S. Department of Defense',
        text: 'Secretary of Defense Paul Reed hosted Australian Minister for Defence Ruth Lang today. It was the second time that they have gathered; they first met in Singapore last June.',
      }),
    ).toEqual([
      'US AU | Paul Reed (US, defense-minister); Ruth Lang (AU, defense-minister) | 2024-03-15 | - | in-person | held',
    ])
  })
})
