import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { PublishedMeeting, ReleaseManifest } from '@readout/schema'
import { OptionError, ReleaseError } from '../errors.js'
import { linesOf } from './lines.js'

/** The file of a release that lists all others. */
export const MANIFEST = 'manifest.json'
/** The sums of every file, the manifest included, as `sha256sum --check` reads them. */
export const SUMS = 'SHA256SUMS'
/** The signature of the sums. */
export const SIGNATURE = 'SHA256SUMS.sig'

/**
 * Reads the manifest of a release.
 *
 * @param folder folder of the release
 * @throws OptionError when it is missing
 * @throws ReleaseError when it is no JSON
 */
export const readManifest = (folder: string): ReleaseManifest => {
  const file = path.join(folder, MANIFEST)
  if (!existsSync(file)) {
    throw new OptionError(`${folder} is no release: it has no ${MANIFEST}; name a version's folder, such as out/latest`)
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ReleaseManifest
  } catch (error) {
    throw new ReleaseError(`${file} cannot be read as JSON: ${(error as Error).message}`)
  }
}

/**
 * Reads the meetings of a release one by one, in bounded memory.
 *
 * @param folder folder of the release
 * @throws ReleaseError when a line is no JSON object with an id
 */
export function* readMeetings(folder: string): Generator<PublishedMeeting> {
  const file = path.join(folder, 'meetings.ndjson')
  if (!existsSync(file)) throw new ReleaseError(`${file} is missing`)
  for (const { text, number } of linesOf(file)) {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      throw new ReleaseError(`${file}:${number} is no JSON: ${(error as Error).message}`)
    }
    if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') {
      throw new ReleaseError(`${file}:${number} is no meeting: it has no \`id\``)
    }
    yield value as PublishedMeeting
  }
}
