import { canonicalRecord, parseEdtf } from '@readout/records'
import type { Meeting, PublishedMeeting } from '@readout/schema'
import { offices } from '@readout/vocabulary'
import { ReleaseError } from '../errors.js'

type OfficeCode = NonNullable<PublishedMeeting['level']>

const RANKS: ReadonlyMap<string, number> = new Map(offices.map(({ code, rank }) => [code, rank]))

/** How many parties a meeting has, as a word. */
const sizeOf = (parties: number): PublishedMeeting['size'] =>
  parties <= 2 ? 'bilateral' : parties === 3 ? 'trilateral' : 'multilateral'

/**
 * The highest office among the participants of a meeting, by the rank that the vocabulary gives; of two with one rank,
 * the one named first.
 *
 * @param meeting a record
 * @returns a code of the vocabulary `offices`; nothing when no participant is named
 */
export const levelOf = (meeting: Meeting): OfficeCode | undefined => {
  let best: OfficeCode | undefined
  let highest = Number.NEGATIVE_INFINITY
  for (const { office } of meeting.participants) {
    const rank = RANKS.get(office) ?? 0
    if (rank > highest) {
      best = office
      highest = rank
    }
  }
  return best
}

/**
 * Makes the published meeting of a record: the record in canonical form and what can be computed from it.
 *
 * @param record a valid record
 * @param modified version of the release in which it last changed
 * @throws ReleaseError when the date of the record is no EDTF date
 */
export const toPublished = (record: Meeting, modified: string): PublishedMeeting => {
  const date = parseEdtf(record.date)
  if (date === undefined) throw new ReleaseError(`${record.id}: the date \`${record.date}\` is no EDTF date`)
  const { $schema: _, ...values } = record
  const level = levelOf(record)
  const published: PublishedMeeting = {
    ...values,
    date_start: date.start,
    date_end: date.end,
    date_precision: date.precision,
    size: sizeOf(record.parties.length),
    ...(level === undefined ? {} : { level }),
    modified,
  }
  return canonicalRecord(published, 'publishedMeeting')
}
