import type { PersonName } from '@readout/schema'
import { fold, splitName } from '@readout/vocabulary'
import type { EntryOffice, PersonEntry } from './person-entry.js'

/** What the first key of an index says, so that a program knows the file by its content. */
const FORMAT = 'readout-people-index'

/** The version of the form below; another form is another number. */
const VERSION = 1

/** `[office, from, to, basis, party?]`: the office by its place in `offices`, dates as in the register or 0, 1 for a term. */
type PackedOffice = readonly [number, string | 0, string | 0, 0 | 1, string?]

/** `[key or 0, name, other names, party, offices]`: 0 where the key is the name in lower case with hyphens. */
type PackedPerson = readonly [
  string | 0,
  string | readonly string[],
  readonly string[],
  string,
  readonly PackedOffice[],
]

/** The register of people as one small JSON value: who, for whom, in which office, when. */
export interface PeopleIndex {
  readonly format: typeof FORMAT
  readonly version: typeof VERSION
  /** Codes of offices, which entries name by their place. */
  readonly offices: readonly string[]
  readonly people: readonly PackedPerson[]
}

const plainKey = (full: string): string =>
  fold(full)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const packName = (name: PersonName): PackedPerson[1] => {
  const { family, given } = splitName(name.full)
  if (family === name.family && given === name.given) return name.full
  return [name.full, name.family ?? '', name.given ?? '']
}

/**
 * Packs the register of people for a browser. Titles in words, sources of dates, links to other lists and withdrawn
 * entries are left out: whoever needs them reads the register.
 * @param people entries, in any order
 * @returns the index; its order is that of the keys
 */
export const packPeople = (people: Iterable<PersonEntry>): PeopleIndex => {
  const standing = [...people].filter(({ withdrawn }) => withdrawn === undefined)
  const offices = [
    ...new Set(standing.flatMap((person) => person.offices.map(({ office }) => office as string))),
  ].sort()
  const places = new Map(offices.map((code, index) => [code, index]))
  const packed = standing
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, name, names, party, offices: held }): PackedPerson => {
      const packedOffices = held.map((one): PackedOffice => {
        const base = [places.get(one.office) ?? 0, one.from ?? 0, one.to ?? 0, one.basis === 'term' ? 1 : 0] as const
        return one.party === undefined ? base : [...base, one.party]
      })
      return [plainKey(name.full) === key ? 0 : key, packName(name), names, party, packedOffices]
    })
  return { format: FORMAT, version: VERSION, offices, people: packed }
}

/** Most entries that an index may have; the register of all diplomats of the world would have some. */
const MOST = 1_000_000

const fault = (at: string, what: string): TypeError =>
  new TypeError(`${at === '' ? '' : `${at}: `}${what}; take \`people-index.json\` of a release`)

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 500

const textsAt = (value: unknown, at: string): string[] => {
  if (!Array.isArray(value) || value.length > 500 || !value.every(isText)) throw fault(at, 'not a list of names')
  return value
}

const unpackName = (value: unknown, at: string): PersonName => {
  if (isText(value)) return splitWhole(value)
  const [full = '', family = '', given = ''] = textsAt(value, at)
  return { full, ...(family === '' ? {} : { family }), ...(given === '' ? {} : { given }) }
}

const splitWhole = (full: string): PersonName => {
  const { family, given } = splitName(full)
  return { full, ...(family === undefined ? {} : { family }), ...(given === undefined ? {} : { given }) }
}

const unpackOffice = (value: unknown, codes: readonly string[], at: string): EntryOffice => {
  const [place, from, to, basis, party] = Array.isArray(value) ? (value as unknown[]) : []
  const office = typeof place === 'number' ? codes[place] : undefined
  const isDate = (one: unknown): boolean => one === 0 || isText(one)
  if (office === undefined || !isDate(from) || !isDate(to) || !(party === undefined || isText(party)))
    throw fault(at, 'not an office with its dates')
  return {
    office: office as EntryOffice['office'],
    ...(isText(party) ? { party: party as NonNullable<EntryOffice['party']> } : {}),
    ...(isText(from) ? { from } : {}),
    ...(isText(to) ? { to } : {}),
    basis: basis === 1 ? 'term' : 'seen',
  }
}

/**
 * Reads an index of people.
 * @param value what `JSON.parse` gave
 * @returns the entries in the order of the index
 * @throws TypeError that says where the value is no index, or of which version it is
 */
export const unpackPeople = (value: unknown): PersonEntry[] => {
  const index = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<string, unknown>>
  if (!Object.hasOwn(index, 'format') || index['format'] !== FORMAT) throw fault('', 'not an index of people')
  if (index['version'] !== VERSION)
    throw fault('/version', `an index of version ${JSON.stringify(index['version']) ?? 'unknown'}, not ${VERSION}`)
  const codes = textsAt(index['offices'], '/offices')
  const people = index['people']
  if (!Array.isArray(people) || people.length > MOST) throw fault('/people', 'not a list of people')
  return people.map((person: unknown, place): PersonEntry => {
    const at = `/people/${place}`
    const [key, name, names, party, offices] = Array.isArray(person) ? (person as unknown[]) : []
    if (!(key === 0 || isText(key)) || !isText(party)) throw fault(at, 'not a person with key and party')
    if (!Array.isArray(offices) || offices.length > 500) throw fault(`${at}/4`, 'not a list of offices')
    const whole = unpackName(name, `${at}/1`)
    return {
      key: key === 0 ? plainKey(whole.full) : key,
      name: whole,
      names: textsAt(names, `${at}/2`),
      party: party as PersonEntry['party'],
      offices: offices.map((office, number) => unpackOffice(office, codes, `${at}/4/${number}`)),
    }
  })
}
