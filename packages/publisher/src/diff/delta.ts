import type { PublishedMeeting } from '@readout/schema'
import { applyChanges, type Change, changesBetween, type Json } from './changes.js'
import { joinById, type Pair, type Stream } from './join.js'

/** One line of `delta.ndjson`: what became of one meeting. */
export type DeltaEntry =
  | { readonly op: 'add' | 'remove'; readonly id: string; readonly meeting: PublishedMeeting }
  | { readonly op: 'change' | 'withdraw'; readonly id: string; readonly changes: readonly Change[] }

/** A published meeting as plain JSON: it holds nothing that JSON does not. */
const asJson = (meeting: PublishedMeeting): Json => meeting as unknown as Json

/**
 * What became of one meeting between two releases.
 *
 * @param pair the meeting in the earlier and in the later release
 * @returns nothing when the two agree
 */
export const deltaOf = (pair: Pair<PublishedMeeting, PublishedMeeting>): DeltaEntry | undefined => {
  const { id, before, after } = pair
  if (before === undefined) return after === undefined ? undefined : { op: 'add', id, meeting: after }
  if (after === undefined) return { op: 'remove', id, meeting: before }
  const changes = changesBetween(asJson(before), asJson(after))
  if (changes.length === 0) return undefined
  const withdrawn = before.withdrawn === undefined && after.withdrawn !== undefined
  return { op: withdrawn ? 'withdraw' : 'change', id, changes }
}

/**
 * What changed between two releases, meeting by meeting, in bounded memory.
 *
 * @param before the meetings of the earlier release, sorted by id
 * @param after the meetings of the later release, sorted by id
 * @returns entries in the order of ids: `add` and `remove` with the whole meeting, `change` and `withdraw` with the
 *   values that differ
 */
export async function* delta(
  before: Stream<PublishedMeeting>,
  after: Stream<PublishedMeeting>,
): AsyncGenerator<DeltaEntry> {
  for await (const pair of joinById(before, after)) {
    const entry = deltaOf(pair)
    if (entry !== undefined) yield entry
  }
}

/**
 * Makes the later release from the earlier one: `applyDelta(a, delta(a, b))` gives the meetings of `b`.
 *
 * @param before the meetings of the earlier release, sorted by id
 * @param entries what `delta` gave
 * @throws RangeError when an entry does not fit the meetings
 */
export async function* applyDelta(
  before: Stream<PublishedMeeting>,
  entries: Stream<DeltaEntry>,
): AsyncGenerator<PublishedMeeting> {
  for await (const { id, before: meeting, after: entry } of joinById(before, entries)) {
    if (entry === undefined) {
      if (meeting !== undefined) yield meeting
    } else if (entry.op === 'add') {
      if (meeting !== undefined) throw new RangeError(`\`${id}\` is there already and cannot be added`)
      yield entry.meeting
    } else {
      if (meeting === undefined) throw new RangeError(`\`${id}\` is not there and cannot be ${entry.op}d`)
      if ('changes' in entry) yield applyChanges(asJson(meeting), entry.changes) as unknown as PublishedMeeting
    }
  }
}
