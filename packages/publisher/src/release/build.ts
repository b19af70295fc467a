import type { KeyObject } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Meeting, PublishedMeeting } from '@readout/schema'
import type { Stream } from '../diff/join.js'
import type { Format, FormatWriter, ReleaseContext } from '../formats/format.js'
import { TableRows } from '../tables/rows.js'
import type { Row, Table } from '../tables/table.js'
import { HISTORY } from './history.js'
import { writeManifest } from './manifest.js'
import { SIGNATURE, SUMS } from './read.js'
import { PUBLIC_KEY, publicKeyPem, signBytes } from './sign.js'
import { publishedMeetings } from './survey.js'

/** What the building of a release needs beyond what its formats know. */
export interface BuildOptions extends ReleaseContext {
  /** Version of the previous release. */
  readonly previous?: string
  /** The meetings of the previous release, sorted by id; none for a first release. */
  readonly previousMeetings: () => Stream<PublishedMeeting>
  readonly records: () => Stream<Meeting>
  /** Told the name of each stage as it begins. */
  readonly onStage?: (stage: string) => void
  /** The Ed25519 key to sign the sums with. */
  readonly signingKey?: KeyObject
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
  const rows = new TableRows({ ...options, scratch: () => staging.scratch() })
  const writers: FormatWriter[] = []
  const put = async (some: Iterable<readonly [Table, readonly Row[]]>): Promise<void> => {
    for (const [table, each] of some) {
      if (each.length === 0) continue
      for (const writer of writers) {
        const waiting = writer.rows?.(table, each)
        // Most rows are only kept for later: a turn of the event loop for each would take longer than the row.
        if (waiting !== undefined) await waiting
      }
    }
  }
  options.onStage?.('write')
  try {
    for (const format of options.formats) writers.push(format.start(options))
    for await (const { before, after } of publishedMeetings(options.previousMeetings(), options.records(), version)) {
      for (const writer of writers) writer.pair?.(before, after)
      if (after === undefined) continue
      const json = JSON.stringify(after)
      for (const writer of writers) writer.meeting?.(after, json)
      await put(rows.of(after))
    }
    await put(rows.rest())
    for (const [at, writer] of writers.entries()) {
      options.onStage?.(`finish ${options.formats[at]?.name}`)
      await writer.end()
    }
  } catch (error) {
    for (const writer of writers) writer.abandon?.()
    throw error
  }
  options.onStage?.('manifest')
  staging.write(HISTORY, `${JSON.stringify(history, null, 2)}\n`, history.length)
  const { signingKey } = options
  if (signingKey !== undefined) staging.write(PUBLIC_KEY, publicKeyPem(signingKey))
  const sum = writeManifest(staging, {
    version,
    ...(previous === undefined ? {} : { previous }),
    released,
    counts: survey.counts,
  })
  if (signingKey !== undefined) {
    const sums = readFileSync(path.join(staging.folder, SUMS))
    writeFileSync(path.join(staging.folder, SIGNATURE), signBytes(sums, signingKey))
  }
  return sum
}
