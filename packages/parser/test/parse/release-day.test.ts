import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

const { state, uk, un } = publishers

describe('the day of the release', () => {
  it('counts “today” from the date line of a page that is dated a day later', () => {
    expect(
      lines({
        publisher: 'Ministry of Foreign Affairs, Government of Pakistan',
        text: 'New York, March 14, 2024:\n\nForeign Minister Tariq Mirza met Kenyan Foreign Minister Grace Wanjiru today.',
      }),
    ).toEqual([
      'PK KE | Tariq Mirza (PK, foreign-minister); Grace Wanjiru (KE, foreign-minister) | 2024-03-14 | - | in-person | held',
    ])
  })

  it('keeps the date of publication where the date line is of another week', () => {
    expect(
      lines({
        publisher: state,
        text: 'Lima, March 4, 2024\n\nSecretary of State Claire Moreau met Kenyan Foreign Minister Grace Wanjiru today.',
      }),
    ).toEqual([
      'US KE | Claire Moreau (US, foreign-minister); Grace Wanjiru (KE, foreign-minister) | 2024-03-15 | - | in-person | held',
    ])
  })

  it('takes the day with which the headline ends', () => {
    expect(
      lines({
        publisher: "Prime Minister's Office, 10 Downing Street",
        title: 'PM meeting with Prime Minister Otieno of Kenya: 14 March 2024',
        text: 'This evening the Prime Minister met the Kenyan Prime Minister, Joseph Otieno.',
      }),
    ).toEqual(['GB KE | Joseph Otieno (KE, head-of-government) | 2024-03-14 | - | in-person | held'])
  })

  it('gives the day of the headline to the meetings told without one', () => {
    expect(
      lines({
        publisher: un,
        title: 'Telephone calls of Secretary-General Ana Duarte, 13 March 2024',
        text: 'Secretary-General Ana Duarte spoke by telephone with Grace Wanjiru, Foreign Minister of Kenya.',
      }),
    ).toEqual([
      'un KE | Ana Duarte (un, io-head); Grace Wanjiru (KE, foreign-minister) | 2024-03-13 | - | phone | held',
    ])
  })

  it('goes on with the day that a chronicle of a visit has come to', () => {
    expect(
      lines({
        publisher: uk,
        text: 'Foreign Secretary Ann Hill is on the third day of her visit to Kenya. This morning (14) she opened a school. Following this, Ms Hill met Joseph Otieno, Speaker of the National Assembly.',
      }),
    ).toEqual([
      'GB KE | Ann Hill (GB, foreign-minister); Joseph Otieno (KE, legislator) | 2024-03-14 | - | in-person | held',
    ])
  })

  it('takes the exact day that a later sentence gives within the days of a journey', () => {
    expect(
      lines({
        publisher: publishers.whiteHouse,
        text: 'President Claire Moreau will travel to Nairobi, Kenya from March 19 to 22 to meet President Grace Wanjiru of Kenya. On March 20, President Moreau will meet with President Wanjiru.',
      }),
    ).toEqual([
      'US KE | Claire Moreau (US, head-of-state); Grace Wanjiru (KE, head-of-state) | 2024-03-20 | Nairobi | in-person | scheduled',
    ])
  })
})
