import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { lines, publishers } from '../support/lines.js'

describe('lists of meetings', () => {
  it('numbered items need no verb, and are whose the list is', () => {
    const records = parse({
      id: 'list',
      published: '2024-03-15',
      publisher: publishers.japan,
      title: 'Foreign Minister Mori’s Visit to Rio de Janeiro',
      text: 'On March 14 (local time), Ms. MORI Haruka, Minister for Foreign Affairs, who is visiting Rio de Janeiro, held talks with the following counterparts.\n\n1. Talks with Mr. Juan Solis, Minister of Foreign Affairs and Worship of Argentina (from 0:40 p.m. for about 15 minutes)\nThe two ministers spoke of trade.\n\n2. Meeting with H.E. Dr. Thandi Nkosi, Minister of International Relations and Cooperation of South Africa (from 5:10 p.m.)',
    }).records
    expect(
      records.map(({ id, participants, time, location }) => [
        id,
        participants?.map((one) => one.name.full),
        time,
        location?.city,
      ]),
    ).toEqual([
      [
        '2024-03-14-ar-jp-meeting',
        ['MORI Haruka', 'Juan Solis'],
        { start: '12:40', duration_minutes: 15 },
        'Rio de Janeiro',
      ],
      ['2024-03-14-jp-za-meeting', ['MORI Haruka', 'Thandi Nkosi'], { start: '17:10' }, 'Rio de Janeiro'],
    ])
  })

  it('a place behind each is a meeting with each, whose state the place tells', () => {
    expect(
      lines({
        publisher: publishers.australia,
        text: 'Senator the Hon Jane Whitfield\nMinister for Foreign Affairs\n\nI will meet with Prime Minister Waqa in Suva and Prime Minister Tupou in Nuku’alofa.',
      }),
    ).toEqual([
      'AU FJ | Jane Whitfield (AU, foreign-minister); Waqa (FJ, head-of-government) | - | Suva | in-person | scheduled',
      "AU TO | Jane Whitfield (AU, foreign-minister); Tupou (TO, head-of-government) | - | Nuku'alofa | in-person | scheduled",
    ])
  })

  it('the summit at which somebody meets others is no meeting of the headline', () => {
    expect(
      lines({
        publisher: publishers.asean,
        title: 'Secretary-General of ASEAN meets with partners at the 43rd ASEAN Summit',
        text: 'Secretary-General of ASEAN, Dr. Lim Hok, today met with the Minister for Foreign Affairs of Canada, H.E. Anne Roy, in Jakarta.',
      }),
    ).toEqual([
      'asean CA | Lim Hok (asean, io-head); Anne Roy (CA, foreign-minister) | 2024-03-15 | Jakarta | in-person | held',
    ])
  })

  it('a given name in two halves may begin with a word of the language', () => {
    expect(
      lines({
        publisher: publishers.korea,
        text: 'Special Representative for Korean Peninsula Peace and Security Affairs Lee Do-hyun met with U.S. Deputy Secretary of State Stephen Marsh on March 14.',
      }),
    ).toEqual([
      'KR US | Lee Do-hyun (KR, envoy); Stephen Marsh (US, deputy-minister) | 2024-03-14 | - | in-person | held',
    ])
  })
})

describe('one of the publisher’s own', () => {
  it('“our Minister” is never the guest', () => {
    expect(
      lines({
        publisher: publishers.turkiye,
        text: 'Minister Orhan Tek visited Lviv on 13 March 2024 and met with Foreign Minister Petro Koval of Ukraine. On 14 March, in Warsaw, he held talks with Foreign Minister Adam Nowak. On the same day, our Minister was received by President Jan Lis.',
      }),
    ).toEqual([
      'TR UA | Orhan Tek (TR, foreign-minister); Petro Koval (UA, foreign-minister) | 2024-03-13 | Lviv | in-person | held',
      'TR PL | Orhan Tek (TR, foreign-minister); Adam Nowak (PL, foreign-minister) | 2024-03-14 | Warsaw | in-person | held',
      'TR PL | Orhan Tek (TR, foreign-minister); Jan Lis (PL, head-of-state) | 2024-03-14 | Warsaw | in-person | held',
    ])
  })

  it('“the Head of State” holds the office under whatever title', () => {
    expect(
      lines({
        publisher: 'Presidency of the French Republic (Élysée)',
        title:
          'Telephone conversation between M. Luc Garnier, President of the Republic, and the Prime Minister of Norway',
        text: 'The Head of State spoke today to his Egyptian counterpart, Samir Helmy.',
      }).at(-1),
    ).toBe('FR EG | Luc Garnier (FR, head-of-state); Samir Helmy (EG, head-of-state) | 2024-03-15 | - | phone | held')
  })
})

