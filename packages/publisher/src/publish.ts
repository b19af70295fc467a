import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Meeting, Person } from '@readout/schema'
import semver from 'semver'
import { contractChanges, readContract } from './diff/contract.js'
import type { Stream } from './diff/join.js'
import type { DiffSummary } from './diff/summary.js'
import { ReleaseError } from './errors.js'
import { formats as allFormats, type Format } from './formats/index.js'
import { settle } from './options.js'
import { buildRelease } from './release/build.js'
import { currentContract } from './release/current-contract.js'
import { readHistory } from './release/history.js'
import { PreviousFiles } from './release/previous-files.js'
import { readManifest, readMeetings, SUMS } from './release/read.js'
import { Staging, sumOf } from './release/staging.js'
import { type Survey, survey } from './release/survey.js'
import { assertLargeEnough, assertNoLoss, nextVersion } from './release/version.js'
import { type LatestKind, readVersions, recoverLatest, register } from './release/versions.js'
import type { CoverageDeclaration } from './tables/table.js'
import { verify } from './verify/verify.js'

/** What `publish` needs to know. */
export interface PublishOptions {
  /** The records, sorted by id by their UTF-16 code units. They are read twice, and never all at once. */
  readonly records: () => Stream<Meeting>
  /** The people register. */
  readonly people?: readonly Person[]
  /** Which source was read for which period. */
  readonly coverage?: readonly CoverageDeclaration[]
  /** The folder of the releases. */
  readonly out: string
  /** Version of the release; `auto` (also when left out) takes the one that the changes ask for. */
  readonly version?: string
  /** Folder of the release to compare with; the newest one of `out` that is older when left out. */
  readonly previous?: string
  /**
   * Day of the release, `YYYY-MM-DD`. When left out, the newest day on which a source was published or read, a meeting held,
   * or the previous release made.
   */
  readonly released?: string
  /** Where releases are served from; its `latest/records/` is where links lead. */
  readonly baseUrl?: string
  /** How `latest/` is made; a link when left out. */
  readonly latest?: LatestKind
  /**
   * Whether a file that holds the same as in the previous release is made a hard link to it, where the file system can;
   * yes when left out. The bytes are the same either way.
   */
  readonly reuse?: boolean
  /** Why more than 1 % of the records are gone. */
  readonly explainLoss?: string
  /** File of an Ed25519 private key in PEM, to sign `SHA256SUMS` with. */
  readonly sign?: string
  /**
   * Told the name of each stage as it begins: `survey`, `write`, `finish <format>` for each format, `manifest`, `check`, `commit`.
   */
  readonly onStage?: (stage: string) => void
  /** The formats to write; all when left out. */
  readonly formats?: readonly Format[]
}

/** What `publish` has done. */
export interface PublishResult {
  /** `published`: a new version stands; `unchanged`: it stood already, with the same bytes. */
  readonly status: 'published' | 'unchanged'
  readonly version: string
  /** Version of the release that it was compared with. */
  readonly previous?: string
  /** Folder of the release. */
  readonly folder: string
  readonly survey: Survey
  /** What changed since the previous release. */
  readonly diff: DiffSummary
}

/**
 * The release to compare with: the one named, or the newest of the folder that is older than the version asked for.
 *
 * @throws ReleaseError when every release of the folder is newer: compared with nothing, any version would do
 */
const findPrevious = (options: PublishOptions, version: string | undefined): string | undefined => {
  if (options.previous !== undefined) return options.previous
  const versions = readVersions(options.out)
  const older = versions.findLast((entry) => version === undefined || semver.lt(entry.version, version))
  const [first] = versions
  if (older === undefined && first !== undefined && first.version !== version) {
    throw new ReleaseError(
      `version ${version} is smaller than ${first.version}, the first release of ${options.out}: publish a larger one, ` +
        'or name the release that it follows with --previous',
    )
  }
  return older === undefined ? undefined : path.join(options.out, older.version)
}

const releasedOn = (options: PublishOptions, found: Survey, previous: string | undefined): string => {
  // No release is older than the one before it.
  const newest = [found.newestDay, previous].filter((day) => day !== undefined).toSorted()
  const day = options.released ?? newest.at(-1) ?? found.lastDay
  if (day === undefined) throw new ReleaseError('no source tells a day for the release; give one with --released')
  return day
}

/** Files whose sums differ between two releases, for a message. */
const differingFiles = (a: string, b: string): string[] => {
  const sums = (folder: string) => new Set(readFileSync(path.join(folder, SUMS), 'utf8').split('\n'))
  const [left, right] = [sums(a), sums(b)]
  const lines = [...left, ...right].filter((line) => !(left.has(line) && right.has(line)))
  return [...new Set(lines.map((line) => line.slice(line.indexOf('  ') + 2)))].sort()
}

