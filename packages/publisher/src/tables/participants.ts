import { integer, meetingId, meetingKey, optional, perMeeting, type Table, text } from './table.js'

/** One row a meeting and participant. */
export const participants: Table = {
  name: 'participants',
  title: 'Participants',
  description: 'One row for each person named in a meeting.',
  columns: [
    meetingId,
    integer('position', 'Place in the record, from 1.'),
    text('name', 'Full name as the record gives it.'),
    optional(text('family', 'Family name, where it is known which one it is.')),
    optional(text('given', 'Given name, where it is known which one it is.')),
    text('party', 'Code of the party that the person spoke for: a state in capitals, an organisation in lower case.'),
    text('role', 'Title as the source words it.'),
    text('office', 'Code of the vocabulary `offices`.'),
    optional(text('person', 'Key of the people register: the key of `people`.')),
  ],
  primaryKey: ['meeting_id', 'position'],
  foreignKeys: [meetingKey, { columns: ['person'], table: 'people', references: ['key'] }],
  indexes: [['person'], ['office'], ['party']],
  start: perMeeting((meeting) =>
    meeting.participants.map((participant, index) => [
      meeting.id,
      index + 1,
      participant.name.full,
      participant.name.family ?? null,
      participant.name.given ?? null,
      participant.party,
      participant.role,
      participant.office,
      participant.person ?? null,
    ]),
  ),
}
