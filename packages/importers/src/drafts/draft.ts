import { makeId } from '@readout/records'
import type { Evidence, Meeting, Participant } from '@readout/schema'
import { officeOfTitle, splitName } from '@readout/vocabulary'
import type { Entry } from '../entry.js'
import type { Attendee, Occasion } from '../remarks/occasion.js'
import { titleOf } from './title.js'

const own = (entry: Entry): Participant[] =>
  entry.people.map((person) => ({
    name: person.name,
    party: entry.own.code,
    role: person.role,
    office: person.office as Participant['office'],
  }))

const participantOf = ({ person, party }: Attendee): Participant => {
  const { family, given } = splitName(person.name ?? '')
  const role = person.role ?? 'Participant'
  return {
    name: {
      full: person.name ?? '',
      ...(family === undefined || person.keys.length < 2 ? {} : { family }),
      ...(given === undefined || person.keys.length < 2 ? {} : { given }),
    },
    party,
    role,
    office: (person.role === undefined
      ? 'other'
      : (officeOfTitle(role) ?? officeOfTitle(role, party) ?? 'other')) as Participant['office'],
  }
}

const sameName = (a: Participant, b: Participant): boolean => a.name.full === b.name.full && a.party === b.party

/**
 * Makes a record of one meeting that an entry tells of. The list's sentence is not kept: evidence points into it, and the
 * title is worded from the values.
 * @param ordinal place of the meeting among those of the entry, from 1; from 2 on it is part of the identifier
 * @param taken ids already in use; the new id is added
 */
export const recordOf = (
  entry: Entry,
  occasion: Occasion,
  ordinal: number,
  tool: string,
  taken: Set<string>,
): Meeting => {
  const parties = [...occasion.parties].sort((a, b) => (a.code < b.code ? -1 : 1))
  const evidence: Evidence[] = []
  const participants = own(entry)
  for (const attendee of occasion.attendees) {
    const participant = participantOf(attendee)
    if (participants.some((one) => sameName(one, participant))) continue
    const { start, end } = attendee.person
    evidence.push({ field: `/participants/${participants.length}/name/full`, source: 0, start, end })
    participants.push(participant)
  }
  if (occasion.when.span !== undefined) evidence.push({ field: '/date', source: 0, ...occasion.when.span })
  const id = makeId(
    {
      date: occasion.when.date,
      parties,
      format: occasion.format,
      ...(occasion.series === undefined ? {} : { series: occasion.series }),
    },
    taken,
  )
  taken.add(id)
  const location = { country: entry.country, ...(occasion.city === undefined ? {} : { city: occasion.city }) }
  return {
    schema_version: '1.0',
    id,
    title: titleOf(
      parties.map((party) => party.code),
      occasion.format,
      occasion.series,
      occasion.city,
    ),
    status: 'held',
    mode: 'in-person',
    format: occasion.format as Meeting['format'],
    ...(occasion.series === undefined ? {} : { series: occasion.series }),
    date: occasion.when.date,
    location: location as NonNullable<Meeting['location']>,
    parties,
    participants,
    topics: [],
    documents: [],
    ...(occasion.occasion === undefined ? {} : { occasion: occasion.occasion }),
    identifiers: [
      {
        scheme: entry.identifier.scheme,
        value: ordinal > 1 ? `${entry.identifier.value}#${ordinal}` : entry.identifier.value,
      },
    ],
    sources: [entry.source],
    provenance: { method: 'imported', tool, review: 'unreviewed', evidence },
  }
}
