import type { Meeting, Person, ReleaseCounts } from '@readout/schema'
import { contractChanges, readContract } from './diff/contract.js'
import type { Stream } from './diff/join.js'
import type { DiffSummary, Kind } from './diff/summary.js'
import { currentContract } from './release/current-contract.js'
import { readManifest, readMeetings } from './release/read.js'
import { survey } from './release/survey.js'
import { describeDiff } from './release/version.js'

/** What the next release would be. */
export interface ReleasePlan {
  /** Version of the release that the records were compared with. */
  readonly previous?: string
  readonly diff: DiffSummary
  readonly counts: ReleaseCounts
}

/**
 * Compares the records with a release, without writing anything.
 *
 * @param records the records, sorted by id
 * @param people the people register
 * @param previous folder of the release to compare with; everything is new when left out
 */
export const planRelease = async (
  records: () => Stream<Meeting>,
  people: readonly Person[],
  previous?: string,
): Promise<ReleasePlan> => {
  const before = previous === undefined ? [] : readMeetings(previous)
  const contract = previous === undefined ? [] : contractChanges(readContract(previous), currentContract())
  const { diff, counts } = await survey(before, records(), people.length, contract)
  return { ...(previous === undefined ? {} : { previous: readManifest(previous).version }), diff, counts }
}

/** Changes of schemas, tables and vocabularies that a changeset names. */
const NAMED_CHANGES = 10

const SECTIONS: readonly (readonly [kind: Kind, heading: string])[] = [
  ['removed', 'Removed'],
  ['withdrawn', 'Withdrawn'],
  ['restored', 'Restored'],
  ['added', 'Added'],
  ['changed', 'Changed'],
]

/** Name of the package that carries the dataset. */
export const DATA_PACKAGE = '@readout/data'

/**
 * Writes the changeset that the difference asks for.
 *
 * @param plan what the next release would be
 * @returns the text of a file for `.changeset/`; nothing when nothing changed
 * @see https://github.com/changesets/changesets
 */
export const changesetOf = ({ previous, diff, counts }: ReleasePlan): string | undefined => {
  if (diff.bump === 'none' && previous !== undefined) return undefined
  const bump = previous === undefined ? 'minor' : diff.bump
  const title =
    previous === undefined
      ? `The first release: ${counts.meetings} ${counts.meetings === 1 ? 'meeting' : 'meetings'}.`
      : `Since ${previous}: ${describeDiff(diff)}.`
  const lines = SECTIONS.filter(([kind]) => diff[kind] > 0).map(([kind, heading]) => {
    const named = diff.examples[kind].map((id) => `\`${id}\``).join(', ')
    const more = diff[kind] - diff.examples[kind].length
    return `- ${heading}: ${named}${more > 0 ? ` and ${more} more` : ''}`
  })
  const contract = diff.contract.slice(0, NAMED_CHANGES).map(({ file, at, kind }) => {
    const place = at === '' ? '' : ` \`${at}\``
    return `- ${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} in \`${file}\`:${place === '' ? ' the file' : place}`
  })
  const rest = diff.contract.length - contract.length
  return [
    '---',
    `"${DATA_PACKAGE}": ${bump}`,
    '---',
    '',
    title,
    '',
    ...lines,
    ...contract,
    ...(rest > 0 ? [`- and ${rest} more changes of schemas, tables and vocabularies`] : []),
    '',
  ].join('\n')
}
