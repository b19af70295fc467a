import type { OfficeHeld, Person } from '@readout/schema'

/** An office of an entry: which, for whom, and when. */
export type EntryOffice = Pick<OfficeHeld, 'office' | 'party' | 'from' | 'to' | 'basis'>

/** The part of an entry of the register of people that tells who somebody is. A `Person` is one. */
export interface PersonEntry extends Pick<Person, 'key' | 'name' | 'names' | 'party'> {
  readonly offices: readonly EntryOffice[]
  readonly withdrawn?: Person['withdrawn']
}
