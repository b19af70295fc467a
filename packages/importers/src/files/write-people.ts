import { existsSync } from 'node:fs'
import path from 'node:path'
import { serializeRecord } from '@readout/records'
import { loadRecords, writeFileAtomic } from '@readout/records/files'
import type { OfficeHeld, Person } from '@readout/schema'
import { ImportError } from '../entry.js'

const isPerson = (value: unknown): value is Person =>
  typeof value === 'object' && value !== null && 'key' in value && 'names' in value && 'offices' in value

/**
 * Reads the register of people.
 * @param folder of `<key>.json` files; no people where it does not exist
 * @returns entries by key
 * @throws ImportError naming the file that is no entry
 */
export const readRegister = async (folder: string): Promise<Person[]> => {
  const people: Person[] = []
  if (!existsSync(folder)) return people
  for await (const { path: file, value, problems } of loadRecords(folder)) {
    if (!isPerson(value))
      throw new ImportError(`\`${file}\` is not an entry of the register: ${problems[0]?.message ?? 'it has no names'}`)
    people.push(value)
  }
  return people.sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** What writing the register changed. */
export interface WrittenPeople {
  readonly added: number
  readonly updated: number
  readonly unchanged: number
}

/**
 * Writes what an import shows of people, so that a second import of the same list changes nothing and nothing that a
 * person wrote is lost: names are only added, a term stays as it is, and days seen only widen.
 * @param folder of the register
 * @param found what the meetings tell
 * @param register the register as it is
 */
export const writePeople = async (
  folder: string,
  found: readonly Person[],
  register: readonly Person[],
): Promise<WrittenPeople> => {
  const before = new Map(register.map((person) => [person.key, person]))
  const counts = { added: 0, updated: 0, unchanged: 0 }
  for (const person of found) {
    const known = before.get(person.key)
    const whole = known === undefined ? person : merged(known, person)
    const changed = await writeFileAtomic(path.join(folder, `${person.key}.json`), serializeRecord(whole, 'person'))
    if (known === undefined) counts.added += 1
    else if (changed) counts.updated += 1
    else counts.unchanged += 1
  }
  return counts
}

const merged = (known: Person, found: Person): Person => {
  const names = new Set([...known.names, ...found.names, found.name.full])
  names.delete(known.name.full)
  const offices = [...known.offices]
  for (const seen of found.offices) {
    const at = offices.findIndex((held) => held.office === seen.office && covers(held, seen))
    const held = offices[at]
    if (held === undefined) offices.push(seen)
    else if (held.basis === 'seen' && seen.basis === 'seen') offices[at] = widened(held, seen)
  }
  return { ...known, names: [...names].sort(), offices: offices.sort(byDays) }
}

const byDays = (a: OfficeHeld, b: OfficeHeld): number =>
  (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : a.office < b.office ? -1 : 1

/** A term holds the days seen; days seen of one office are one span. */
const covers = (held: OfficeHeld, seen: OfficeHeld): boolean =>
  held.basis === 'seen'
    ? seen.basis === 'seen'
    : (held.from ?? '') <= (seen.to ?? seen.from ?? '9999') && (held.to ?? '9999') >= (seen.from ?? '')

const widened = (held: OfficeHeld, seen: OfficeHeld): OfficeHeld => {
  const from = [held.from, seen.from].filter((day) => day !== undefined).sort()[0]
  const to = [held.to, seen.to]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  return { ...held, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}
