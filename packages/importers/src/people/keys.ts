import type { Person } from '@readout/schema'
import { fold } from '@readout/vocabulary'

/** What a key is made from. */
export interface Named {
  readonly party: string
  /** The name under which the person is listed. */
  readonly full: string
  readonly family: string
  /** Whether the listed name is more than a family name. */
  readonly whole: boolean
  /** Every name that sources give. */
  readonly names: readonly string[]
  readonly offices: readonly { readonly office: string; readonly from?: string; readonly to?: string }[]
}

const slug = (text: string): string =>
  fold(text)
    .replace(/['’ʼ`]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80)

/**
 * Gives each person a key: the name in lower case, with the party's code where only a family name is known or a namesake
 * has the name already. Whoever is in the register keeps the key that is there.
 * @param people in the order in which they claim names: earliest first
 * @param register the register as it is
 * @returns keys in the order of the people; none is given twice, and none that the register has is given to another
 */
export const keysFor = (people: readonly Named[], register: readonly Person[]): string[] => {
  const taken = new Set(register.map(({ key }) => key))
  const claimed = new Set<string>()
  return people.map((person) => {
    const known = register.find((entry) => !claimed.has(entry.key) && isEntryOf(entry, person))
    const key = known?.key ?? freeKey(person, taken)
    taken.add(key)
    claimed.add(key)
    return key
  })
}

const isEntryOf = (entry: Person, person: Named): boolean => {
  if (entry.withdrawn !== undefined || entry.party !== person.party) return false
  const names = new Set([entry.name.full, ...entry.names])
  if (person.whole) return names.has(person.full) && touches(entry, person)
  // a family name alone is the entry of that name only, in an office that goes on
  return entry.name.full === person.full && touches(entry, person)
}

/** An office of the register and one that is seen now go together in time. */
const touches = (entry: Person, person: Named): boolean =>
  entry.offices.length === 0 ||
  person.offices.some((seen) =>
    entry.offices.some(
      (held) =>
        held.office === seen.office &&
        (held.from ?? '').slice(0, 4) <= (seen.to ?? seen.from ?? '9999').slice(0, 4) &&
        (held.to ?? '9999').slice(0, 4) >= (seen.from ?? '').slice(0, 4),
    ),
  )

const freeKey = ({ full, family, party, whole }: Named, taken: ReadonlySet<string>): string => {
  const base = slug(whole ? full : `${family} ${party}`) || slug(`person ${party}`)
  const state = slug(`${whole ? full : family} ${party}`) || base
  if (!taken.has(base)) return base
  if (!taken.has(state)) return state
  for (let number = 2; ; number++) if (!taken.has(`${state}-${number}`)) return `${state}-${number}`
}
