import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Json } from '../diff/changes.js'
import { sameJson } from '../diff/changes.js'
import { type DeltaEntry, delta as deltaBetween } from '../diff/delta.js'
import { OptionError } from '../errors.js'
import { linesOf } from '../release/lines.js'
import { MANIFEST, readMeetings } from '../release/read.js'
import { checkDescriptions } from './descriptions.js'
import { checkMeetings } from './meetings.js'
import { checkRebuilt } from './rebuild.js'
import { Problems, type VerifyReport } from './report.js'
import { checkSignature, checkSums } from './sums.js'

export type { Problem, VerifyReport } from './report.js'

/** What `verify` is told besides the release. */
export interface VerifyOptions {
  /** File of the public key to trust, PEM; the release must then be signed by it. */
  readonly key?: string
  /** Folder of the release that `delta.ndjson` starts from, to check the delta with. */
  readonly previous?: string
  /** Whether to make the release again from its own meetings and registers, and to name every file that differs. */
  readonly rebuild?: boolean
}

const DELTA = 'delta.ndjson'

/** Checks that `delta.ndjson` tells what happened between the previous release and this one. */
const checkDelta = async (folder: string, previous: string, problems: Problems): Promise<void> => {
  if (!existsSync(path.join(folder, DELTA))) return problems.add(DELTA, 'is missing')
  const lines = linesOf(path.join(folder, DELTA))
  for await (const entry of deltaBetween(readMeetings(previous), readMeetings(folder))) {
    const { value: line, done } = lines.next()
    const said = done === true ? undefined : (JSON.parse(line.text) as DeltaEntry)
    if (sameJson(said as unknown as Json | undefined, entry as unknown as Json)) continue
    lines.return(undefined)
    return problems.add(DELTA, `does not say that \`${entry.id}\` is an entry \`${entry.op}\` as it is`)
  }
  if (lines.next().done !== true) problems.add(DELTA, 'has more entries than there are changes')
}

/**
 * Checks a release: sums, signature, counts, schema, and that all its formats hold the same records.
 *
 * @param folder folder of one version, such as `out/latest`
 * @param options a key to trust, and the previous release
 * @returns what is wrong with which file; never stops at the first problem
 * @throws OptionError when the folder is no release at all
 */
export const verify = async (folder: string, options: VerifyOptions = {}): Promise<VerifyReport> => {
  const is = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false
  if (!is || !existsSync(path.join(folder, MANIFEST))) {
    throw new OptionError(`${folder} is no release: name the folder of a version, which holds ${MANIFEST}`)
  }
  const problems = new Problems()
  const { manifest, files, found } = checkSums(folder, problems)
  const signature = checkSignature(folder, options.key, problems)
  const meetings = await checkMeetings(folder, manifest, problems)
  checkDescriptions(folder, found, problems)
  if (options.previous !== undefined) await checkDelta(folder, options.previous, problems)
  if (options.rebuild === true) await checkRebuilt(folder, problems)
  return { problems: problems.list(), files, meetings, ...signature }
}
