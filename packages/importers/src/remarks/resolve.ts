import { fold, organizationByCode } from '@readout/vocabulary'
import type { Entry } from '../entry.js'
import type { Seen } from '../register/seen.js'
import type { Attendee } from './occasion.js'
import type { Met } from './people.js'
import { AMERICAN_TITLES, FOREIGN_TITLES } from './titles.js'

const isAmerican = (entry: Entry, role: string): boolean => entry.other.code !== 'VA' && AMERICAN_TITLES.test(role)

const isOwnPerson = (entry: Entry, person: Met): boolean =>
  person.name !== undefined &&
  entry.people.some((one) => {
    const words = new Set(fold(one.name.full).split(/[^\p{L}\p{N}]+/u))
    return person.keys.length > 0 && person.keys.every((key) => words.has(key))
  })

/** The party assumed for somebody named without one: the other side, unless the title rules it out. */
const assumed = (entry: Entry, person: Met): string => {
  if (person.role !== undefined && /\bPope\b/.test(person.role)) return 'VA'
  if (person.role !== undefined && isAmerican(entry, person.role)) return 'US'
  const { other, own } = entry
  if (other.code === 'US' && person.role !== undefined && FOREIGN_TITLES.test(person.role)) return own.code
  return other.code
}

/**
 * Finds the party of somebody met.
 * @param companions whether the clause puts the person on the own side ("accompanied President X")
 * @returns nobody for one of the entry's own people, one for each party of a plural office, otherwise one
 */
export const attendeesOf = (entry: Entry, person: Met, seen: Seen, companions: boolean): Attendee[] => {
  if (isOwnPerson(entry, person)) return []
  if (companions) return [{ person, party: entry.own.code }]
  if (person.parties.length > 1 && person.name === undefined) {
    return person.parties.map((party) => ({ person, party: party.code }))
  }
  const [stated] = person.parties
  if (stated) return [{ person, party: stated.code }]
  const party = assumed(entry, person)
  if (person.name === undefined || person.role === undefined) return [{ person, party }]
  if (isAmerican(entry, person.role)) return [{ person, party }]
  return [{ person, party: seen.partyOf(person.role, person.keys, entry.start, party) }]
}

/** A party by its code: organisations are in lower case. */
export const partyOfCode = (code: string) =>
  organizationByCode(code) === undefined || code === code.toUpperCase()
    ? ({ type: 'state', code } as const)
    : ({ type: 'organization', code } as const)