describe('several at once', () => {
  it('“respectively” may stand behind the places and days', () => {
    expect(
      lines({
        publisher: publishers.korea,
        text: 'First Vice Minister of Foreign Affairs Kim Hyun met with Deputy Minister of Foreign Affairs Marek Lis of Poland and Deputy Minister of Foreign Affairs Jan Novak of the Czech Republic in Warsaw and Prague on March 12 and 13, respectively.',
      }).map((line) => line.split(' | ').slice(0, 2).join(' | ')),
    ).toEqual([
      'KR PL | Kim Hyun (KR, deputy-minister); Marek Lis (PL, deputy-minister)',
      'KR CZ | Kim Hyun (KR, deputy-minister); Jan Novak (CZ, deputy-minister)',
    ])
  })

  it('a host’s meeting may begin with the states that it is of', () => {
    expect(
      lines({
        publisher: publishers.japan,
        text: 'On March 14, Prime Minister MORI Akira hosted the Japan-Australia Summit Meeting in Tokyo with the Honorable Ruth Lang MP, Prime Minister of the Commonwealth of Australia.',
      }),
    ).toEqual([
      'JP AU | MORI Akira (JP, head-of-government); Ruth Lang (AU, head-of-government) | 2024-03-14 | Tokyo | in-person | held',
    ])
  })

  it('an adjective of a meeting is no person', () => {
    expect(
      lines({
        publisher: publishers.india,
        text: 'Prime Minister Shri Arun Mehta and the President of the People’s Republic of China Mr. Li Hao held their Second Informal Summit in Chennai on 12-13 March 2024.',
      }),
    ).toEqual([
      'IN CN | Arun Mehta (IN, head-of-government); Li Hao (CN, head-of-state) | 2024-03-12/2024-03-13 | Chennai | in-person | held',
    ])
  })

  it('“during his stay” he met those of the state where he was', () => {
    expect(
      lines({
        publisher: publishers.china,
        text: 'On March 12, 2024, Vice Foreign Minister Chen Bo held consultations in Astana with First Deputy Foreign Minister of Kazakhstan Askar Omarov. During his stay, he also met with Foreign Minister Serik Akhmetov.',
      }).at(-1),
    ).toBe(
      'CN KZ | Chen Bo (CN, deputy-minister); Serik Akhmetov (KZ, foreign-minister) | 2024-03-12 | - | in-person | held',
    )
  })
})

describe('a meeting told by the way', () => {
  const sriLanka = 'President’s Media Division, Sri Lanka'

  it('what was said “during a meeting” names who met', () => {
    expect(
      lines({
        publisher: sriLanka,
        text: 'This initiative was discussed today (15) during a meeting at the Presidential Secretariat between President Ruwan Perera and the High Commissioner of the Republic of Maldives, Ahmed Imad.',
      }),
    ).toEqual([
      'LK MV | Ruwan Perera (LK, head-of-state); Ahmed Imad (MV, ambassador) | 2024-03-15 | - | in-person | held',
    ])
    expect(
      lines({
        publisher: sriLanka,
        text: 'This assurance was conveyed by H.E. Eric Stone, the High Commissioner of Canada to Sri Lanka, during a meeting with the Secretary to the President, Dr. Nimal Silva, today (15).',
      }),
    ).toEqual(['CA LK | Eric Stone (CA, ambassador); Nimal Silva (LK, other) | 2024-03-15 | - | in-person | held'])
  })

  it('what will be said, or was at an earlier one, is none', () => {
    expect(
      lines({
        publisher: sriLanka,
        text: 'The assurance will be conveyed by H.E. Eric Stone, the High Commissioner of Canada, during a meeting with the Secretary to the President, Dr. Nimal Silva.',
      }),
    ).toEqual([])
    expect(
      lines({
        publisher: sriLanka,
        text: 'The assurance was conveyed by H.E. Eric Stone, the High Commissioner of Canada, during a previous meeting with the Secretary to the President, Dr. Nimal Silva.',
      }),
    ).toEqual([])
  })

  it('a mission to the United Nations stands in its city', () => {
    expect(
      lines({
        publisher: sriLanka,
        text: 'President Ruwan Perera held bilateral discussions with Australian Prime Minister Ruth Lang at the Permanent Mission of Sri Lanka to the United Nations in New York today.',
      }),
    ).toEqual([
      'LK AU | Ruwan Perera (LK, head-of-state); Ruth Lang (AU, head-of-government) | 2024-03-15 | New York | in-person | held',
    ])
  })
})