/** What the system says when a disk, a quota or a limit on files is full. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Says of a failed write what it means for the releases; the database's library does not tell why it cannot write. */
const withoutRoom = (error: unknown, out: string): ReleaseError | undefined => {
  const { code, name, message } = error as NodeJS.ErrnoException
  if (!FULL.has(code ?? '') && name !== 'SQLite3Error') return undefined
  return new ReleaseError(`${out} cannot take the release, the disk may be full: ${message}; nothing was published`)
}

/** Refuses a release that its own check finds fault with. */
const assertSound = async (folder: string, previous: string | undefined): Promise<void> => {
  const { problems } = await verify(folder, previous === undefined ? {} : { previous })
  const [first] = problems
  if (first === undefined) return
  const more = problems.length === 1 ? '' : `, and ${problems.length - 1} more problems`
  throw new ReleaseError(
    `the release fails its own check: ${first.file}: ${first.message}${more}; nothing was published`,
  )
}

/**
 * Builds a release of the dataset from its records and puts it in its place in one step.
 *
 * The same records, options and previous release give the same bytes, whatever the machine. A crash, a full disk or a
 * failed check leaves the releases of `out` as they were.
 *
 * @param options records, where to write, and which version
 * @returns what was done; publishing what stands already does nothing
 * @throws ReleaseError when the version is too small, records vanish, or a release of that version differs
 */
export const publish = async (options: PublishOptions): Promise<PublishResult> => {
  const { asked, baseUrl, signingKey } = settle(options)
  recoverLatest(options.out)
  const before = findPrevious(options, asked)
  const manifest = before === undefined ? undefined : readManifest(before)
  const meetingsBefore = () => (before === undefined ? [] : readMeetings(before))
  const contract = before === undefined ? [] : contractChanges(readContract(before), currentContract())
  const people = (options.people ?? []).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  options.onStage?.('survey')
  const found = await survey(meetingsBefore(), options.records(), people.length, contract)
  const version = asked ?? nextVersion(manifest?.version, found.diff.bump)
  const previous = manifest?.version
  const result = { version, ...(previous === undefined ? {} : { previous }), survey: found, diff: found.diff }
  if (before !== undefined && previous === version && asked === undefined) {
    const entry = readVersions(options.out).find((each) => each.version === version)
    if (entry !== undefined) register(options.out, entry, options.latest ?? 'link')
    return { ...result, status: 'unchanged', folder: before }
  }
  if (previous !== undefined) assertLargeEnough(version, previous, found.diff)
  assertNoLoss(found.diff, options.explainLoss)

  const released = releasedOn(options, found, manifest?.released)
  const folder = path.join(options.out, version)
  const reused = before === undefined || options.reuse === false ? undefined : new PreviousFiles(before)
  const staging = new Staging(options.out, reused)
  try {
    const sha256sums = await buildRelease({
      staging,
      version,
      ...(previous === undefined ? {} : { previous }),
      released,
      baseUrl,
      people,
      coverage: options.coverage ?? [],
      survey: found,
      ...(options.explainLoss === undefined ? {} : { explainLoss: options.explainLoss }),
      ...(signingKey === undefined ? {} : { signingKey }),
      ...(options.onStage === undefined ? {} : { onStage: options.onStage }),
      history: [...(before === undefined ? [] : readHistory(before)), { version, released }],
      previousMeetings: meetingsBefore,
      records: options.records,
      formats: options.formats ?? allFormats,
    })
    const entry = { version, released, sha256sums, meetings: found.counts.meetings }
    if (existsSync(folder)) {
      const standing = path.join(folder, SUMS)
      if (!existsSync(standing) || sumOf(standing).sha256 !== sha256sums) {
        const differing = existsSync(standing) ? differingFiles(folder, staging.folder) : [SUMS]
        throw new ReleaseError(
          `${folder} exists already and differs in ${differing.slice(0, 5).join(', ')}` +
            `${differing.length > 5 ? ` and ${differing.length - 5} more files` : ''}; a release is never changed: ` +
            'publish a larger version',
        )
      }
      staging.discard()
      register(options.out, entry, options.latest ?? 'link')
      return { ...result, status: 'unchanged', folder }
    }
    options.onStage?.('check')
    await assertSound(staging.folder, before)
    options.onStage?.('commit')
    staging.commit(folder)
    register(options.out, entry, options.latest ?? 'link')
    return { ...result, status: 'published', folder }
  } catch (error) {
    staging.discard()
    throw withoutRoom(error, options.out) ?? error
  }
}
