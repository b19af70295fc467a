import type { ParseMessage } from '@readout/schema'
import { describe, expect, it } from 'vitest'
import { parse, registerOf } from '../../src/index.js'
import { entry } from '../support/people.js'

const read = (text: string, more: { published?: string } = {}): ParseMessage[] =>
  parse({ id: 'release', text, ...more }).messages

/** What each message offers: the values in order, and where they go. */
const offered = (messages: readonly ParseMessage[]): unknown[] =>
  messages.map(({ rule, severity, pointer, choices = [] }) => [
    rule,
    severity,
    pointer,
    ...choices.map(({ label, value, also }) => [label, value, ...(also ?? [])]),
  ])

const MET = 'Japanese Foreign Minister Haruka Mori met'

describe('choices for what could not be decided', () => {
  it('has the nearer of two days first where the day of publication is known', () => {
    const text = `${MET} French President Luc Garnier in Paris on 03/04/2023.`
    expect(offered(read(text, { published: '2023-03-05' }))).toEqual([
      ['date-undecided', 'warning', '/date', ['4 March 2023', '2023-03-04'], ['3 April 2023', '2023-04-03']],
    ])
    expect(offered(read(text))).toEqual([
      ['date-undecided', 'warning', '/date', ['3 April 2023', '2023-04-03'], ['4 March 2023', '2023-03-04']],
    ])
  })

  it('has the day as written, the day of that weekday, and the year in which the day has it', () => {
    expect(offered(read(`${MET} French President Luc Garnier on Friday, May 3, 2023.`))).toEqual([
      [
        'date-conflict',
        'warning',
        '/date',
        ['3 May 2023', '2023-05-03'],
        ['5 May 2023', '2023-05-05'],
        ['3 May 2024', '2024-05-03'],
      ],
    ])
  })

  it('has the days of a visit, and those of a long one not', () => {
    const visit = (days: string) =>
      read(
        `Foreign Minister Haruka Mori of Japan visited France from ${days}, 2023. During the visit she met French President Luc Garnier.`,
      )
    expect(offered(visit('May 3 to 4'))).toEqual([
      ['date-span', 'info', '/date', ['3 May 2023', '2023-05-03'], ['4 May 2023', '2023-05-04']],
    ])
    expect(offered(visit('May 3 to 16'))[0]).toHaveLength(3 + 14)
    expect(offered(visit('May 3 to 17'))).toEqual([['date-span', 'info', '/date']])
  })

  it('has the states of a shared name, with everybody who sits for them', () => {
    const text = `${MET} Congolese Foreign Minister Jean Mbala in Tokyo on May 3, 2023.`
    expect(offered(read(text))).toEqual([
      [
        'state-ambiguous',
        'warning',
        '/parties/1/code',
        ['Democratic Republic of the Congo', 'CD', '/participants/1/party'],
        ['Republic of the Congo', 'CG', '/participants/1/party'],
      ],
    ])
    // the whole name says which
    expect(read(`${text} The Democratic Republic of the Congo is vast.`)).toEqual([])
    // a state that was no more on the day is none of them
    expect(read(`${MET} German Chancellor Jana Kern in Berlin on May 3, 2023.`)).toEqual([])
    expect(offered(read(`${MET} German Foreign Minister Jana Kern in Tokyo on May 3, 1983.`))).toEqual([
      [
        'state-ambiguous',
        'warning',
        '/parties/1/code',
        ['Germany', 'DE', '/participants/1/party'],
        ['East Germany', 'DDDE', '/participants/1/party'],
      ],
    ])
  })

  it('has somebody of the office whose name is added, for a counterpart without one', () => {
    expect(offered(read(`${MET} the Kenyan Minister for Foreign Affairs on May 3, 2023.`))).toEqual([
      [
        'counterpart-unnamed',
        'warning',
        '/participants',
        [
          'Foreign minister, Kenya, whose name you add',
          { party: 'KE', role: 'Kenyan Minister for Foreign Affairs', office: 'foreign-minister' },
        ],
        ['Somebody else of Kenya, whose name you add', { party: 'KE' }],
      ],
    ])
  })

  it('has the parties of the meeting for somebody of none, and the offices for a title that means none', () => {
    const text = `Foreign Minister Haruka Mori of Japan and Minister Ana Silva met with French President Luc Garnier on May 3, 2023.`
    expect(offered(read(text))).toEqual([
      ['party-unknown', 'warning', '/participants/1/party', ['Japan', 'JP'], ['France', 'FR']],
    ])
  })

  it('has the modes and statuses of a meeting that is told without', () => {
    const text =
      'Japanese Foreign Minister Haruka Mori had a conversation with French President Luc Garnier on May 3, 2023.'
    expect(offered(read(text))).toEqual([
      [
        'mode-unknown',
        'warning',
        '/mode',
        ['In person', 'in-person'],
        ['Telephone', 'phone'],
        ['Video', 'video'],
        ['Hybrid', 'hybrid'],
        ['Unknown', 'unknown'],
      ],
    ])
    const held = `${MET} French President Luc Garnier in Paris on May 3, 2023.`
    const statuses = [
      ['Held', 'held'],
      ['Scheduled', 'scheduled'],
      ['Postponed', 'postponed'],
      ['Cancelled', 'cancelled'],
    ]
    expect(offered(read(held, { published: '2023-04-30' }))).toEqual([
      ['status-doubtful', 'warning', '/status', ...statuses],
    ])
    // the day after may be the same day in another zone
    expect(read(held, { published: '2023-05-01' })).toEqual([])
    const coming = 'Japanese Foreign Minister Haruka Mori will meet French President Luc Garnier on May 3, 2023.'
    expect(offered(read(coming, { published: '2023-05-06' }))).toEqual([
      ['status-doubtful', 'warning', '/status', ...statuses],
    ])
  })

  it('has the people of the register between whom it cannot tell', () => {
    const register = registerOf([
      entry('ivo-marek', 'Ivo Marek', 'CZ', ['head-of-government', '2020-01-01', '2024-08-01']),
      entry('petr-dolezal', 'Petr Dolezal', 'CZ', ['head-of-government', '2024-01-01', '2024-12-01']),
    ])
    const text = 'On March 14, 2024, French Foreign Minister Luc Garnier met with the Czech Prime Minister.'
    const { messages } = parse({ id: 'release', text }, { register })
    const office = { party: 'CZ', role: 'Czech Prime Minister', office: 'head-of-government' }
    expect(offered(messages.filter(({ rule }) => rule === 'person-ambiguous'))).toEqual([
      [
        'person-ambiguous',
        'warning',
        '/participants',
        [
          'Ivo Marek, Czechia, Head of government, 2020-01-01 to 2024-08-01',
          { name: { full: 'Ivo Marek', family: 'Marek', given: 'Ivo' }, ...office, person: 'ivo-marek' },
        ],
        [
          'Petr Dolezal, Czechia, Head of government, 2024-01-01 to 2024-12-01',
          { name: { full: 'Petr Dolezal', family: 'Dolezal', given: 'Petr' }, ...office, person: 'petr-dolezal' },
        ],
      ],
    ])
  })
})
