/** How a word of meeting is built into a sentence. */
export type OccasionBuild =
  /** "X met (with) Y", "X and Y met" */
  | 'meet'
  /** "X spoke with Y", "X talked to Y": always with a preposition */
  | 'speak'
  /** "X received Y", "X called on Y": the other side is the object */
  | 'receive'
  /** "X held talks with Y": needs a noun of meeting */
  | 'light'
  /** "X discussed it with Y", "the two ministers will discuss": tells of talks where no plainer word does */
  | 'deal'
  /** "X joined Y for a meeting" */
  | 'join'
  /** "X was also present", "X attended": adds people to a meeting told elsewhere */
  | 'attend'
  /** "talks", "a call", "the meeting" */
  | 'noun'

/** A word or phrase that tells of a meeting. */
export interface OccasionWord {
  readonly build: OccasionBuild
  /** Way of meeting that the word itself tells. */
  readonly mode?: 'in-person' | 'phone' | 'video'
  /** Format that the word itself tells, a code of the vocabulary. */
  readonly format?: string
  /** Tense and aspect of a verb form: what is told as done, as coming, or neither by itself. */
  readonly form?: 'past' | 'present' | 'base' | 'participle'
  /** The noun also means things that are no meeting ("conference", "session"): it needs parties of its own; a verb, people. */
  readonly weak?: boolean
}

/** Adds phrases to the words of meeting. */
export type Add = (word: OccasionWord, ...phrases: string[]) => void
