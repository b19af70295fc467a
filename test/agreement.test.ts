import { describe, expect, it } from 'vitest'
import { differences } from '../scripts/agreement.mjs'

const label = {
  parties: ['DK', 'KE'],
  people: [
    { name: 'Annette Lund', family: 'Lund', party: 'DK', office: 'foreign-minister' },
    { name: 'Wanjirũ Grace', family: ['Wanjiru', 'Grace'], party: 'KE', office: ['foreign-minister', 'deputy-head'] },
    { name: 'Ib Holm', family: 'Holm', party: 'DK', optional: true },
  ],
  date: ['2023-05-09', '2023-05-09'] as [string, string],
  date_basis: 'text' as const,
  city: ['Nairobi', null],
  mode: 'in-person',
  status: 'held',
}

const draft = {
  parties: [
    { type: 'state', code: 'KE' },
    { type: 'state', code: 'DK' },
  ],
  participants: [
    { name: { full: 'LUND Annette' }, party: 'DK', office: 'foreign-minister' },
    { name: { full: 'Grace Wanjirũ' }, party: 'KE', office: 'deputy-head' },
  ],
  date: '2023-05-09',
  mode: 'in-person',
  status: 'held',
}

const call = { ...label, parties: ['DK', 'org:un|org:ohchr'], people: [], city: null, mode: ['phone', 'unknown'] }
const drafted = {
  parties: [
    { type: 'state', code: 'DK' },
    { type: 'organization', code: 'ohchr' },
  ],
  date: '2023-05-09',
}

describe('differences', () => {
  it('finds none where each value is one of those that are right, in any order', () => {
    expect(differences([label], [draft])).toEqual([])
    expect(differences([label, call], [drafted, draft])).toEqual([])
    expect(differences([], [])).toEqual([])
  })

  it.each([
    ['another state', { parties: [...draft.parties, { type: 'state', code: 'TZ' }] }, ['parties']],
    ['a person left out', { participants: draft.participants.slice(1) }, ['people']],
    ['one more person', { participants: [...draft.participants, { name: { full: 'Ole Bang' } }] }, ['people']],
    [
      'a person of another party',
      { participants: draft.participants.map((one) => ({ ...one, party: 'KE' })) },
      ['people'],
    ],
    ['another office', { participants: draft.participants.map((one) => ({ ...one, office: 'other' })) }, ['offices']],
    ['a longer date', { date: '2023-05-09/2023-05-10' }, ['date']],
    ['no date', { date: undefined }, ['date']],
    ['another city', { location: { city: 'Mombasa' } }, ['city']],
    ['another mode and status', { mode: 'video', status: 'scheduled' }, ['mode', 'status']],
  ])('names what differs: %s', (_, change, fields) => {
    expect(differences([label], [{ ...draft, ...change } as typeof draft])).toEqual(fields)
  })

  it('tells meetings that are missing from those that are too many', () => {
    expect(differences([label], [])).toEqual(['missing meeting'])
    expect(differences([], [draft])).toEqual(['extra meeting'])
    const elsewhere = { ...draft, parties: ['FR', 'TZ'].map((code) => ({ type: 'state', code })) }
    expect(differences([label, call], [draft, elsewhere])).toEqual(['missing meeting', 'extra meeting'])
    expect(differences([{ ...label, optional: true }], [])).toEqual([])
  })

  it('takes no date, or one inside the span, where the release says none', () => {
    const published = {
      ...label,
      date: ['2023-05-08', '2023-05-09'] as [string, string],
      date_basis: 'published' as const,
    }
    expect(differences([published], [{ ...draft, date: undefined } as unknown as typeof draft])).toEqual([])
    expect(differences([published], [draft])).toEqual([])
    expect(differences([published], [{ ...draft, date: '2023-05' }])).toEqual(['date'])
    const month = { ...label, date: ['2024-02-01', '2024-02-29'] as [string, string] }
    expect(differences([month], [{ ...draft, date: '2024-02' }])).toEqual([])
    expect(
      differences([{ ...month, date_basis: 'range' as const }], [{ ...draft, date: '[2024-02-03..2024-02-05]' }]),
    ).toEqual([])
  })
})
