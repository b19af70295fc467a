import semver from 'semver'
import type { Bump, DiffSummary } from '../diff/summary.js'
import { OptionError, ReleaseError } from '../errors.js'

/** The version of a dataset that had none before. */
export const FIRST_VERSION = '0.1.0'

/** The share of records that may vanish without a word, of those of the previous release. */
export const LOSS_LIMIT = 0.01

const VERSION = /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/

/**
 * Holds a version to Semantic Versioning as far as the manifest's schema takes it.
 *
 * @param version what was given
 * @throws OptionError when it is none
 */
export const assertVersion = (version: string): void => {
  if (!VERSION.test(version)) {
    throw new OptionError(`\`${version}\` is no version; write MAJOR.MINOR.PATCH, such as 1.4.0, or auto`)
  }
}

/** The version without what follows a `-`. */
const coreOf = (version: string): string => version.split('-', 1)[0] ?? version

/**
 * The version that follows another one.
 *
 * @param previous version of the previous release; none for a first release
 * @param bump how much it must rise
 * @returns the previous version itself when nothing changed
 */
export const nextVersion = (previous: string | undefined, bump: Bump): string => {
  if (previous === undefined) return FIRST_VERSION
  if (bump === 'none') return previous
  return semver.inc(coreOf(previous), bump) ?? previous
}

/** Numbers with their nouns, those that are zero left out. */
const listOf = (parts: readonly (readonly [count: number, one: string, many: string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ')

/**
 * Says in a phrase what changed.
 *
 * @param diff what changed since the previous release
 * @returns such as `3 records added, 1 record changed`; `nothing changed` when so
 */
export const describeDiff = (diff: DiffSummary): string => {
  const contract = (bump: Bump) => diff.contract.filter((change) => change.bump === bump).length
  return (
    listOf([
      [diff.removed, 'id gone', 'ids gone'],
      [contract('major'), 'field, column or code gone or changed', 'fields, columns or codes gone or changed'],
      [diff.added, 'record added', 'records added'],
      [diff.withdrawn, 'record withdrawn', 'records withdrawn'],
      [diff.restored, 'record restored', 'records restored'],
      [contract('minor'), 'field, column or code added', 'fields, columns or codes added'],
      [diff.changed, 'record changed', 'records changed'],
      [contract('patch'), 'description changed', 'descriptions changed'],
    ]) || 'nothing changed'
  )
}

/**
 * Refuses a version that promises less change than there is.
 *
 * @param version the version asked for
 * @param previous version of the previous release
 * @param diff what changed since then
 * @throws ReleaseError when the version is not larger, or smaller than the changes ask for
 */
export const assertLargeEnough = (version: string, previous: string, diff: DiffSummary): void => {
  if (semver.lte(version, previous)) {
    throw new ReleaseError(`version ${version} is not larger than ${previous}, the release before it`)
  }
  const least = nextVersion(previous, diff.bump)
  if (diff.bump !== 'none' && semver.lt(coreOf(version), least)) {
    throw new ReleaseError(
      `version ${version} is too small: the changes since ${previous} (${describeDiff(diff)}) ask for a ` +
        `${diff.bump} version; publish it as ${least} or larger, or with --version auto`,
    )
  }
}

/**
 * Refuses the loss of more than 1 % of the records, unless someone says why.
 *
 * @param diff what changed since the previous release
 * @param explanation why records are gone
 * @throws ReleaseError when too many are gone without an explanation
 */
export const assertNoLoss = (diff: DiffSummary, explanation: string | undefined): void => {
  if (diff.removed <= diff.before * LOSS_LIMIT || (explanation ?? '').trim() !== '') return
  const named = diff.examples.removed
  const more = diff.removed - named.length
  throw new ReleaseError(
    `${diff.removed} of ${diff.before} records are gone (${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}); ` +
      'an id never vanishes: give a wrong record a `withdrawn` reason instead, or say why with --explain-loss',
  )
}
