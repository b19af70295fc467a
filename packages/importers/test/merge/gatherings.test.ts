import type { Meeting } from '@readout/schema'
import { describe, expect, it } from 'vitest'
import { mergeAccounts } from '../../src/index.js'

type Facts = Partial<Omit<Meeting, 'parties' | 'participants'>> & { readonly parties: string; readonly people?: string }

let next = 0
/** A guest's account: parties and people in short, the rest as most accounts have it. */
const account = ({ parties, people = '', ...facts }: Facts): Meeting => {
  next += 1
  return {
    schema_version: '1.0',
    id: `1990-05-01-x-y-meeting-${next}`,
    title: 'x',
    status: 'held',
    mode: 'in-person',
    format: 'summit',
    date: '[1990-05-01..1990-05-02]',
    location: { country: 'US' },
    parties: parties.split(' ').map((code) => ({ type: 'state', code })),
    participants: people.split(' ').flatMap((one) => {
      const [full, party] = one.split(':')
      return full && party ? [{ name: { full }, party, role: 'President', office: 'head-of-state' }] : []
    }),
    topics: [],
    documents: [],
    identifiers: [{ scheme: 'historian-visit', value: String(next) }],
    sources: [{ publisher: 'A list', language: 'en', sha256: String(next).padStart(64, '0') }],
    provenance: { method: 'imported', review: 'unreviewed', evidence: [] },
    ...facts,
  } as Meeting
}

const short = (records: readonly Meeting[]): string[] =>
  records.map(
    ({ id, date, parties, participants, occasion }) =>
      `${id} | ${date} | ${parties.map(({ code }) => code).join(' ')} | ${participants.map(({ name }) => name.full).join(' ')} | ${occasion ?? '-'}`,
  )

describe('gatherings', () => {
  it('makes one record of guests who each attended one summit, with the date of most of them', () => {
    const occasion = 'U.S.-Nordic Leaders Summit'
    const merged = mergeAccounts([
      account({ parties: 'NO US', people: 'Berg:NO', occasion }),
      account({ parties: 'FI US', people: 'Salo:FI', occasion: 'U.S.- Nordic Leaders Summit' }),
      account({ parties: 'SE US', people: 'Lind:SE', occasion, date: '1990-05-02' }),
      account({ parties: 'DK US', people: 'Holm:DK', occasion, date: '1990-05-09' }),
    ])
    expect(short(merged)).toEqual([
      '1990-05-01-fi-no-se-us-summit | [1990-05-01..1990-05-02] | FI NO SE US | Berg Salo Lind | U.S.-Nordic Leaders Summit',
      '1990-05-09-dk-us-summit | 1990-05-09 | DK US | Holm | U.S.-Nordic Leaders Summit',
    ])
    expect(merged[0]?.provenance.disagreements).toBeUndefined()
  })
  it('gives the series once its accounts name every member', () => {
    const occasion = 'G7 Summit'
    const merged = mergeAccounts(
      ['CA', 'DE', 'FR', 'GB', 'IT', 'JP'].map((code) => account({ parties: `${code} US`, occasion })),
    )
    expect(short(merged)).toEqual([
      '1990-05-01-g7-summit-summit | [1990-05-01..1990-05-02] | CA DE FR GB IT JP US |  | -',
    ])
    expect(merged[0]?.series).toBe('g7-summit')
  })
  it('keeps apart what happened in two countries', () => {
    const occasion = 'G7 Summit'
    const elsewhere = { location: { country: 'CA' as const } }
    expect(
      mergeAccounts([account({ parties: 'DE US', occasion }), account({ parties: 'JP US', occasion, ...elsewhere })]),
    ).toHaveLength(2)
  })
})

describe('meetings that belong together', () => {
  const page = (url: string) => ({
    location: { country: 'IL', city: 'Haifa' } as const,
    sources: [{ publisher: 'A list', language: 'en', url }],
  })
  const travels = page('https://example.org/travels/secretary/hill')

  it('keeps two stays of one traveller apart, and says which came first', () => {
    const merged = mergeAccounts([
      account({ parties: 'IL US', people: 'Hill:US Levi:IL', date: '1990-05-01', ...travels }),
      account({ parties: 'IL US', people: 'Hill:US Levi:IL', date: '1990-05-02', ...travels }),
    ])
    expect(merged.map(({ id, related }) => [id, related])).toEqual([
      ['1990-05-01-il-us-summit', [{ id: '1990-05-02-il-us-summit', relation: 'precedes' }]],
      ['1990-05-02-il-us-summit', [{ id: '1990-05-01-il-us-summit', relation: 'follows' }]],
    ])
  })
  it('takes a stay that the page tells twice for one', () => {
    const stay = { parties: 'IL US', people: 'Hill:US Levi:IL', date: '1990-05-01', ...travels }
    expect(mergeAccounts([account(stay), account(stay)])).toHaveLength(1)
  })
  it('ties together the meetings of one entry', () => {
    const entry = (value: string) => ({ identifiers: [{ scheme: 'historian-trip', value }] })
    const merged = mergeAccounts([
      account({ parties: 'IL US', people: 'Levi:IL', ...entry('7') }),
      account({ parties: 'EG US', people: 'Nour:EG', ...entry('7#2') }),
    ])
    expect(merged.map(({ id, related }) => [id, related])).toEqual([
      ['1990-05-01-il-us-summit', [{ id: '1990-05-01-eg-us-summit', relation: 'same-visit' }]],
      ['1990-05-01-eg-us-summit', [{ id: '1990-05-01-il-us-summit', relation: 'same-visit' }]],
    ])
  })
})
