import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Meeting, Person, PublishedMeeting } from '@readout/schema'
import { contractChanges, readContract } from '../diff/contract.js'
import { OptionError } from '../errors.js'
import { formats } from '../formats/index.js'
import { buildRelease } from '../release/build.js'
import { currentContract } from '../release/current-contract.js'
import { readHistory } from '../release/history.js'
import { linesOf } from '../release/lines.js'
import { MANIFEST, readManifest, readMeetings, SUMS } from '../release/read.js'
import { PUBLIC_KEY } from '../release/sign.js'
import { Staging } from '../release/staging.js'
import { survey } from '../release/survey.js'
import type { CoverageDeclaration } from '../tables/table.js'
import type { Problems } from './report.js'

/** The record that a published meeting was made from. */
const recordOf = (meeting: PublishedMeeting): Meeting => {
  const { date_start, date_end, date_precision, size, level, modified, ...record } = meeting
  return record
}

function* recordsOf(folder: string): Generator<Meeting> {
  for (const meeting of readMeetings(folder)) yield recordOf(meeting)
}

const read = <T>(folder: string, name: string): T => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as T

/** Where the release is served from, as its description says: what its links begin with. */
const baseUrlOf = (folder: string, version: string): string =>
  read<{ homepage: string }>(folder, 'datapackage.json').homepage.slice(0, -`${version}/`.length)

/** Files by path with their sums, as the sums of a release list them. */
function* listed(folder: string): Generator<readonly [name: string, sha256: string]> {
  for (const { text } of linesOf(path.join(folder, SUMS))) {
    const at = text.indexOf('  ')
    yield [text.slice(at + 2), text.slice(0, at)]
  }
}

/** Names the files whose sums differ between two releases, both sorted by path. */
const compare = (folder: string, anew: string, leaveOut: ReadonlySet<string>, problems: Problems): void => {
  const [left, right] = [listed(folder), listed(anew)]
  const next = (files: Generator<readonly [string, string]>) => {
    for (;;) {
      const { value, done } = files.next()
      if (done === true) return undefined
      if (!leaveOut.has(value[0])) return value
    }
  }
  let [a, b] = [next(left), next(right)]
  while (a !== undefined || b !== undefined) {
    if (b === undefined || (a !== undefined && a[0] < b[0])) {
      problems.add(a?.[0] ?? '', 'is no file of such a release')
      a = next(left)
    } else if (a === undefined || b[0] < a[0]) {
      problems.add(b[0], 'is missing')
      b = next(right)
    } else {
      if (a[1] !== b[1]) problems.add(a[0], 'is not what the meetings and registers of the release give')
      a = next(left)
      b = next(right)
    }
  }
}

/** Whether the release can be made again by these tools; when not, the files that keep them from it are named. */
const isReproducible = (folder: string, problems: Problems): boolean => {
  const changes = contractChanges(readContract(folder), currentContract())
  for (const { file, at } of changes) {
    problems.add(
      file,
      `differs at \`${at}\` from that of these tools: only the tools that made a release can rebuild it`,
    )
  }
  return changes.length === 0
}

/**
 * Makes a release again from its own meetings and registers, and names every file that differs: what no comparison of
 * formats can see, such as a feed or a calendar that was changed together with the sums.
 *
 * `delta.ndjson` and `CHANGES.md` need the previous release. The first is checked by itself when that is given; the second
 * may hold an explanation in somebody's own words and is left out.
 *
 * @param folder folder of the release
 * @param problems where problems go
 * @throws OptionError when a file that it rests on cannot be read
 */
export const checkRebuilt = async (folder: string, problems: Problems): Promise<void> => {
  const apart = mkdtempSync(path.join(tmpdir(), 'readout-rebuild-'))
  const staging = new Staging(apart)
  try {
    if (!isReproducible(folder, problems)) return
    const { version, released } = readManifest(folder)
    if (released === undefined) throw new OptionError(`${folder}/${MANIFEST} tells no day of the release`)
    const people = read<Person[]>(folder, 'people.json')
    const own = () => readMeetings(folder)
    await buildRelease({
      staging,
      version,
      released,
      baseUrl: baseUrlOf(folder, version),
      people,
      coverage: read<CoverageDeclaration[]>(folder, 'coverage.json'),
      // Against itself nothing changed, so each meeting keeps the version in which it last did.
      survey: await survey(own(), recordsOf(folder), people.length, []),
      history: readHistory(folder),
      previousMeetings: own,
      records: () => recordsOf(folder),
      formats,
    })
    const leaveOut = new Set([MANIFEST, 'CHANGES.md', 'delta.ndjson', PUBLIC_KEY])
    compare(folder, staging.folder, leaveOut, problems)
  } catch (error) {
    if (error instanceof OptionError) throw error
    problems.add(existsSync(folder) ? MANIFEST : folder, `the release cannot be rebuilt: ${(error as Error).message}`)
  } finally {
    staging.discard()
    rmSync(apart, { recursive: true, force: true })
  }
}
