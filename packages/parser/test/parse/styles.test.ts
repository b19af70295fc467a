import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

/** Whom the foreign minister met, as one line of the record gives it. */
const guest = (words: string): string | undefined => {
  const [line] = lines({
    publisher: publishers.japan,
    text: `On March 14, Mr. TANAKA Jiro, Minister for Foreign Affairs, held a meeting with ${words}, in Tokyo.`,
  })
  return line?.split(' | ')[1]?.replace('TANAKA Jiro (JP, foreign-minister); ', '')
}

describe('a title that two states give', () => {
  it('is the publisher’s own where its state has it', () => {
    expect(
      lines({
        publisher: 'Department of Foreign Affairs, Philippines',
        text: 'Secretary for Foreign Affairs Ramon Santos and Congressman Luis Reyes met with Japanese Foreign Minister Haruka Mori today.',
      }),
    ).toEqual([
      'PH JP | Ramon Santos (PH, foreign-minister); Luis Reyes (PH, legislator); Haruka Mori (JP, foreign-minister) | 2024-03-15 | - | in-person | held',
    ])
  })
})

describe('styles and titles of the world', () => {
  it.each([
    [
      'H.E. Dato’ Seri Utama Haji Osman bin Haji Rashid, Minister of Foreign Affairs of Malaysia',
      'Osman bin Haji Rashid (MY, foreign-minister)',
    ],
    [
      'Yang Berhormat Dato’ Sri Osman Rashid, Minister of Foreign Affairs of Malaysia',
      'Osman Rashid (MY, foreign-minister)',
    ],
    [
      'H.E. Samdech Akka Moha Sena Padei Techo SOK Vann, Prime Minister of the Kingdom of Cambodia',
      'SOK Vann (KH, head-of-government)',
    ],
    [
      'H.E. Mr. Tevita ‘Ofa Tupou, Prime Minister of the Kingdom of Tonga',
      'Tevita ‘Ofa Tupou (TO, head-of-government)',
    ],
    ['H.E. Mr. Liam Brady, T.D., Minister for Foreign Affairs of Ireland', 'Liam Brady (IE, foreign-minister)'],
    ['Admiral John C. Stone, Commander of the U.S. Indo-Pacific Command', 'John C. Stone (US, military)'],
    ['Congressman Ray Ortiz', 'Ray Ortiz (US, legislator)'],
    [
      'H.E. Archbishop Paolo Ferri, Secretary for Relations with States of the Holy See',
      'Paolo Ferri (VA, foreign-minister)',
    ],
    [
      'H.E. Mr. José Rubio Vega, Minister for Foreign Affairs, European Union and Cooperation of the Kingdom of Spain',
      'José Rubio Vega (ES, foreign-minister)',
    ],
    [
      'H.E. Dr. Samir Helmy, Minister of Foreign Affairs, Emigration and Egyptian Expatriates of the Arab Republic of Egypt',
      'Samir Helmy (EG, foreign-minister)',
    ],
    [
      'Ms. Anna Marsh, Assistant Secretary of State for East Asian and Pacific Affairs',
      'Anna Marsh (US, deputy-minister)',
    ],
  ])('%s', (words, expected) => {
    expect(guest(words)).toBe(expected)
  })
})
