import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { lines, publishers } from '../support/lines.js'

const { china, japan } = publishers

describe('habits of the genre', () => {
  it('“respectively” tells of one meeting with each', () => {
    expect(
      lines({
        publisher: china,
        text: 'On March 14, Minister of Foreign Affairs Lu Shan met respectively in Vienna with Austrian Foreign Minister Karl Huber and Polish Foreign Minister Anna Nowak.',
      }),
    ).toEqual([
      'CN AT | Lu Shan (CN, foreign-minister); Karl Huber (AT, foreign-minister) | 2024-03-14 | Vienna | in-person | held',
      'CN PL | Lu Shan (CN, foreign-minister); Anna Nowak (PL, foreign-minister) | 2024-03-14 | Vienna | in-person | held',
    ])
  })

  it('on a visit the officials met are the host’s where their titles name no state', () => {
    expect(
      lines({
        publisher: japan,
        text: 'Foreign Minister MORITA Akira visited Nairobi on March 12. He held talks with Prime Cabinet Secretary Joseph Otieno. Afterwards Minister Morita paid a courtesy call on President Grace Wanjiru.',
      }),
    ).toEqual([
      'JP KE | MORITA Akira (JP, foreign-minister); Joseph Otieno (KE, other-minister) | 2024-03-12 | Nairobi | in-person | held',
      'JP KE | MORITA Akira (JP, foreign-minister); Grace Wanjiru (KE, head-of-state) | 2024-03-12 | Nairobi | in-person | held',
    ])
  })

  it('the ministers of a head’s lines are “we”', () => {
    expect(
      lines({
        publisher: 'Minister for Foreign Affairs of Australia',
        title: 'Talks with Samoa',
        text: 'Media release\n\n15 March 2024\n\nSenator the Hon Jane Whitfield\n\nMinister for Foreign Affairs\n\nYesterday I met Samoan Foreign Minister Sina Leota in Canberra.',
      }),
    ).toEqual([
      'AU WS | Jane Whitfield (AU, foreign-minister); Sina Leota (WS, foreign-minister) | 2024-03-14 | Canberra | in-person | held',
    ])
  })

  it('“met virtually” is a meeting by video and has no place', () => {
    expect(
      lines({
        publisher: japan,
        text: 'On March 14, Foreign Minister MORITA Akira met virtually with Chilean Foreign Minister Carla Rojas.',
      }),
    ).toEqual([
      'JP CL | MORITA Akira (JP, foreign-minister); Carla Rojas (CL, foreign-minister) | 2024-03-14 | - | video | held',
    ])
  })

  it('a meeting recalled in a clause of time is not one of the text', () => {
    expect(
      lines({
        publisher: japan,
        text: 'On March 14, Foreign Minister MORITA Akira spoke by telephone with Chilean Foreign Minister Carla Rojas. The two ministers recalled the agreement reached when President Diego Soto met with Prime Minister Sato in January.',
      }),
    ).toEqual([
      'JP CL | MORITA Akira (JP, foreign-minister); Carla Rojas (CL, foreign-minister) | 2024-03-14 | - | phone | held',
    ])
  })

  it('a cancelled meeting is told as one', () => {
    expect(
      lines({
        publisher: 'Federal Foreign Office, Germany',
        text: 'The meeting of Foreign Minister Eva Brandt with Peruvian Foreign Minister Luis Quispe, which was to take place in Lima on 20 March, has been cancelled.',
      }),
    ).toEqual([
      'DE PE | Eva Brandt (DE, foreign-minister); Luis Quispe (PE, foreign-minister) | 2024-03-20 | Lima | in-person | cancelled',
    ])
  })

  it('a speech, a condolence and a council of ministers are no meetings', () => {
    for (const text of [
      'Foreign Minister MORITA Akira sent a message of condolence to Foreign Minister Carla Rojas of Chile.',
      'Prime Minister Sato delivered a speech on relations with Chile at the university.',
      'The Council of Ministers met today under the chairmanship of Prime Minister Sato.',
    ])
      expect(lines({ publisher: japan, text })).toEqual([])
  })

  it('a text that is not English gives a message and no guess', () => {
    expect(
      parse({
        id: 'fr',
        text: 'Le ministre des affaires étrangères a reçu hier son homologue du Pérou à Paris. Les deux ministres ont évoqué la coopération entre leurs pays et la situation dans la région, et sont convenus de se revoir avant la fin de l’année.',
      }),
    ).toEqual({
      id: 'fr',
      records: [],
      messages: [
        {
          reason: 'The text is in `fr`; only English is read. Give the English version of the release',
          severity: 'error',
          rule: 'language',
        },
      ],
    })
  })
})
