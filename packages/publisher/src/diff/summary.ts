import type { PublishedMeeting } from '@readout/schema'
import type { DeltaEntry } from './delta.js'

/** How much a version number must rise, smallest first. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const

/** How much a version number must rise. */
export type Bump = (typeof BUMPS)[number]

/** The larger of two bumps. */
export const largerBump = (a: Bump, b: Bump): Bump => (BUMPS.indexOf(a) >= BUMPS.indexOf(b) ? a : b)

/** One change of a schema, a table or a vocabulary. */
export interface ContractChange {
  /** File of the release that it is in. */
  readonly file: string
  /** What it touches: a JSON Pointer into a schema, a column, a code. */
  readonly at: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly bump: Exclude<Bump, 'none'>
}

/** What may become of a record. */
export type Kind = 'added' | 'changed' | 'withdrawn' | 'restored' | 'removed'

/** What changed between two releases, in numbers. */
export interface DiffSummary {
  readonly added: number
  readonly changed: number
  /** Records that turned into signposts. */
  readonly withdrawn: number
  /** Signposts that stand again. */
  readonly restored: number
  /** Ids that are gone; they should never be. */
  readonly removed: number
  /** Records of the earlier release. */
  readonly before: number
  /** A few ids of each kind, for a message. */
  readonly examples: Readonly<Record<Kind, readonly string[]>>
  readonly contract: readonly ContractChange[]
  /** How much the version must rise. */
  readonly bump: Bump
}

/** Ids of one kind that a message names; the rest is a number. */
const NAMED = 5

/**
 * The bump that one entry asks for: an id gone breaks whoever points at it; a record more or less is an addition to
 * what is known; a value put right is a correction.
 */
const bumpOf = (entry: DeltaEntry): Bump => {
  if (entry.op === 'remove') return 'major'
  return entry.op === 'change' && !restores(entry) ? 'patch' : 'minor'
}

const restores = (entry: DeltaEntry): boolean =>
  entry.op === 'change' && entry.changes.some(({ path, to }) => path === '/withdrawn' && to === undefined)

/** What became of a record, in the word that messages use. */
const kindOf = (entry: DeltaEntry): Kind => {
  if (entry.op === 'add') return 'added'
  if (entry.op === 'remove') return 'removed'
  if (entry.op === 'withdraw') return 'withdrawn'
  return restores(entry) ? 'restored' : 'changed'
}

/** Adds up the entries of a delta. */
export class Tally {
  readonly #counts: Record<Kind, number> = { added: 0, changed: 0, withdrawn: 0, restored: 0, removed: 0 }
  readonly #examples: Record<Kind, string[]> = { added: [], changed: [], withdrawn: [], restored: [], removed: [] }
  #before = 0
  #bump: Bump = 'none'

  /**
   * Takes one meeting.
   *
   * @param before the meeting in the earlier release, if it was there
   * @param entry what became of it; nothing when it did not change
   */
  add(before: PublishedMeeting | undefined, entry: DeltaEntry | undefined): void {
    if (before !== undefined) this.#before++
    if (entry === undefined) return
    this.#bump = largerBump(this.#bump, bumpOf(entry))
    const kind = kindOf(entry)
    this.#counts[kind]++
    if (this.#examples[kind].length < NAMED) this.#examples[kind].push(entry.id)
  }

  /** The sums, with the changes of schemas, tables and vocabularies. */
  summary(contract: readonly ContractChange[]): DiffSummary {
    return {
      ...this.#counts,
      before: this.#before,
      examples: this.#examples,
      contract,
      bump: contract.reduce<Bump>((bump, change) => largerBump(bump, change.bump), this.#bump),
    }
  }
}
