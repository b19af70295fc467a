import { partyLabel, stateNumbers } from './labels.js'
import { derived, integer, meetingId, meetingKey, optional, perMeeting, type Table, text } from './table.js'

/** One row a meeting and party. */
export const parties: Table = {
  name: 'parties',
  title: 'Parties',
  description: 'One row for each state or organisation that took part in a meeting.',
  columns: [
    meetingId,
    integer('position', 'Place in the record, from 1.'),
    text('type', 'What the party is.', { values: ['state', 'organization'] }),
    text('code', 'ISO 3166 code of a state or code of the vocabulary `organizations`.'),
    derived(text('label', 'Name of the party in the vocabulary.')),
    derived(optional(integer('cow_code', 'Correlates of War number of a state in that year.'))),
    derived(optional(integer('gw_code', 'Gleditsch-Ward number of a state in that year.'))),
  ],
  primaryKey: ['meeting_id', 'position'],
  foreignKeys: [meetingKey],
  indexes: [['type', 'code']],
  start: perMeeting((meeting) =>
    meeting.parties.map((party, index) => {
      const state = party.type === 'state' ? stateNumbers(party.code, meeting.date_start) : undefined
      return [meeting.id, index + 1, party.type, party.code, partyLabel(party), state?.cow ?? null, state?.gw ?? null]
    }),
  ),
}
