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
  /** A few of the ids that are gone, for a message. */
  readonly removedIds: readonly string[]
  readonly contract: readonly ContractChange[]
  /** How much the version must rise. */
  readonly bump: Bump
}

/** Ids gone that a message names; the rest is a number. */
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

/** Adds up the entries of a delta. */
export class Tally {
  #added = 0
  #changed = 0
  #withdrawn = 0
  #restored = 0
  #removed = 0
  #before = 0
  #bump: Bump = 'none'
  readonly #removedIds: string[] = []

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
    if (entry.op === 'add') this.#added++
    else if (entry.op === 'withdraw') this.#withdrawn++
    else if (entry.op === 'remove') {
      this.#removed++
      if (this.#removedIds.length < NAMED) this.#removedIds.push(entry.id)
    } else if (restores(entry)) this.#restored++
    else this.#changed++
  }

  /** The sums, with the changes of schemas, tables and vocabularies. */
  summary(contract: readonly ContractChange[]): DiffSummary {
    return {
      added: this.#added,
      changed: this.#changed,
      withdrawn: this.#withdrawn,
      restored: this.#restored,
      removed: this.#removed,
      before: this.#before,
      removedIds: this.#removedIds,
      contract,
      bump: contract.reduce<Bump>((bump, change) => largerBump(bump, change.bump), this.#bump),
    }
  }
}
