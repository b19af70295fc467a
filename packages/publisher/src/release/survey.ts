import type { Meeting, PublishedMeeting, ReleaseCounts } from '@readout/schema'
import { deltaOf } from '../diff/delta.js'
import { joinById, type Stream } from '../diff/join.js'
import { type ContractChange, type DiffSummary, Tally } from '../diff/summary.js'
import { toPublished } from '../published/published.js'

/** What the first pass over the records finds. */
export interface Survey {
  readonly counts: ReleaseCounts
  /** First and last day that a meeting may have taken place on, `YYYY-MM-DD`; missing without records. */
  readonly firstDay?: string
  readonly lastDay?: string
  /**
   * The newest day that the records tell of what has been: a source was published or read, a meeting was held. Missing when
   * none is known.
   */
  readonly newestDay?: string
  /** What changed since the previous release. */
  readonly diff: DiffSummary
}

const isDay = (date: string | undefined): date is string => date?.length === 'YYYY-MM-DD'.length

const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a

/**
 * Makes the published meetings of a release. A record that says what it said keeps the version in which it last changed.
 *
 * @param previous the meetings of the previous release, sorted by id
 * @param records the records, sorted by id
 * @param version the version of this release
 */
export async function* publishedMeetings(
  previous: Stream<PublishedMeeting>,
  records: Stream<Meeting>,
  version: string,
): AsyncGenerator<{ readonly before?: PublishedMeeting; readonly after?: PublishedMeeting }> {
  for await (const { before, after } of joinById(previous, records)) {
    if (after === undefined) {
      if (before !== undefined) yield { before }
      continue
    }
    const unchanged = before === undefined ? undefined : toPublished(after, before.modified)
    if (before === undefined) yield { after: toPublished(after, version) }
    else if (unchanged !== undefined && deltaOf({ id: after.id, before, after: unchanged }) === undefined) {
      yield { before, after: unchanged }
    } else yield { before, after: toPublished(after, version) }
  }
}

/**
 * Reads the records once to learn what the release needs to know before its first byte: how many there are, from when
 * to when, and what changed.
 *
 * @param previous the meetings of the previous release, sorted by id; none for a first release
 * @param records the records, sorted by id
 * @param people entries of the people register
 * @param contract what changed in schemas, tables and vocabularies
 */
export const survey = async (
  previous: Stream<PublishedMeeting>,
  records: Stream<Meeting>,
  people: number,
  contract: readonly ContractChange[],
): Promise<Survey> => {
  const counts = { meetings: 0, withdrawn: 0, parties: 0, participants: 0, documents: 0, sources: 0, people }
  const tally = new Tally()
  let firstDay: string | undefined
  let lastDay: string | undefined
  let newestDay: string | undefined
  // Any version will do here: only whether a record changed is asked.
  for await (const { before, after } of publishedMeetings(previous, records, '0.0.0-next')) {
    const id = (after ?? before)?.id ?? ''
    tally.add(before, deltaOf({ id, ...(before && { before }), ...(after && { after }) }))
    if (after === undefined) continue
    if (after.withdrawn === undefined) counts.meetings++
    else counts.withdrawn++
    counts.parties += after.parties.length
    counts.participants += after.participants.length
    counts.documents += after.documents.length
    counts.sources += after.sources.length
    if (firstDay === undefined || after.date_start < firstDay) firstDay = after.date_start
    lastDay = later(lastDay, after.date_end)
    // Of a meeting known to the year only, no more than its first day has surely passed.
    if (after.status === 'held' && after.withdrawn === undefined) newestDay = later(newestDay, after.date_start)
    for (const { published, retrieved } of after.sources) {
      if (isDay(published)) newestDay = later(newestDay, published)
      if (isDay(retrieved)) newestDay = later(newestDay, retrieved)
    }
  }
  return {
    counts,
    ...(firstDay === undefined ? {} : { firstDay }),
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(newestDay === undefined ? {} : { newestDay }),
    diff: tally.summary(contract),
  }
}
