import { parseEdtf } from '@readout/records'
import type { Meeting } from '@readout/schema'
import { samePerson } from '@readout/vocabulary'
import { titleOf } from '../drafts/title.js'

type Participant = Meeting['participants'][number]

const keyOf = (value: unknown): string => JSON.stringify(value)

/** How many days a date leaves open; one that cannot be read leaves the most. */
const openDays = (record: Meeting): number => {
  const date = parseEdtf(record.date)
  return date ? Date.parse(date.end) - Date.parse(date.start) : Number.MAX_SAFE_INTEGER
}

/** The account to start from: the closest date, then the most people, then the first by id. */
const byWorth = (a: Meeting, b: Meeting): number =>
  openDays(a) - openDays(b) || b.participants.length - a.participants.length || (a.id < b.id ? -1 : 1)

const words = (name: string): number => name.split(/\s+/).length

/** One person in two accounts: the fuller name, the title of the account that the record starts from. */
const fuller = (known: Participant, other: Participant): Participant =>
  words(other.name.full) > words(known.name.full) ? { ...known, name: other.name } : known

/** Adds the items that are not there yet; gives for each item added its place in the whole. */
const union = <T>(list: T[], items: readonly T[]): number[] =>
  items.map((item) => {
    const place = list.findIndex((one) => keyOf(one) === keyOf(item))
    return place >= 0 ? place : list.push(item) - 1
  })

const addPeople = (list: Participant[], people: readonly Participant[]): number[] =>
  people.map((person) => {
    const place = list.findIndex((one) => one.party === person.party && samePerson(one.name, person.name))
    const known = list[place]
    if (known === undefined) return list.push(person) - 1
    list[place] = fuller(known, person)
    return place
  })

/** Values on which accounts may differ without being wrong: what each of them has is kept. */
const COMPARED: readonly { readonly field: string; readonly value: (record: Meeting) => string | undefined }[] = [
  { field: '/date', value: (record) => record.date },
  { field: '/location/city', value: (record) => record.location?.city },
  { field: '/format', value: (record) => (record.format === 'meeting' ? undefined : record.format) },
]

/**
 * Makes one record of several accounts of one meeting: every party, person, source and identifier, the closest date, and
 * what the accounts disagree on. Evidence follows its source and its person.
 * @param records at least one, in any order; the result does not depend on it
 * @returns a record whose id is still that of one of them
 */
export const combine = (records: readonly Meeting[]): Meeting => {
  const [base, ...others] = [...records].sort(byWorth)
  if (base === undefined) throw new RangeError('there is nothing to combine')
  if (others.length === 0) return base
  const participants = [...base.participants]
  const sources = [...base.sources]
  const parties = [...base.parties]
  const identifiers = [...(base.identifiers ?? [])]
  const evidence = [...base.provenance.evidence]
  const accounts: { record: Meeting; source: number }[] = [{ record: base, source: 0 }]
  for (const other of others) {
    const places = addPeople(participants, other.participants)
    const numbers = union(sources, other.sources)
    union(parties, other.parties)
    union(identifiers, other.identifiers ?? [])
    accounts.push({ record: other, source: numbers[0] ?? 0 })
    for (const item of other.provenance.evidence) {
      const field = item.field.replace(
        /^\/participants\/(\d+)/,
        (_, index: string) => `/participants/${places[Number(index)] ?? 0}`,
      )
      union(evidence, [{ ...item, field, source: numbers[item.source] ?? 0 }])
    }
  }
  const first = <T>(value: (record: Meeting) => T | undefined): T | undefined =>
    accounts.map(({ record }) => value(record)).find((one) => one !== undefined)
  const city = base.location?.city ?? first((record) => record.location?.city)
  const format = first((record) => (record.format === 'meeting' ? undefined : record.format)) ?? 'meeting'
  const [series, occasion] = [first((record) => record.series), first((record) => record.occasion)]
  const disagreements = COMPARED.flatMap(({ field, value }) => {
    const said = accounts.flatMap(({ record, source }) => {
      const one = value(record)
      return one === undefined ? [] : [{ source, value: one }]
    })
    const unlike = new Set(said.map((one) => one.value)).size > 1
    return unlike ? [{ field, accounts: said }] : []
  })
  parties.sort((a, b) => (a.code < b.code ? -1 : 1))
  identifiers.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return {
    ...base,
    title: titleOf(
      parties.map((party) => party.code),
      format,
      series,
      city,
    ),
    format,
    ...(series === undefined ? {} : { series }),
    ...(base.location === undefined ? {} : { location: { ...base.location, ...(city === undefined ? {} : { city }) } }),
    parties,
    participants,
    ...(occasion === undefined ? {} : { occasion }),
    identifiers,
    sources,
    provenance: { ...base.provenance, evidence, ...(disagreements.length === 0 ? {} : { disagreements }) },
  }
}
