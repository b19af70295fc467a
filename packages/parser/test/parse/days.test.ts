import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

const elysee = 'Presidency of the French Republic (Élysée)'
const numberTen = 'Prime Minister’s Office, 10 Downing Street'

describe('the day of a page', () => {
  it('“today” is the day of the date line, where a collector found the page later', () => {
    expect(
      lines({
        publisher: elysee,
        text: 'Paris, 13 March 2024\n\nPresident Luc Garnier spoke by telephone today to Mr John Reed, President of the United States.',
      }),
    ).toEqual([
      'FR US | Luc Garnier (FR, head-of-state); John Reed (US, head-of-state) | 2024-03-13 | - | phone | held',
    ])
  })

  it('a date line of another time does not move “today”', () => {
    expect(
      lines({
        publisher: elysee,
        text: 'Paris, 13 January 2024\n\nPresident Luc Garnier spoke by telephone today to Mr John Reed, President of the United States.',
      }),
    ).toEqual([
      'FR US | Luc Garnier (FR, head-of-state); John Reed (US, head-of-state) | 2024-03-15 | - | phone | held',
    ])
  })

  it('a title that ends with a day dates what the page tells of', () => {
    expect(
      lines({
        publisher: numberTen,
        title: 'PM meeting with Prime Minister Rossi of Italy: 14 March 2024',
        text: 'This evening the Prime Minister met the Italian Prime Minister, Anna Rossi.',
      }),
    ).toEqual(['GB IT | Anna Rossi (IT, head-of-government) | 2024-03-14 | - | in-person | held'])
    expect(
      lines({
        publisher: publishers.turkiye,
        title: 'Telephone Calls of Minister Orhan Tek, 12 March 2024',
        text: 'Minister of Foreign Affairs Orhan Tek spoke by telephone with Jonas Vaitkus, Minister of Foreign Affairs of Lithuania.',
      }),
    ).toEqual([
      'TR LT | Orhan Tek (TR, foreign-minister); Jonas Vaitkus (LT, foreign-minister) | 2024-03-12 | - | phone | held',
    ])
  })

  it('the day in the title of a spokesperson’s statements is that of issue', () => {
    expect(
      lines({
        publisher: 'Ministry for Europe and Foreign Affairs, France',
        title: 'Statements by the Spokesperson [March 15, 2024]',
        text: 'Luc Garnier, Minister for Europe and Foreign Affairs, met with the Foreign Minister of Fiji, Sitiveni Waqa.',
      }),
    ).toEqual([
      'FR FJ | Luc Garnier (FR, foreign-minister); Sitiveni Waqa (FJ, foreign-minister) | - | - | in-person | held',
    ])
  })

  it('the head of a Secretary-General’s readout gives its day', () => {
    expect(
      lines({
        publisher: publishers.un,
        text: 'New York, 14 March 2024\n\nLars Holm, Secretary-General\n\nThe Secretary-General met with H.E. Mr. Ion Pop, President of Romania.',
      }),
    ).toEqual([
      'un RO | Lars Holm (un, io-head); Ion Pop (RO, head-of-state) | 2024-03-14 | New York | in-person | held',
    ])
  })

  it('a heading may give place and day behind a dash', () => {
    expect(
      lines({
        publisher: 'Ministry for Europe and Foreign Affairs, France',
        text: 'Slovenia – Meeting between Luc Garnier and the Deputy Prime Minister and Minister of Foreign Affairs of Slovenia (Paris - March 14, 2024)\n\nMatej Kos, Deputy Prime Minister and Minister of Foreign Affairs of the Republic of Slovenia, was received by Luc Garnier, Minister for Europe and Foreign Affairs, and they signed an action plan.',
      }),
    ).toEqual([
      'FR SI | Luc Garnier (FR, foreign-minister); Matej Kos (SI, deputy-head) | 2024-03-14 | Paris | in-person | held',
    ])
  })
})

