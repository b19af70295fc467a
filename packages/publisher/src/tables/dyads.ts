import { stateNumbers } from './labels.js'
import { levelOfPair, statePairs } from './pairs.js'
import { derived, integer, meetingId, meetingKey, optional, perMeeting, type Table, text } from './table.js'

/** One row a meeting and pair of states. */
export const dyads: Table = {
  name: 'dyads',
  title: 'Dyads',
  description:
    'One row for each pair of states that met in a meeting that took place; `state_a` stands before `state_b` in the ' +
    'alphabet, and neither is the sender.',
  columns: [
    meetingId,
    text('state_a', 'First state of the pair, ISO 3166.'),
    text('state_b', 'Second state of the pair, ISO 3166.'),
    derived(optional(integer('cow_a', 'Correlates of War number of the first state.'))),
    derived(optional(integer('cow_b', 'Correlates of War number of the second state.'))),
    derived(optional(integer('gw_a', 'Gleditsch-Ward number of the first state.'))),
    derived(optional(integer('gw_b', 'Gleditsch-Ward number of the second state.'))),
    integer('year', 'Year of `date_start`.'),
    text('date_start', 'First day that the date may mean, ISO 8601.', { format: 'date' }),
    text('date_end', 'Last day that the date may mean, ISO 8601.', { format: 'date' }),
    text('date_precision', 'How much of the date is known.', { values: ['day', 'month', 'year'] }),
    text('mode', 'How the parties met: a code of the vocabulary `modes`.'),
    text('format', 'Kind of meeting: a code of the vocabulary `formats`.'),
    text('size', 'Number of parties as a word.', { values: ['bilateral', 'trilateral', 'multilateral'] }),
    derived(
      optional(text('office_a', 'Highest office that the first state sent: a code of the vocabulary `offices`.')),
    ),
    derived(
      optional(text('office_b', 'Highest office that the second state sent: a code of the vocabulary `offices`.')),
    ),
    derived(
      optional(text('level', 'Higher level of the two offices.', { values: ['leader', 'minister', 'official'] })),
    ),
  ],
  primaryKey: ['meeting_id', 'state_a', 'state_b'],
  foreignKeys: [meetingKey],
  indexes: [['state_a', 'state_b', 'year']],
  start: perMeeting((meeting) =>
    statePairs(meeting).map((pair) => {
      const [a, b] = [stateNumbers(pair.a, meeting.date_start), stateNumbers(pair.b, meeting.date_start)]
      return [
        meeting.id,
        pair.a,
        pair.b,
        a.cow,
        b.cow,
        a.gw,
        b.gw,
        Number(meeting.date_start.slice(0, 4)),
        meeting.date_start,
        meeting.date_end,
        meeting.date_precision,
        meeting.mode,
        meeting.format,
        meeting.size,
        pair.officeA ?? null,
        pair.officeB ?? null,
        levelOfPair(pair) ?? null,
      ]
    }),
  ),
}
