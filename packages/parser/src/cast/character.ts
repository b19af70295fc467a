import type { PersonName } from '@readout/schema'
import type { Analysis } from '../mentions/analyse.js'
import type { RoleMention } from '../mentions/roles/index.js'

/** A span of one block: the words that a value rests on. */
export interface Ground {
  readonly analysis: Analysis
  /** Index of the first token. */
  readonly from: number
  /** Index after the last token. */
  readonly to: number
}

/** A state or organisation with the words that name it; no words where the publisher tells. */
export interface GroundedParty {
  readonly type: 'state' | 'organization'
  readonly code: string
  readonly ground?: Ground
  /** The entry of the register of people that tells it of whom the words name, by its key. */
  readonly person?: string
}

/** What an entry of the register of people adds to what the text says of a person. */
export interface Registered {
  readonly key: string
  /** The whole name, where the text has less. */
  readonly name?: PersonName
  /** The office is the entry's: the text has no title that tells one. */
  readonly office: boolean
}

/** One person of the text, under all the forms in which the text names them. */
export interface Character {
  readonly id: number
  /** The fullest form of the name. */
  name: string
  nameGround: Ground
  /** Parts of the fullest form, folded, particles and suffixes left out. */
  keys: readonly string[]
  /** The title as the text words it, with its words. */
  role?: string
  roleGround?: Ground
  /** The title without the states and brackets in it, as the office is told from. */
  title?: string
  roles: { role: RoleMention; analysis: Analysis }[]
  office?: string
  party?: GroundedParty
  /** The party rests on the publisher alone: no words of the text give it. */
  assumed: boolean
  /** A title or honorific stands with some form of the name. */
  titled: boolean
  /** The person belongs to a body the vocabulary does not know. */
  outside: boolean
  /** What the register of people adds; missing where no register was given or it has nothing to add. */
  registered?: Registered
}
