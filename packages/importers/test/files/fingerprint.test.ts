import { mergeRecords } from '@readout/records'
import type { Meeting } from '@readout/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf, recall } from '../../src/files/fingerprint.js'

const base = {
  schema_version: '1.0',
  id: '1990-05-01-il-us-meeting',
  title: 'Talks',
  status: 'held',
  mode: 'in-person',
  format: 'meeting',
  date: '1990-05-01',
  location: { country: 'IL', city: 'Haifa' },
  parties: [
    { type: 'state', code: 'IL' },
    { type: 'state', code: 'US' },
  ],
  participants: [
    { name: { full: 'Levi' }, party: 'IL', role: 'President', office: 'head-of-state' },
    { name: { full: 'Hill' }, party: 'US', role: 'Secretary of State', office: 'foreign-minister' },
  ],
  topics: [],
  documents: [],
  sources: [{ publisher: 'A list', language: 'en' }],
  provenance: { method: 'imported', review: 'unreviewed', evidence: [{ field: '/date', source: 0, start: 1, end: 5 }] },
} as unknown as Meeting

const [levi, hill] = base.participants as [Meeting['participants'][number], Meeting['participants'][number]]

describe('fingerprintOf', () => {
  it('holds six letters for each value, twelve for each participant, and no value', () => {
    const sums = fingerprintOf(base)
    expect(sums).toEqual({
      id: '1990-05-01-il-us-meeting',
      title: expect.stringMatching(/^[\w-]{6}$/),
      status: expect.any(String),
      mode: expect.any(String),
      format: expect.any(String),
      date: expect.any(String),
      location: { country: expect.stringMatching(/^[\w-]{6}$/), city: expect.any(String) },
      parties: expect.stringMatching(/^[\w-]{12}$/),
      participants: expect.stringMatching(/^[\w-]{24}$/),
      topics: '',
      documents: '',
      sources: expect.any(String),
      provenance: { method: expect.any(String), review: expect.any(String), evidence: expect.any(String) },
    })
    expect(JSON.stringify(sums)).not.toMatch(/Levi|Haifa|Talks/)
  })
})

describe('recall', () => {
  const merge = (ours: Meeting, theirs: Meeting) =>
    mergeRecords(recall(fingerprintOf(base), ours, theirs), ours, theirs)

  it('gives the whole record back while either side still has it', () => {
    const other = { ...base, title: 'Other', participants: [hill] }
    expect(recall(fingerprintOf(base), base, other)).toEqual(base)
    expect(recall(fingerprintOf(base), other, base)).toEqual(base)
  })
  it('lets a person remove somebody whom the list goes on to name', () => {
    const ours = { ...base, participants: [hill] }
    expect(merge(ours, { ...base, title: 'Talks in Haifa' }).record).toEqual({ ...ours, title: 'Talks in Haifa' })
  })
  it('takes what the list adds to somebody, and keeps the title that a person corrected', () => {
    const ours = { ...base, participants: [{ ...levi, role: 'Prime Minister' }, hill] }
    const theirs = { ...base, participants: [{ ...levi, person: 'levi' }, hill] }
    expect(merge(ours, theirs)).toEqual({
      record: { ...base, participants: [{ ...levi, role: 'Prime Minister', person: 'levi' }, hill] },
      conflicts: [{ path: '/participants/0/role', base: undefined, ours: 'Prime Minister', theirs: 'President' }],
    })
  })
  it('reports somebody whom a person removed and the list has changed, instead of bringing them back', () => {
    const ours = { ...base, participants: [hill] }
    const theirs = { ...base, participants: [{ ...levi, role: 'King' }, hill] }
    const { record, conflicts } = merge(ours, theirs)
    expect(record.participants).toEqual([hill])
    expect(conflicts.map(({ path }) => path)).toEqual(['/participants'])
  })
  it('merges as the whole last import would, where the two sides change different values', () => {
    const change = fc.record(
      {
        title: fc.constantFrom('A', 'B'),
        date: fc.constantFrom('1990-05-02', '1990'),
        topics: fc.constantFrom(['trade'], []),
        participants: fc.constantFrom([levi], [hill], [hill, levi]),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(change, change, (mine, yours) => {
        const keys = new Set(Object.keys(mine))
        const rest = Object.fromEntries(Object.entries(yours).filter(([key]) => !keys.has(key)))
        const ours = { ...base, ...mine } as Meeting
        const theirs = { ...base, ...rest } as Meeting
        expect(merge(ours, theirs)).toEqual(mergeRecords(base, ours, theirs))
      }),
    )
  })
})
