import type { OccasionWord } from '../../lexicon/occasions/index.js'
import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import type { Taker } from '../takers/taker.js'

/** How sure and how far off a clause tells its meeting. */
export type Told = 'held' | 'scheduled' | 'postponed' | 'cancelled' | 'recalled' | 'hypothetical' | 'negated'

/** A clause, or a heading, that tells of a meeting. */
export interface Clause {
  readonly analysis: Analysis
  readonly sentence: TokenRange
  /** Tokens of the word that tells of the meeting. */
  readonly from: number
  readonly to: number
  readonly word: OccasionWord
  /** The noun of a phrase such as "held talks", where there is one. */
  readonly noun?: { word: OccasionWord; from: number; to: number }
  readonly takers: readonly Taker[]
  /** How many of the takers stand on the side of the subject; they come first. */
  readonly subjects: number
  readonly told: Told
  /** "joined X and Y": takers join a meeting; "was also present": they are added to one. */
  readonly adds: boolean
  /** Separately with each of the others: "respectively", "separate meetings", plural "calls". */
  readonly separate: boolean
  /** Further nouns of the same people and verb: "for a 2+2 Meeting and a Deterrence Dialogue". */
  readonly further?: readonly { word: OccasionWord; from: number; to: number }[]
  /** No finite verb: a heading or title. */
  readonly nominal: boolean
  /** Index of the token where the clause's own words end. */
  readonly end: number
}

/** A word of meeting in a sentence, with its tokens. */
export interface Anchor {
  word: OccasionWord
  from: number
  to: number
}
