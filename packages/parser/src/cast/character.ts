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
}
