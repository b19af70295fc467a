import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'

const read = (publisher: string, text: string) =>
  parse({ id: 'x', publisher, published: '2023-05-10', text }).records.map((record) => ({
    parties: record.parties?.map(({ code }) => code).join(' '),
    people: record.participants?.map(({ name, party, office }) => [name.full, party, office].join(' ')),
    date: record.date,
    city: record.location?.city,
  }))

const OMAN = 'Foreign Ministry of Oman'
const GHANA = 'Ministry of Foreign Affairs, Republic of Ghana'

describe('how a reception is told', () => {
  it.each([
    [
      'the guest behind the day and the place',
      OMAN,
      'His Highness Sayyid Badr bin Hamad, Minister of Foreign Affairs, received today at the Ministry in Muscat Her Excellency Annette Lund, Minister of Foreign Affairs of Denmark.',
      {
        parties: 'OM DK',
        people: ['Badr bin Hamad OM foreign-minister', 'Annette Lund DK foreign-minister'],
        date: '2023-05-10',
        city: 'Muscat',
      },
    ],
    [
      'the guest behind "at his office"',
      OMAN,
      'The Minister of Foreign Affairs received today, at his office, Ambassador Annette Lund of Denmark.',
      { parties: 'OM DK', people: ['Annette Lund DK ambassador'], date: '2023-05-10', city: undefined },
    ],
    [
      'a style between the article and the title, and an envoy who is still to be received',
      GHANA,
      'The Hon. Minister also held discussions with the High Commissioner-designate of Kenya, H.E. Ms. Grace Wanjiru.',
      { parties: 'GH KE', people: ['Grace Wanjiru KE ambassador'], date: undefined, city: undefined },
    ],
    [
      'a subject right behind the city with which the sentence opens',
      GHANA,
      'Minister Kofi Adu of Ghana leaves today.\n\nIn Nairobi, Adu will meet Foreign Minister Grace Wanjiru of Kenya.',
      {
        parties: 'GH KE',
        people: ['Kofi Adu GH foreign-minister', 'Grace Wanjiru KE foreign-minister'],
        date: undefined,
        city: 'Nairobi',
      },
    ],
  ])('%s', (_, publisher, text, expected) => {
    expect(read(publisher, text)).toEqual([expected])
  })

  it('names those who were there behind the verb', () => {
    const [meeting] = read(
      'African Union Commission',
      'President Kofi Adu of Ghana met President Grace Wanjiru of Kenya in Nairobi. Also participating were the Foreign Minister of Ghana, Ms. Ama Osei, and the Foreign Minister of Kenya, Mr. Paul Otieno.',
    )
    expect(meeting?.people).toEqual([
      'Kofi Adu GH head-of-state',
      'Grace Wanjiru KE head-of-state',
      'Ama Osei GH foreign-minister',
      'Paul Otieno KE foreign-minister',
    ])
  })

  it('takes a portfolio that an adjective opens to its last word', () => {
    const [meeting] = read(
      'Prime Minister of Canada',
      'Prime Minister Ann Roy of Canada met President Grace Wanjiru of Kenya. She was joined by the Minister of Finance and National Revenue, François-Philippe Lebel, and the Minister of Social Housing, Dominic Caron.',
    )
    expect(meeting?.people).toEqual([
      'Ann Roy CA head-of-government',
      'Grace Wanjiru KE head-of-state',
      'François-Philippe Lebel CA finance-minister',
      'Dominic Caron CA other-minister',
    ])
  })
})
