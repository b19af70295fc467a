import { fold } from '@readout/vocabulary'
import type { PersonFacts } from './input.js'

/** Words of a name in an order of their own, so that both orders of a name give one key. */
export const nameWords = (name: string): string =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ')

/** The register by name. */
export interface Register {
  readonly byKey: ReadonlyMap<string, PersonFacts>
  /** Entries by party and words of a name; withdrawn ones are left out. */
  readonly find: (party: string, name: string) => readonly PersonFacts[]
}

/**
 * @param people persons of the register
 * @returns look-ups
 */
export const registerOf = (people: readonly PersonFacts[]): Register => {
  const byName = new Map<string, PersonFacts[]>()
  const known = new Set<string>()
  for (const entry of people) {
    const { person } = entry
    if (person.withdrawn !== undefined) continue
    const parties = new Set([person.party, ...person.offices.flatMap(({ party }) => party ?? [])])
    const names = new Set([person.name.full, ...person.names].map(nameWords))
    for (const party of parties) {
      known.add(party)
      for (const name of names) {
        const list = byName.get(`${party} ${name}`)
        if (list === undefined) byName.set(`${party} ${name}`, [entry])
        else list.push(entry)
      }
    }
  }
  return {
    byKey: new Map(people.map((entry) => [entry.person.key, entry])),
    // Of most parties of a record the register has nobody, and their names need not be taken apart.
    find: (party, name) => (known.has(party) ? (byName.get(`${party} ${nameWords(name)}`) ?? []) : []),
  }
}