describe('one after another', () => {
  const germany = 'Federal Foreign Office, Germany'

  it('“and then” is a meeting of its own', () => {
    expect(
      lines({
        publisher: germany,
        text: 'Foreign Minister Karla Brandt leaves today (15 March) for the Philippines. In Manila she will meet President Ramon Santos tomorrow (16 March) and then Foreign Minister Luis Reyes.',
      }),
    ).toEqual([
      'DE PH | Karla Brandt (DE, foreign-minister); Ramon Santos (PH, head-of-state) | 2024-03-16 | Manila | in-person | scheduled',
      'DE PH | Karla Brandt (DE, foreign-minister); Luis Reyes (PH, foreign-minister) | 2024-03-16 | Manila | in-person | scheduled',
    ])
  })

  it('“in succession” tells of one with each', () => {
    expect(
      lines({
        publisher: 'Prime Minister’s Office of Japan',
        text: 'On March 14, Prime Minister Mori met H.E. Mdm. Siti Aminah, President of the Republic of Singapore, and H.E. Dr. Arif Khan, President of the Islamic Republic of Pakistan, in succession.',
      }).map((line) => line.split(' | ')[1]),
    ).toEqual([
      'Mori (JP, head-of-government); Siti Aminah (SG, head-of-state)',
      'Mori (JP, head-of-government); Arif Khan (PK, head-of-state)',
    ])
  })

  it('“will meet with him” is the guest whom the text named', () => {
    expect(
      lines({
        publisher: publishers.china,
        text: 'Prime Minister of the Slovak Republic Jan Novak will pay an official visit to China from March 20 to 22. President Li Hao will meet with him.',
      }),
    ).toEqual([
      'CN SK | Li Hao (CN, head-of-state); Jan Novak (SK, head-of-government) | [2024-03-20..2024-03-22] | - | in-person | scheduled',
    ])
  })

  it('a meeting may be there, be planned, or go on', () => {
    const korea = { publisher: publishers.korea }
    const minister = 'Foreign Minister Park Min will be in Brussels from March 19 to 24.'
    expect(
      lines({
        ...korea,
        text: `${minister}\n\nOn March 20 there will be a luncheon meeting with EU High Representative for Foreign Affairs Luca Rossi.`,
      }),
    ).toEqual([
      'KR eu | Park Min (KR, foreign-minister); Luca Rossi (eu, io-official) | 2024-03-20 | Brussels | in-person | scheduled',
    ])
    expect(
      lines({
        ...korea,
        text: `${minister}\n\nA ROK-Japan-U.S. Foreign Ministers’ Meeting is also planned, with Secretary of State Jane Marsh of the U.S. and Foreign Minister Haruka Mori of Japan.`,
      }).map((line) => line.split(' | ')[1]),
    ).toEqual(['Jane Marsh (US, foreign-minister); Haruka Mori (JP, foreign-minister)'])
    expect(
      lines({
        publisher: publishers.nato,
        text: 'In Helsinki today NATO Secretary General Lars Holm is also meeting Prime Minister Anna Virtanen of Finland.',
      }),
    ).toEqual([
      'nato FI | Lars Holm (nato, io-head); Anna Virtanen (FI, head-of-government) | 2024-03-15 | Helsinki | in-person | held',
    ])
  })
})

describe('surnames that are titles', () => {
  it.each([
    ['Julie Bishop', 'Australian Foreign Minister'],
    ['John Major', 'Australian Foreign Minister'],
    ['Ruth King', 'Australian Foreign Minister'],
  ])('%s', (name, title) => {
    expect(
      lines({
        publisher: publishers.state,
        text: `Secretary of State Jane Marsh hosted the ${title}, ${name}, today.`,
      }),
    ).toEqual([
      `US AU | Jane Marsh (US, foreign-minister); ${name} (AU, foreign-minister) | 2024-03-15 | - | in-person | held`,
    ])
  })
})
