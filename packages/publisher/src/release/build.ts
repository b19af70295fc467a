import type { Meeting, PublishedMeeting } from '@readout/schema'
import type { Stream } from '../diff/join.js'
import type { Format, ReleaseContext } from '../formats/format.js'
import { HISTORY } from './history.js'
import { writeManifest } from './manifest.js'
import { publishedMeetings } from './survey.js'

/** What the building of a release needs beyond what its formats know. */
export interface BuildOptions extends ReleaseContext {
  /** Version of the previous release. */
  readonly previous?: string
  /** The meetings of the previous release, sorted by id; none for a first release. */
  readonly previousMeetings: () => Stream<PublishedMeeting>
  readonly records: () => Stream<Meeting>
  readonly formats: readonly Format[]
}

/**
 * Writes every file of a release into its staging folder: one pass over the records feeds all formats.
 *
 * @param options the release and its formats
 * @returns the SHA-256 of `SHA256SUMS`
 */
export const buildRelease = async (options: BuildOptions): Promise<string> => {
  const { staging, history, version, previous, released, survey } = options
  const writers = options.formats.map((format) => format.start(options))
  for await (const { after } of publishedMeetings(options.previousMeetings(), options.records(), version)) {
    if (after === undefined) continue
    const json = JSON.stringify(after)
    for (const writer of writers) writer.meeting?.(after, json)
  }
  for (const writer of writers) await writer.end()
  staging.write(HISTORY, `${JSON.stringify(history, null, 2)}\n`, history.length)
  return writeManifest(staging, {
    version,
    ...(previous === undefined ? {} : { previous }),
    released,
    counts: survey.counts,
  })
}
