import { readManifest, readMeetings } from '../release/read.js'
import { contractChanges, readContract } from './contract.js'
import { type DeltaEntry, deltaOf } from './delta.js'
import { joinById } from './join.js'
import { type DiffSummary, Tally } from './summary.js'

/** A comparison of two releases at work. */
export interface ReleaseDiff {
  /** Versions of the two. */
  readonly from: string
  readonly to: string
  /** What became of each meeting, in the order of ids. To be walked once, to the end, before `summary`. */
  readonly entries: AsyncGenerator<DeltaEntry>
  /** The numbers, once the entries were walked. */
  summary(): DiffSummary
}

/**
 * Compares two releases in bounded memory: schemas, tables and vocabularies at once, meetings as they are walked.
 *
 * @param before folder of the earlier release
 * @param after folder of the later release
 * @throws ReleaseError when one of them is no release
 */
export const diffReleases = (before: string, after: string): ReleaseDiff => {
  const from = readManifest(before).version
  const to = readManifest(after).version
  const contract = contractChanges(readContract(before), readContract(after))
  const tally = new Tally()
  const walk = async function* (): AsyncGenerator<DeltaEntry> {
    for await (const pair of joinById(readMeetings(before), readMeetings(after))) {
      const entry = deltaOf(pair)
      tally.add(pair.before, entry)
      if (entry !== undefined) yield entry
    }
  }
  return { from, to, entries: walk(), summary: () => tally.summary(contract) }
}
