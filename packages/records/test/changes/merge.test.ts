import type { Meeting } from '@readout/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalRecord, mergeRecords, valueAt } from '../../src/index.js'
import { sample } from '../sample.js'
import { anyRecord } from './arbitrary.js'

const [french, norwegian] = sample.participants as [Meeting['participants'][number], Meeting['participants'][number]]
const added = { name: { full: 'Ana Lind' }, party: 'NO', role: 'State Secretary', office: 'deputy-minister' } as const

describe('mergeRecords', () => {
  it('keeps what a reviewer corrected and takes over what the source corrected', () => {
    const ours: Meeting = {
      ...sample,
      title: 'Talks in Bergen',
      participants: [{ ...french, role: 'Minister' }, norwegian],
    }
    const theirs: Meeting = {
      ...sample,
      mode: 'hybrid',
      participants: [french, { ...norwegian, person: 'ola-berg' }, added],
    }
    expect(mergeRecords(sample, ours, theirs)).toEqual({
      record: {
        ...sample,
        title: 'Talks in Bergen',
        mode: 'hybrid',
        participants: [{ ...french, role: 'Minister' }, { ...norwegian, person: 'ola-berg' }, added],
      },
      conflicts: [],
    })
  })
  it('keeps ours where both changed one value, and says so', () => {
    const merged = mergeRecords(
      sample,
      { ...sample, date: '2031-03-05', participants: [french, { ...norwegian, role: 'Minister' }] },
      { ...sample, date: '2031-03-06', participants: [french, { ...norwegian, role: 'FM' }] },
    )
    expect(merged.record.date).toBe('2031-03-05')
    expect(merged.conflicts).toEqual([
      { path: '/date', base: '2031-03-04', ours: '2031-03-05', theirs: '2031-03-06' },
      { path: '/participants/1/role', base: 'Foreign Minister', ours: 'Minister', theirs: 'FM' },
    ])
  })
  it('reports an item that one side removed and the other changed', () => {
    const changed = { ...norwegian, role: 'Minister' }
    const removed: Meeting = { ...sample, participants: [french] }
    const other: Meeting = { ...sample, participants: [french, changed] }
    expect(mergeRecords(sample, removed, other)).toEqual({
      record: removed,
      conflicts: [{ path: '/participants', base: norwegian, ours: undefined, theirs: changed }],
    })
    expect(mergeRecords(sample, other, removed)).toEqual({
      record: other,
      conflicts: [{ path: '/participants/1', base: norwegian, ours: changed, theirs: undefined }],
    })
  })
  it('moves evidence with the sources and values that it points at', () => {
    const source = (url: string) => ({ url, publisher: 'P', language: 'en' })
    const record = (
      sources: string[],
      participants: Meeting['participants'],
      evidence: [string, number, number][],
    ): Meeting => ({
      ...sample,
      sources: sources.map(source),
      participants,
      provenance: {
        method: 'imported',
        review: 'unreviewed',
        evidence: evidence.map(([field, index, start]) => ({ field, source: index, start, end: start + 1 })),
      },
    })
    const base = record(['https://a.example'], [norwegian], [['/participants/0/role', 0, 1]])
    const ours = record(
      ['https://o.example', 'https://a.example'],
      [french, norwegian],
      [
        ['/participants/0/role', 0, 5],
        ['/participants/1/role', 1, 1],
      ],
    )
    const theirs = record(
      ['https://a.example', 'https://t.example'],
      [norwegian, added],
      [
        ['/participants/0/role', 0, 1],
        ['/participants/1/role', 1, 7],
      ],
    )
    expect(mergeRecords(base, ours, theirs)).toEqual({
      record: record(
        ['https://o.example', 'https://a.example', 'https://t.example'],
        [french, norwegian, added],
        [
          ['/participants/0/role', 0, 5],
          ['/participants/1/role', 1, 1],
          ['/participants/2/role', 2, 7],
        ],
      ),
      conflicts: [],
    })
  })
  it('leaves out evidence whose source one side has removed', () => {
    const two: Meeting = {
      ...sample,
      sources: [...sample.sources, { url: 'https://b.example', publisher: 'P', language: 'en' }],
      provenance: {
        ...sample.provenance,
        evidence: [...sample.provenance.evidence, { field: '/mode', source: 1, start: 0, end: 1 }],
      },
    }
    const ours: Meeting = { ...two, sources: sample.sources }
    const merged = mergeRecords(two, ours, { ...two, mode: 'hybrid' })
    expect(merged.record.provenance.evidence).toEqual(sample.provenance.evidence)
    expect(merged.conflicts).toEqual([])
  })
  it('does not guess when two items of a list look the same', () => {
    const twice = { ...sample, documents: [...sample.documents, ...sample.documents] }
    const theirs: Meeting = { ...sample, documents: [{ type: 'photo', languages: ['en'] }] }
    const merged = mergeRecords<Meeting>(sample, twice, theirs)
    expect(merged.record.documents).toEqual(twice.documents)
    expect(merged.conflicts.map(({ path }) => path)).toEqual(['/documents'])
  })
})

describe('laws', () => {
  it('a side that changed nothing gives way, and two that changed alike agree', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        expect(mergeRecords(a, a, b)).toEqual({ record: b, conflicts: [] })
        expect(mergeRecords(a, b, a)).toEqual({ record: b, conflicts: [] })
        expect(mergeRecords(a, b, structuredClone(b))).toEqual({ record: b, conflicts: [] })
      }),
    )
  })
  const unordered = (record: Meeting): unknown => {
    const sort = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort()
    const { evidence, ...provenance } = record.provenance
    // Indexes depend on order, so evidence is compared by what it points at.
    const pointed = evidence.map(({ field, source, ...span }) => ({
      at:
        field === '/date'
          ? field
          : (valueAt(record, field.slice(0, '/participants/0'.length)) as { name: unknown }).name,
      source: record.sources[source],
      ...span,
    }))
    const lists = [record.participants, record.topics, record.sources, pointed].map(sort)
    return [canonicalRecord({ ...record, participants: [], topics: [], sources: [], provenance }), lists]
  }
  it('the sides may be swapped when nothing is in conflict; conflicts are the same values either way', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (base, a, b) => {
        const one = mergeRecords(base, a, b)
        const two = mergeRecords(base, b, a)
        const values = ({ base: was, ours, theirs }: { base: unknown; ours: unknown; theirs: unknown }): string =>
          JSON.stringify([was, ...[JSON.stringify(ours), JSON.stringify(theirs)].sort()])
        expect(one.conflicts.map(values).sort()).toEqual(two.conflicts.map(values).sort())
        if (one.conflicts.length === 0) expect(unordered(one.record)).toEqual(unordered(two.record))
      }),
      { numRuns: 500 },
    )
  })
  it('every piece of evidence points at a source and a value that are there', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (base, a, b) => {
        const { record } = mergeRecords(base, a, b)
        for (const { field, source } of record.provenance.evidence) {
          expect(record.sources[source]).toBeDefined()
          expect(valueAt(record, field)).toBeDefined()
        }
      }),
      { numRuns: 500 },
    )
  })
})
