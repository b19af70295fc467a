import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

const rest = ' | in-person | held'

describe('two who travel together', () => {
  const text = (also: string): string =>
    `Foreign Secretary Jane Whitfield is in Nairobi today with her German counterpart, Lena Vogt.${also} On Thursday 14 March the two ministers were received together by Kenyan President Grace Wanjiru. This morning they held talks with Joseph Otieno, Foreign Minister of Uganda.`

  it('“the two ministers” and “they” go on together', () => {
    expect(lines({ publisher: publishers.uk, text: text('') })).toEqual([
      `GB DE KE | Jane Whitfield (GB, foreign-minister); Lena Vogt (DE, foreign-minister); Grace Wanjiru (KE, head-of-state) | 2024-03-14 | Nairobi${rest}`,
      `GB DE UG | Jane Whitfield (GB, foreign-minister); Lena Vogt (DE, foreign-minister); Joseph Otieno (UG, foreign-minister) | 2024-03-15 | Nairobi${rest}`,
    ])
  })

  it('with a third named it is not said which two', () => {
    const [first = ''] = lines({
      publisher: publishers.uk,
      text: text(' French Foreign Minister Marc Delorme comes later.'),
    })
    expect(first).not.toContain('Lena Vogt')
  })
})

describe('several at one table, one after another', () => {
  it('hosts described by their state, and a preposition to each of two meetings', () => {
    expect(
      lines({
        publisher: publishers.state,
        text: 'On March 14 in Nairobi, Secretary of State Claire Moreau and Secretary of Defense Mark Stone met their Kenyan hosts, Foreign Minister Joseph Otieno and Defense Minister Grace Wanjiru of Kenya, for a 2+2 Meeting and, an hour later, for a Strategic Dialogue. Later Secretary Stone and Minister Wanjiru were joined by Uganda’s Minister of Defense, Paul Okello, for a Trilateral Ministerial Meeting.',
      }),
    ).toEqual([
      `US KE | Claire Moreau (US, foreign-minister); Mark Stone (US, defense-minister); Joseph Otieno (KE, foreign-minister); Grace Wanjiru (KE, defense-minister) | 2024-03-14 | Nairobi${rest}`,
      `US KE | Claire Moreau (US, foreign-minister); Mark Stone (US, defense-minister); Joseph Otieno (KE, foreign-minister); Grace Wanjiru (KE, defense-minister) | 2024-03-14 | Nairobi${rest}`,
      `US KE UG | Mark Stone (US, defense-minister); Grace Wanjiru (KE, defense-minister); Paul Okello (UG, defense-minister) | 2024-03-14 | -${rest}`,
    ])
  })

  it('who is said to have joined without a meeting of their own sat in the one told', () => {
    expect(
      lines({
        publisher: publishers.state,
        text: 'Secretary of State Claire Moreau met Kenyan Foreign Minister Joseph Otieno on March 14. They were later joined by Kenyan Defense Minister Grace Wanjiru.',
      }),
    ).toEqual([
      `US KE | Claire Moreau (US, foreign-minister); Joseph Otieno (KE, foreign-minister); Grace Wanjiru (KE, defense-minister) | 2024-03-14 | -${rest}`,
    ])
  })

  it('a trilateral is told again under one of the days of the visit, beside the bilaterals of two of the three', () => {
    const days = '13-14 March 2024'
    const table = (day: string): string =>
      `TR KE UG | Ali Demir (TR, foreign-minister); Joseph Otieno (KE, foreign-minister); Grace Okello (UG, foreign-minister) | ${day} | Nairobi${rest}`
    expect(
      lines({
        publisher: publishers.turkiye,
        text: `Minister of Foreign Affairs Ali Demir travelled to Nairobi on ${days} to take part in the Fifth Trilateral Meeting of the Foreign Ministers of Türkiye, Kenya and Uganda.\n\nOn 14 March, Minister Demir held talks with Joseph Otieno, Foreign Minister of Kenya. He subsequently met with Grace Okello, Foreign Minister of Uganda.\n\nThe trilateral meeting was held in the evening with the attendance of Ministers Otieno and Okello.`,
      }),
    ).toEqual([
      table('2024-03-14'),
      `TR KE | Ali Demir (TR, foreign-minister); Joseph Otieno (KE, foreign-minister) | 2024-03-14 | Nairobi${rest}`,
      `TR UG | Ali Demir (TR, foreign-minister); Grace Okello (UG, foreign-minister) | 2024-03-14 | Nairobi${rest}`,
    ])
    expect(
      lines({
        publisher: publishers.turkiye,
        text: 'A trilateral meeting was held on 14 March in Nairobi with the presence of Kenyan Foreign Minister Joseph Otieno and Ugandan Foreign Minister Grace Okello.',
      }),
    ).toEqual([
      `TR KE UG | Joseph Otieno (KE, foreign-minister); Grace Okello (UG, foreign-minister) | 2024-03-14 | Nairobi${rest}`,
    ])
  })
})

describe('headings that name a portfolio', () => {
  const page = (heading: string, section: string): string =>
    [
      'On March 14 in Nairobi, Secretary of State Claire Moreau and Secretary of Defense Mark Stone met with Kenyan Foreign Minister Joseph Otieno and Kenyan Defense Minister Grace Wanjiru.',
      `## ${heading}`,
      section,
    ].join('\n\n')
  const all = `US KE | Claire Moreau (US, foreign-minister); Mark Stone (US, defense-minister); Joseph Otieno (KE, foreign-minister); Grace Wanjiru (KE, defense-minister) | 2024-03-14 | Nairobi${rest}`

  it('other people sat there than at the meeting of all', () => {
    expect(
      lines({
        publisher: publishers.state,
        markdown: page(
          'United States – Kenya Defense Bilateral',
          'Secretary Stone and Minister Wanjiru agreed on ports.',
        ),
      }),
    ).toEqual([
      all,
      `US KE | Mark Stone (US, defense-minister); Grace Wanjiru (KE, defense-minister) | 2024-03-14 | -${rest}`,
    ])
  })

  it('a section that names nobody is of the ministers of the portfolio', () => {
    expect(
      lines({
        publisher: publishers.state,
        markdown: page('United States – Kenya Defense Bilateral', 'The two sides agreed on ports.'),
      }),
    ).toEqual([
      all,
      `US KE | Mark Stone (US, defense-minister); Grace Wanjiru (KE, defense-minister) | 2024-03-14 | -${rest}`,
    ])
  })

  it('a heading without a portfolio tells of the meeting of all', () => {
    expect(
      lines({
        publisher: publishers.state,
        markdown: page('United States – Kenya Bilateral', 'The two sides agreed on ports.'),
      }),
    ).toEqual([all])
  })
})
