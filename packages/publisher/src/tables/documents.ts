import { LIST_SEPARATOR } from './meetings.js'
import { integer, meetingId, meetingKey, optional, perMeeting, type Table, text } from './table.js'

/** One row a meeting and document. */
export const documents: Table = {
  name: 'documents',
  title: 'Documents',
  description: 'One row for each document that a meeting gave rise to.',
  columns: [
    meetingId,
    integer('position', 'Place in the record, from 1.'),
    text('type', 'Code of the vocabulary `document-types`.'),
    optional(text('title', 'Title of the document.')),
    text('languages', `Languages it is published in, BCP 47, joined by \`${LIST_SEPARATOR}\`.`),
    optional(text('url', 'Where it is published.', { format: 'uri' })),
  ],
  primaryKey: ['meeting_id', 'position'],
  foreignKeys: [meetingKey],
  indexes: [['type']],
  start: perMeeting((meeting) =>
    meeting.documents.map((document, index) => [
      meeting.id,
      index + 1,
      document.type,
      document.title ?? null,
      document.languages.join(LIST_SEPARATOR),
      document.url ?? null,
    ]),
  ),
}