describe('one verb over two calls', () => {
  it('each has its day', () => {
    expect(
      lines({
        publisher: 'Ministry of Foreign Affairs, Singapore',
        text: 'Malaysian Minister of Foreign Affairs Osman Rashid is on a visit to Singapore. Minister Osman called on Prime Minister Tan Boon Wei yesterday, and on Deputy Prime Minister Lim Swee Hock this morning.',
      }),
    ).toEqual([
      'MY SG | Osman Rashid (MY, foreign-minister); Tan Boon Wei (SG, head-of-government) | 2024-03-14 | - | in-person | held',
      'MY SG | Osman Rashid (MY, foreign-minister); Lim Swee Hock (SG, deputy-head) | 2024-03-15 | - | in-person | held',
    ])
  })
})

describe('on the page of an office', () => {
  it('its holder need not be named, and is “he”', () => {
    expect(
      lines({
        publisher: 'Prime Minister’s Office, 10 Downing Street',
        text: 'The Prime Minister met President Reed at the White House yesterday.\n\nAt the summit he also held a bilateral meeting with German Chancellor Karl Brandt.',
      }),
    ).toEqual([
      'GB US | Reed (US, head-of-state) | 2024-03-14 | Washington | in-person | held',
      'GB DE | Karl Brandt (DE, head-of-government) | 2024-03-14 | - | in-person | held',
    ])
  })

  it('what was “discussed when the President met” somebody is recalled', () => {
    expect(
      lines({
        publisher: 'President’s Media Division, Sri Lanka',
        text: 'Attention was paid to the harbour, as discussed when the President met Prime Minister Arun Mehta in New Delhi last December.',
      }),
    ).toEqual([])
  })
})

describe('who was there beside', () => {
  it('a minister on the page of an organisation is of the state that it met', () => {
    expect(
      lines({
        publisher: publishers.asean,
        text: 'Secretary-General of ASEAN, Dr. Lim Hok, called on H.E. Budi Santoso, President of the Republic of Indonesia, this morning. H.E. Retno Dewi, Minister for Foreign Affairs, was also present.',
      }),
    ).toEqual([
      'asean ID | Lim Hok (asean, io-head); Budi Santoso (ID, head-of-state); Retno Dewi (ID, foreign-minister) | 2024-03-15 | - | in-person | held',
    ])
  })

  it('a meeting attended and talks held in one sentence have their own company', () => {
    expect(
      lines({
        publisher: publishers.korea,
        text: 'Foreign Minister Park Min, who is in Warsaw to attend the Ministerial on the Middle East, held bilateral talks with US Secretary of State Jane Marsh on March 14.',
      }),
    ).toEqual([
      'KR US | Park Min (KR, foreign-minister); Jane Marsh (US, foreign-minister) | 2024-03-14 | Warsaw | in-person | held',
    ])
  })

  it('visits paid on a day are of that day', () => {
    expect(
      lines({
        publisher: 'Federal Foreign Office, Germany',
        text: 'Foreign Minister Karla Brandt paid her inaugural visits today. In Paris she was received by Foreign Minister Luc Garnier.',
      }),
    ).toEqual([
      'DE FR | Karla Brandt (DE, foreign-minister); Luc Garnier (FR, foreign-minister) | 2024-03-15 | Paris | in-person | held',
    ])
  })
})
