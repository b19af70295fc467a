import type { Party } from '@readout/schema'
import type { Met } from './people.js'
import type { When } from './when.js'

/** Somebody who took part, with the party found for them. */
export interface Attendee {
  readonly person: Met
  readonly party: string
}

/** One meeting that an entry tells of. */
export interface Occasion {
  readonly parties: readonly Party[]
  /** Those whom the text names; the entry's own people come on top. */
  readonly attendees: readonly Attendee[]
  readonly when: When
  readonly city?: string
  readonly format: string
  readonly series?: string
  /** The larger event that they met on, where the entry does not tell all who took part in it. */
  readonly occasion?: string
}
