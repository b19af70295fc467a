import type { Meeting } from '@readout/schema'
import fc from 'fast-check'
import { sample } from '../sample.js'

const some = <T>(...values: readonly T[]) => fc.subarray([...values])

/** Records near one another: each list a part of a small stock, each value one of a few, so that merges meet. */
export const anyRecord: fc.Arbitrary<Meeting> = fc
  .record({
    title: fc.constantFrom('Talks', 'Meeting', 'Summit'),
    mode: fc.constantFrom('in-person', 'video', 'unknown'),
    date: fc.constantFrom('2031-03-04', '2031-03-05'),
    location: fc.option(fc.record({ country: fc.constant('NO'), city: fc.constantFrom('Bergen', 'Oslo') }), {
      nil: undefined,
    }),
    participants: some('Ana Lind', 'Bo Dahl', 'Cy Ek', 'Di Falk').chain((names) =>
      fc.tuple(
        ...names.map((full) =>
          fc
            .constantFrom('Minister', 'Envoy')
            .map((role) => ({ name: { full }, party: 'NO', role, office: 'other' as const })),
        ),
      ),
    ),
    topics: some('trade', 'energy', 'cyber'),
    sources: some('a', 'b', 'c').map((list) =>
      list.map((path) => ({ url: `https://example.org/${path}`, publisher: 'P', language: 'en' })),
    ),
    review: fc.constantFrom('reviewed', 'unreviewed'),
    spots: fc.uniqueArray(fc.nat(9), { maxLength: 5 }),
  })
  .map(({ review, spots, location, ...fields }): Meeting => {
    const people = fields.participants.length
    const evidence =
      fields.sources.length === 0
        ? []
        : spots.map((start) => ({
            field: people > 0 && start % 2 ? `/participants/${start % people}/role` : '/date',
            source: start % fields.sources.length,
            start,
            end: start + 1,
          }))
    const { location: _, ...rest } = sample
    return {
      ...rest,
      ...fields,
      ...(location ? { location } : {}),
      provenance: { method: 'imported', review, evidence },
    } as Meeting
  })
