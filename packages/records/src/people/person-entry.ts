import type { OfficeHeld, Person } from '@readout/schema'

/** An office of an entry: which, for whom, and when. */
export type EntryOffice = Pick<OfficeHeld, 'office' | 'party' | 'from' | 'to' | 'basis'>

/** The part of an entry of the register of people that tells who somebody is. A `Person` is one. */
export interface PersonEntry extends Pick<Person, 'key' | 'name' | 'names' | 'party'> {
  readonly offices: readonly EntryOffice[]
  readonly withdrawn?: Person['withdrawn']
}

/** What the schema of an entry allows of names and of offices. */
const MOST_ITEMS = 200
const LONGEST_TEXT = 200

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/**
 * Tells whether a value from outside has what an entry needs: a key, a name, a party, and offices with a basis. It is not
 * held to the schema: whether a code is in use and a date exists is the validator's to say.
 * @param value anything
 */
export const isPersonEntry = (value: unknown): value is PersonEntry => {
  if (!isObject(value)) return false
  const { key, name, names, party, offices } = value
  return (
    isText(key) &&
    isText(party) &&
    isObject(name) &&
    isText(name['full']) &&
    isOptional(name['family']) &&
    isOptional(name['given']) &&
    Array.isArray(names) &&
    names.length <= MOST_ITEMS &&
    names.every(isText) &&
    Array.isArray(offices) &&
    offices.length <= MOST_ITEMS &&
    offices.every(isOffice)
  )
}

const isOptional = (value: unknown): boolean => value === undefined || isText(value)

const isOffice = (value: unknown): boolean =>
  isObject(value) &&
  isText(value['office']) &&
  isOptional(value['party']) &&
  isOptional(value['from']) &&
  isOptional(value['to']) &&
  (value['basis'] === 'term' || value['basis'] === 'seen')
