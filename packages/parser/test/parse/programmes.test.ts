import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

const { japan, nato, turkiye } = publishers
const germany = 'Federal Foreign Office'
const russia = 'President of Russia'

describe('programmes by the hour', () => {
  it('entries without a verb, under the city that heads them', () => {
    expect(
      lines({
        publisher: germany,
        title: 'Foreign Minister Brandt travels to Oslo and Riga: programme',
        text: 'Foreign Minister Karla Brandt will travel to Norway and Latvia on Tuesday (19 March) for talks.\n\nOslo (local time)\n\n- 9.30 a.m. Talks with Foreign Minister Nils Dahl, Ministry of Foreign Affairs\n- 10.30 a.m. Joint press conference\n\nRiga (local time)\n\n- 4.00 p.m. Meeting with Prime Minister Ilze Kalna, followed by a dinner',
      }),
    ).toEqual([
      'DE NO | Karla Brandt (DE, foreign-minister); Nils Dahl (NO, foreign-minister) | 2024-03-19 | Oslo | in-person | scheduled',
      'DE LV | Karla Brandt (DE, foreign-minister); Ilze Kalna (LV, head-of-government) | 2024-03-19 | Riga | in-person | scheduled',
    ])
  })

  it('rows of a table, and a title over several names', () => {
    expect(
      lines({
        publisher: nato,
        title: 'NATO Secretary General to visit Bosnia and Herzegovina',
        text: 'The NATO Secretary General, Mr Piet Visser, will visit Sarajevo on Tuesday 19 March 2024.\n\n### Tuesday 19 March – Sarajevo\n\n| Time (CET) | Event | Coverage |\n| --- | --- | --- |\n| 10:15 | Meeting with the Chairwoman of the Council of Ministers, Ana Horvat | Pool |\n| 11:15 | Meeting with the Members of the Presidency, Ivo Babić and Jasna Delić | Closed |\n| 12:30 | Joint press conference | Open |',
      }),
    ).toEqual([
      'nato BA | Piet Visser (nato, io-head); Ana Horvat (BA, head-of-government) | 2024-03-19 | Sarajevo | in-person | scheduled',
      'nato BA | Piet Visser (nato, io-head); Ivo Babić (BA, head-of-state); Jasna Delić (BA, head-of-state) | 2024-03-19 | Sarajevo | in-person | scheduled',
    ])
  })

  it('entries that hold no talks tell of no meeting', () => {
    expect(
      lines({
        publisher: germany,
        text: 'Foreign Minister Karla Brandt will travel to Oslo on Tuesday (19 March).\n\n- 9.30 a.m. Visit to a shipyard\n- 10.30 a.m. Joint press conference with Foreign Minister Nils Dahl',
      }),
    ).toEqual([])
  })
})

describe('days and places on lines of their own', () => {
  it('day, time of day and place below one another are those of the event', () => {
    expect(
      lines({
        publisher: russia,
        title: 'Talks with President of Kazakhstan Daniyar Ospanov',
        text: 'Talks with President of Kazakhstan Daniyar Ospanov\n\nPavel Orlov held talks in the Kremlin with President of Kazakhstan Daniyar Ospanov.\n\nMarch 13, 2024\n18:05\nThe Kremlin, Moscow\n\nThe presidents discussed trade.',
      }),
    ).toEqual([
      'RU KZ | Daniyar Ospanov (KZ, head-of-state); Pavel Orlov (RU, head-of-state) | 2024-03-13 | Moscow | in-person | held',
    ])
  })

  it('the clock at home gives a meeting abroad no day', () => {
    expect(
      lines({
        publisher: japan,
        text: 'Foreign Minister MORITA Akira, who was visiting Vienna, took part in the following meetings on March 13 (local time).\n\n1. Japan-Austria Foreign Ministers’ Meeting\n\nCommencing at 4:25 p.m. (0:25 a.m. on March 14, Japan time), Foreign Minister Morita held a meeting with Foreign Minister Karl Huber of Austria.',
      }),
    ).toEqual([
      'JP AT | MORITA Akira (JP, foreign-minister); Karl Huber (AT, foreign-minister) | 2024-03-13 | Vienna | in-person | held',
    ])
  })
})

describe('who is meant', () => {
  it('“her counterpart” of a sentence that names nobody else is hers whom the text named last', () => {
    expect(
      lines({
        publisher: germany,
        text: 'Foreign Minister Karla Brandt has had to call off her trip. The meeting with her Chilean counterpart, Rosa Silva, which was to take place in Santiago on Monday (18 March), is cancelled.',
      }),
    ).toEqual([
      'DE CL | Karla Brandt (DE, foreign-minister); Rosa Silva (CL, foreign-minister) | 2024-03-18 | Santiago | in-person | cancelled',
    ])
  })

  it('a rank between office and name is no office of its own', () => {
    expect(
      lines({
        publisher: japan,
        text: 'On March 14, Foreign Minister MORITA Akira met with the President of Lebanon, General Karim Haddad, in Beirut.',
      }),
    ).toEqual([
      'JP LB | MORITA Akira (JP, foreign-minister); Karim Haddad (LB, head-of-state) | 2024-03-14 | Beirut | in-person | held',
    ])
  })

  it('“just now” is the day of the release', () => {
    expect(
      lines({
        publisher: japan,
        text: 'Just now Foreign Minister MORITA Akira held a telephone talk with Foreign Minister Karl Huber of Austria.',
      }),
    ).toEqual([
      'JP AT | MORITA Akira (JP, foreign-minister); Karl Huber (AT, foreign-minister) | 2024-03-15 | - | phone | held',
    ])
  })

  it('“the talks to be held between the two Ministers” are those of the two whom the text has named', () => {
    expect(
      lines({
        publisher: turkiye,
        text: 'Lu Shan, Minister of Foreign Affairs of the People’s Republic of China, will pay a visit to our country upon the invitation of Ali Demir, Minister of Foreign Affairs of the Republic of Türkiye. During the talks to be held between the two Ministers in Ankara on 19 March, trade will be discussed.',
      }),
    ).toEqual([
      'CN TR | Lu Shan (CN, foreign-minister); Ali Demir (TR, foreign-minister) | 2024-03-19 | Ankara | in-person | scheduled',
    ])
  })

  it('under a heading with an unnamed counterpart the one whom the text spoke to is that counterpart', () => {
    expect(
      lines({
        publisher: 'Ministry for Europe and Foreign Affairs of France',
        text: '1. Armenia – Telephone conversation between Claire Moreau and her Armenian counterpart (14 March 2024)\n\nMme Claire Moreau, Minister for Europe and Foreign Affairs, spoke yesterday to M. Aram Petrosyan. She told him of France’s concern.',
      }),
    ).toEqual([
      'FR AM | Claire Moreau (FR, foreign-minister); Aram Petrosyan (AM, foreign-minister) | 2024-03-14 | - | phone | held',
    ])
  })

  it('who chaired “the meeting” was at it', () => {
    expect(
      lines({
        publisher: 'Council of the European Union',
        text: 'The Association Council between the European Union and Egypt met on 13 March 2024 in Brussels. The meeting was chaired by the High Representative of the European Union, Luis Vega. The Egyptian delegation was headed by the Minister of Foreign Affairs, Karim Nassar.',
      }),
    ).toEqual([
      'eu EG | Luis Vega (eu, io-official); Karim Nassar (EG, foreign-minister) | 2024-03-13 | Brussels | in-person | held',
    ])
  })
})
