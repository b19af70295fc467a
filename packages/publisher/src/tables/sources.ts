import { integer, meetingId, meetingKey, optional, perMeeting, type Table, text } from './table.js'

/** One row a meeting and source. */
export const sources: Table = {
  name: 'sources',
  title: 'Sources',
  description: 'One row for each text that a record rests on.',
  columns: [
    meetingId,
    integer('position', 'Place in the record, from 1; `provenance.evidence` counts from 0.'),
    text('publisher', 'Who published the text.'),
    optional(text('title', 'Title of the text.')),
    optional(text('url', 'Where it is published.', { format: 'uri' })),
    optional(text('published', 'Day of publication, ISO 8601.')),
    optional(text('retrieved', 'Day on which it was read, ISO 8601.')),
    text('language', 'Language of the text, BCP 47.'),
    optional(text('sha256', 'SHA-256 of the text that was read, hexadecimal.')),
  ],
  primaryKey: ['meeting_id', 'position'],
  foreignKeys: [meetingKey],
  indexes: [['publisher']],
  start: perMeeting((meeting) =>
    meeting.sources.map((source, index) => [
      meeting.id,
      index + 1,
      source.publisher,
      source.title ?? null,
      source.url ?? null,
      source.published ?? null,
      source.retrieved ?? null,
      source.language,
      source.sha256 ?? null,
    ]),
  ),
}
