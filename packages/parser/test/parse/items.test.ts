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
