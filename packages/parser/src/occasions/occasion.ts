import type { Character, Ground, GroundedParty } from '../cast/index.js'
import type { TimeMention } from '../dates/index.js'
import type { RoleMention } from '../mentions/roles/index.js'
import type { When } from './when.js'
import type { Where } from './where.js'

/** A code of a vocabulary with the words it rests on. */
export interface Grounded<Value> {
  readonly value: Value
  readonly ground: Ground
}

/** A document that a text says a meeting left. */
export interface OccasionDocument {
  readonly type: string
  readonly title?: string
  readonly languages: readonly string[]
  readonly url?: string
  readonly ground: Ground
}

/** Somebody whom a text describes and does not name, with the words. */
export interface Unnamed extends Ground {
  /** The title, where the words have one of their own: "the French Foreign Minister". */
  readonly role?: RoleMention
  /** Code of the office, as far as the words tell. */
  readonly office?: string
  /** Whose counterpart it is: of the same office. */
  readonly counterpartOf?: Character
  /** For whom: the states and organisations that the words name, or the publisher for an office of its own. */
  readonly parties: readonly GroundedParty[]
}

/** One meeting of the text, as far as it is put together. */
export interface Occasion {
  people: Character[]
  parties: GroundedParty[]
  mode?: Grounded<'in-person' | 'phone' | 'video'>
  format?: Grounded<string>
  series?: Grounded<string>
  status: 'held' | 'scheduled' | 'postponed' | 'cancelled'
  statusGround: Ground
  when?: When
  where?: Where
  time?: { time: TimeMention; ground: Ground }
  documents: OccasionDocument[]
  /** Where it is told first: in the title, a heading, or the running text. */
  origin: 'title' | 'heading' | 'body'
  /** Places in the text that tell of it. */
  grounds: Ground[]
  /** Counterparts that the text describes and does not name. */
  unnamed: Unnamed[]
}
