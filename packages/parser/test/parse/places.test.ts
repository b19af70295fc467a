import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

describe('days and places', () => {
  it('the meetings of a page’s sections share the day and city of its introduction', () => {
    expect(
      lines({
        publisher: publishers.japan,
        markdown:
          'Mr. MORITA Akira, Minister for Foreign Affairs, who was visiting Vienna, Austria, took part in the following meetings on March 14 (local time).\n\n# 1. Japan-Kenya Foreign Ministers’ Meeting\n\nForeign Minister Morita held a meeting with H.E. Ms. Grace Wanjiru, Minister of Foreign Affairs of Kenya.\n\n# 2. Japan-Peru Foreign Ministers’ Meeting\n\nForeign Minister Morita held a meeting with H.E. Mr. Luis Quispe, Minister of Foreign Affairs of Peru.',
      }),
    ).toEqual([
      'JP KE | MORITA Akira (JP, foreign-minister); Grace Wanjiru (KE, foreign-minister) | 2024-03-14 | Vienna | in-person | held',
      'JP PE | MORITA Akira (JP, foreign-minister); Luis Quispe (PE, foreign-minister) | 2024-03-14 | Vienna | in-person | held',
    ])
  })

  it('a place behind “on” belongs to what was talked about', () => {
    expect(
      lines({
        publisher: publishers.un,
        text: 'The Secretary-General met with H.E. Mr. Karl Huber, President of Austria. They exchanged views on the crimes committed in Sarajevo.',
      }),
    ).toEqual(['un AT | Karl Huber (AT, head-of-state) | - | - | in-person | held'])
  })

  it('“the evening of” a day is the day of the meeting', () => {
    expect(
      lines({
        publisher: publishers.korea,
        text: 'Minister of Foreign Affairs Kim Min-ho held a telephone conversation with Minister of Foreign Affairs Pieter Bakker of the Netherlands on the evening of March 14.',
      }),
    ).toEqual([
      'KR NL | Kim Min-ho (KR, foreign-minister); Pieter Bakker (NL, foreign-minister) | 2024-03-14 | - | phone | held',
    ])
  })

  it('being somewhere for talks with somebody', () => {
    expect(
      lines({
        publisher: publishers.nato,
        text: 'On Thursday (14 March 2024) US Secretary of State Claire Moreau was in Brussels for talks with Secretary General Ulla Berg.',
      }),
    ).toEqual([
      'US nato | Claire Moreau (US, foreign-minister); Ulla Berg (nato, io-head) | 2024-03-14 | Brussels | in-person | held',
    ])
  })

  it('the larger event on whose margins two met is not their meeting', () => {
    expect(
      lines({
        publisher: publishers.india,
        text: 'Raksha Mantri meets Russian counterpart on the sidelines of SCO Defence Ministers’ Meeting\n\nRaksha Mantri Shri Vikram Rao met the Minister of Defence of Russia, Sergei Orlov, in New Delhi on March 14.',
      }),
    ).toEqual([
      'IN RU | Vikram Rao (IN, defense-minister); Sergei Orlov (RU, defense-minister) | 2024-03-14 | New Delhi | in-person | held',
    ])
  })

  it('a date line in front of the first sentence is no part of its subject', () => {
    expect(
      lines({
        publisher: publishers.asean,
        text: 'BERLIN, 14 March 2024 – Secretary-General of ASEAN, Dr. Tan Wei Ming, met today with German Foreign Minister Lena Vogt.',
      }),
    ).toEqual([
      'asean DE | Tan Wei Ming (asean, io-head); Lena Vogt (DE, foreign-minister) | 2024-03-14 | - | in-person | held',
    ])
  })

  it('a day inside the verb phrase', () => {
    expect(
      lines({
        publisher: publishers.japan,
        text: 'Prime Minister Kenji Sato will from 19 to 20 March 2024 meet Norwegian Prime Minister Nils Dahl in Oslo.',
      }),
    ).toEqual([
      'JP NO | Kenji Sato (JP, head-of-government); Nils Dahl (NO, head-of-government) | 2024-03-19/2024-03-20 | Oslo | in-person | scheduled',
    ])
  })

  it('a city behind the title of somebody who governs is where they met, and no part of the title', () => {
    const text = (who: string) => `US Secretary of State Claire Moreau met ${who} in Lisbon on March 14.`
    expect(lines({ publisher: publishers.state, text: text('the Portuguese Prime Minister') })).toEqual([
      'US PT | Claire Moreau (US, foreign-minister) | 2024-03-14 | Lisbon | in-person | held',
    ])
    expect(
      lines({ publisher: publishers.state, text: text('her Kenyan counterpart and the Portuguese President') }),
    ).toEqual(['US KE PT | Claire Moreau (US, foreign-minister) | 2024-03-14 | Lisbon | in-person | held'])
  })
})
