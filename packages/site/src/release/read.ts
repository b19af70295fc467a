import { createReadStream, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Person, PublishedMeeting } from '@readout/schema'
import { Labels } from './labels.js'

/** A file of a release, as its manifest lists it. */
export interface ReleaseFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  readonly media_type: string
  readonly rows?: number
}

/** What a release says of itself. */
export interface Manifest {
  readonly version: string
  readonly released: string
  readonly license: string
  readonly counts: Readonly<Record<string, number>>
  readonly files: readonly ReleaseFile[]
}

/** A version that is published beside this one. */
export interface Version {
  readonly version: string
  readonly released: string
  readonly meetings: number
}

/** What the site needs of a release. Meetings are read one by one. */
export interface Release {
  readonly folder: string
  readonly manifest: Manifest
  readonly versions: readonly Version[]
  readonly people: readonly Person[]
  readonly labels: Labels
  readonly changes: string
  readonly citation: string
}

/** The folder is no release, or not whole. */
export class ReleaseProblem extends Error {
  override readonly name = 'ReleaseProblem'
}

const json = (file: string): unknown => {
  if (!existsSync(file)) throw new ReleaseProblem(`\`${file}\` is not there; is this the folder of a release?`)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new ReleaseProblem(`\`${file}\` is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/**
 * Reads all of a release but its meetings.
 * @param folder of one version, as `readout publish` writes it
 * @throws ReleaseProblem naming the file that is missing or broken
 */
export const readRelease = (folder: string): Release => {
  const manifest = json(path.join(folder, 'manifest.json')) as Manifest
  const beside = path.join(folder, '..', 'versions.json')
  const versions = existsSync(beside) ? (json(beside) as { versions: Version[] }).versions : []
  const text = (name: string): string => {
    const file = path.join(folder, name)
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }
  return {
    folder,
    manifest,
    versions,
    people: json(path.join(folder, 'people.json')) as Person[],
    labels: new Labels(folder),
    changes: text('CHANGES.md'),
    citation: text('CITATION.cff'),
  }
}

/**
 * The meetings of a release, one after another.
 * @param folder of the release
 * @throws ReleaseProblem naming the line that is not JSON
 */
export async function* meetingsOf(folder: string): AsyncGenerator<PublishedMeeting> {
  const file = path.join(folder, 'meetings.ndjson')
  if (!existsSync(file)) throw new ReleaseProblem(`\`${file}\` is not there; is this the folder of a release?`)
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line === '') continue
    try {
      yield JSON.parse(line) as PublishedMeeting
    } catch {
      throw new ReleaseProblem(`\`${file}\` line ${number} is not JSON`)
    }
  }
}
