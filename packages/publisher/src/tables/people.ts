import type { Participant, Person, PublishedMeeting } from '@readout/schema'
import { compareText } from '../release/file-list.js'
import { LIST_SEPARATOR } from './meetings.js'
import { integer, optional, type Row, type Table, text } from './table.js'

interface Seen {
  meetings: number
  first: string
  last: string
  readonly participant: Participant
}

/** What the records alone tell of a person whom the register does not have. */
const unregistered = (key: string, { name, party }: Participant): Person => ({
  schema_version: '1.0',
  key,
  name,
  names: [],
  party,
  offices: [],
})

const rowOf = (person: Person, seen: Seen | undefined): Row => [
  person.key,
  person.name.full,
  person.name.family ?? null,
  person.name.given ?? null,
  person.names.join(LIST_SEPARATOR) || null,
  person.party,
  [...new Set(person.offices.map(({ office }) => office))].join(LIST_SEPARATOR) || null,
  person.identifiers?.map(({ scheme, value }) => `${scheme}:${value}`).join(LIST_SEPARATOR) || null,
  person.withdrawn?.superseded_by ?? null,
  seen?.meetings ?? 0,
  seen?.first ?? null,
  seen?.last ?? null,
]

/** One row a person of the register, and one for each other key that a record uses. */
export const people: Table = {
  name: 'people',
  title: 'People',
  description: 'One row a person of the register, with the meetings that stand in which the person is named.',
  columns: [
    text('key', 'Key of the person; never given to another one.'),
    text('name', 'Name under which the person is listed, given name first.'),
    optional(text('family', 'Family name.')),
    optional(text('given', 'Given names.')),
    optional(text('names', `Every other spelling that a source has, joined by \`${LIST_SEPARATOR}\`.`)),
    text('party', 'Code of the state or organisation that the person speaks for; the latest where it changed.'),
    optional(text('offices', `Codes of the offices held, earliest first, joined by \`${LIST_SEPARATOR}\`.`)),
    optional(text('identifiers', `The person elsewhere, \`scheme:value\`, joined by \`${LIST_SEPARATOR}\`.`)),
    optional(text('superseded_by', 'Key of the entry to use instead of a withdrawn one.')),
    integer('meetings', 'Meetings that stand in which the person is named.'),
    optional(text('first_meeting', 'First day of the earliest of them.', { format: 'date' })),
    optional(text('last_meeting', 'First day of the latest of them.', { format: 'date' })),
  ],
  primaryKey: ['key'],
  foreignKeys: [],
  indexes: [['party']],
  start: ({ people: register }) => {
    const seen = new Map<string, Seen>()
    const take = ({ date_start, withdrawn }: PublishedMeeting, participant: Participant): void => {
      if (participant.person === undefined) return
      const known = seen.get(participant.person)
      const counted = withdrawn === undefined ? 1 : 0
      if (known === undefined) {
        seen.set(participant.person, { meetings: counted, first: date_start, last: date_start, participant })
        return
      }
      known.meetings += counted
      if (date_start < known.first) known.first = date_start
      if (date_start > known.last) known.last = date_start
    }
    return {
      rows: (meeting) => {
        for (const participant of meeting.participants) take(meeting, participant)
        return []
      },
      rest: () => {
        const keys = new Set<string>(register.map(({ key }) => key))
        const others = [...seen].filter(([key]) => !keys.has(key))
        return [...register, ...others.map(([key, { participant }]) => unregistered(key, participant))]
          .toSorted((a, b) => compareText(a.key, b.key))
          .map((person) => rowOf(person, seen.get(person.key)))
      },
    }
  },
}
