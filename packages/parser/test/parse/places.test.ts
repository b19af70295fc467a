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
})
