import { findAlike } from '@readout/records'
import type { Meeting } from '@readout/schema'

type Related = NonNullable<Meeting['related']>[number]

/** A gathering of more guests than this is related to none of the talks that each of them had beside it. */
const MOST_ENTRIES = 5

/** The entry that an account is from, without the number that tells its meetings apart. */
const entriesOf = (record: Meeting): string[] =>
  (record.identifiers ?? []).map(({ scheme, value }) => `${scheme} ${value.replace(/#\d+$/, '')}`)

/** Pairs of meetings that one entry tells of. */
const sameVisit = function* (records: readonly Meeting[]): Generator<[Meeting, Meeting]> {
  const byEntry = new Map<string, Meeting[]>()
  for (const record of records) {
    const entries = [...new Set(entriesOf(record))]
    if (entries.length > MOST_ENTRIES) continue
    for (const entry of entries) byEntry.set(entry, [...(byEntry.get(entry) ?? []), record])
  }
  for (const list of byEntry.values()) {
    for (const [index, a] of list.entries()) for (const b of list.slice(index + 1)) yield [a, b]
  }
}

/**
 * Ties records together that belong together: meetings of one visit, and meetings so alike that a reader would take them
 * for one where the list, or a person, has told them apart (the stays of a mediator who comes back after a day).
 * @param records one a meeting, by date
 * @returns the same records with `related` on both sides
 */
export const relate = (records: readonly Meeting[]): Meeting[] => {
  const related = new Map<string, Map<string, Related['relation']>>()
  const tie = (a: Meeting, b: Meeting, there: Related['relation'], back: Related['relation']): void => {
    for (const [from, to, relation] of [
      [a, b, there],
      [b, a, back],
    ] as const) {
      const known = related.get(from.id) ?? new Map<string, Related['relation']>()
      related.set(from.id, known)
      if (!known.has(to.id)) known.set(to.id, relation)
    }
  }
  for (const [a, b] of sameVisit(records)) tie(a, b, 'same-visit', 'same-visit')
  // In the order of days, so that the first precedes the second.
  for (const { a, b } of findAlike(records)) tie(a, b, 'precedes', 'follows')
  return records.map((record) => {
    const list = [...(related.get(record.id) ?? [])].map(([id, relation]) => ({ id, relation }))
    list.sort((a, b) => (a.id < b.id ? -1 : 1))
    return list.length === 0 ? record : { ...record, related: list }
  })
}
