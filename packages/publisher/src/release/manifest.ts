import type { ReleaseCounts, ReleaseManifest } from '@readout/schema'
import { SCHEMA_VERSION } from '@readout/schema'
import { MANIFEST, SUMS } from './read.js'
import type { Staging } from './staging.js'

/** What a manifest says besides its files. */
export interface ManifestHead {
  readonly version: string
  readonly previous?: string
  readonly released: string
  readonly counts: ReleaseCounts
}

/**
 * Writes `manifest.json`, one file a line, and `SHA256SUMS` over every file and the manifest itself.
 *
 * @param staging the release, with every other file in place
 * @param head what the manifest says besides its files
 * @returns the SHA-256 of `SHA256SUMS`, which vouches for the whole release
 */
export const writeManifest = (staging: Staging, head: ManifestHead): string => {
  const { version, previous, released, counts } = head
  const top: Omit<ReleaseManifest, 'files'> = {
    schema_version: SCHEMA_VERSION,
    version,
    ...(previous === undefined ? {} : { previous }),
    released,
    license: 'CC0-1.0',
    counts,
  }
  const manifest = staging.create(MANIFEST)
  const sums = staging.create(SUMS)
  manifest.write(`${JSON.stringify(top, null, 2).slice(0, -2)},\n  "files": [`)
  let separator = '\n'
  for (const entry of staging.files) {
    manifest.write(`${separator}    ${JSON.stringify(entry)}`)
    separator = ',\n'
    sums.write(`${entry.sha256}  ${entry.path}\n`)
  }
  manifest.write(`\n  ]\n}\n`)
  const { sha256 } = manifest.close()
  sums.write(`${sha256}  ${MANIFEST}\n`)
  return sums.close().sha256
}
