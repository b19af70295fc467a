import { overlapEdtf, parseEdtf } from '@readout/records'
import type { Meeting } from '@readout/schema'
import { series as allSeries, samePerson } from '@readout/vocabulary'
import { titleOf } from '../drafts/title.js'
import { gatheringOf } from './gatherings.js'

type Participant = Meeting['participants'][number]
type Disagreements = NonNullable<Meeting['provenance']['disagreements']>

const keyOf = (value: unknown): string => JSON.stringify(value)

/** How many days a date leaves open; one that cannot be read leaves the most. */
const openDays = (record: Meeting): number => {
  const date = parseEdtf(record.date)
  return date ? Date.parse(date.end) - Date.parse(date.start) : Number.MAX_SAFE_INTEGER
}

/** The account to start from: the closest date, then the most people, then the first by id. */
const byWorth = (a: Meeting, b: Meeting): number =>
  openDays(a) - openDays(b) || b.participants.length - a.participants.length || (a.id < b.id ? -1 : 1)

/** From so many accounts on, a gathering has the date that most of them have: one guest's stay says little. */
const MANY = 3

/** The accounts of a gathering with the date of most in front; the rest by worth. */
const inOrder = (records: readonly Meeting[]): Meeting[] => {
  const sorted = [...records].sort(byWorth)
  if (sorted.length < MANY || sorted.some((record) => gatheringOf(record) === undefined)) return sorted
  const counts = new Map<string, number>()
  for (const { date } of sorted) counts.set(date, (counts.get(date) ?? 0) + 1)
  return sorted.sort((a, b) => (counts.get(b.date) ?? 0) - (counts.get(a.date) ?? 0) || byWorth(a, b))
}

/** The series of the whole, where the accounts together name all of its members; otherwise the occasion they met on. */
const seriesOfAll = (
  accounts: readonly Meeting[],
  parties: Meeting['parties'],
): { readonly series?: string; readonly occasion?: string; readonly format?: Meeting['format'] } => {
  const said = accounts.find((record) => record.series !== undefined)?.series
  const occasion = accounts.find((record) => record.occasion !== undefined)?.occasion
  const met = allSeries.find((one) => one.label === occasion && one.members.length > 0)
  const members: readonly string[] = met?.members ?? []
  if (said !== undefined) return { series: said, ...(occasion === undefined || met !== undefined ? {} : { occasion }) }
  if (met !== undefined && members.every((code) => parties.some((party) => party.code === code))) {
    return { series: met.code, format: met.format as Meeting['format'] }
  }
  return occasion === undefined ? {} : { occasion }
}

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

/** "One day of a stay" agrees with every date that shares a day with the stay. */
const datesAgree = (a: string, b: string): boolean => {
  const [one, two] = [parseEdtf(a), parseEdtf(b)]
  return (a.startsWith('[') || b.startsWith('[')) && one !== undefined && two !== undefined && overlapEdtf(one, two)
}

/** Values on which accounts may differ without being wrong: what each of them has is kept. */
const COMPARED: readonly {
  readonly field: string
  readonly value: (record: Meeting) => string | undefined
  /** Whether two values that differ may still both be true. */
  readonly agree?: (a: string, b: string) => boolean
}[] = [
  { field: '/date', value: (record) => record.date, agree: datesAgree },
  { field: '/location/city', value: (record) => record.location?.city },
  { field: '/format', value: (record) => (record.format === 'meeting' ? undefined : record.format) },
]

/** One account of a meeting, and the place of its source among the record's. */
interface Account {
  readonly record: Meeting
  readonly source: number
}

/**
 * What accounts of one meeting disagree on, with what each of them has.
 * @param accounts the one that the record starts from first
 */
export const disagreementsOf = (accounts: readonly Account[]): Disagreements =>
  COMPARED.flatMap(({ field, value, agree }) => {
    const said = accounts.flatMap(({ record, source }) => {
      const one = value(record)
      return one === undefined ? [] : [{ source, value: one }]
    })
    const [first] = said
    const unlike = said.some((one) => first && one.value !== first.value && agree?.(first.value, one.value) !== true)
    return unlike ? [{ field, accounts: said }] : []
  })

/**
 * Makes one record of several accounts of one meeting: every party, person, source and identifier, the closest date, and
 * what the accounts disagree on. Evidence follows its source and its person.
 * @param records at least one, in any order; the result does not depend on it
 * @returns a record whose id is still that of one of them
 */
export const combine = (records: readonly Meeting[]): Meeting => {
  const [base, ...others] = inOrder(records)
  if (base === undefined) throw new RangeError('there is nothing to combine')
  if (others.length === 0) return base
  const participants = [...base.participants]
  const sources = [...base.sources]
  const parties = [...base.parties]
  const identifiers = [...(base.identifiers ?? [])]
  const evidence = [...base.provenance.evidence]
  const accounts: Account[] = [{ record: base, source: 0 }]
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
  const { series, occasion, ...kind } = seriesOfAll(records, parties)
  const format =
    kind.format ?? first((record) => (record.format === 'meeting' ? undefined : record.format)) ?? 'meeting'
  const disagreements = disagreementsOf(accounts)
  parties.sort((a, b) => (a.code < b.code ? -1 : 1))
  identifiers.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const { series: _series, occasion: _occasion, ...rest } = base
  return {
    ...rest,
    title: titleOf(
      parties.map((party) => party.code),
      format,
      series,
      city,
    ),
    format,
    ...(series === undefined ? {} : { series: series as NonNullable<Meeting['series']> }),
    ...(base.location === undefined ? {} : { location: { ...base.location, ...(city === undefined ? {} : { city }) } }),
    parties,
    participants,
    ...(occasion === undefined ? {} : { occasion }),
    identifiers,
    sources,
    provenance: { ...base.provenance, evidence, ...(disagreements.length === 0 ? {} : { disagreements }) },
  }
}
