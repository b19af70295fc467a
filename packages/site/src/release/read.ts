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
  yield* objectsOf(path.join(folder, 'meetings.ndjson')) as AsyncGenerator<PublishedMeeting>
}

/** An event of schema.org, as a release words a meeting. */
export interface LinkedEvent {
  readonly identifier: string
  readonly [key: string]: unknown
}

/**
 * The events of `meetings.jsonld`: those of {@link meetingsOf} that are not withdrawn, in the same order.
 * @param folder of the release
 * @throws ReleaseProblem naming the line that is not JSON
 */
export async function* eventsOf(folder: string): AsyncGenerator<LinkedEvent> {
  for await (const node of objectsOf(path.join(folder, 'meetings.jsonld'), isFrame))
    if (node['@type'] === 'Event') yield node as LinkedEvent
}

/** The lines around the nodes of the file, which has a node a line. */
const isFrame = (line: string): boolean => line.startsWith('{"@context"') || line === ']}'

async function* objectsOf(
  file: string,
  skip: (line: string) => boolean = () => false,
): AsyncGenerator<Readonly<Record<string, unknown>>> {
  if (!existsSync(file)) throw new ReleaseProblem(`\`${file}\` is not there; is this the folder of a release?`)
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line === '' || skip(line)) continue
    try {
      yield JSON.parse(line.replace(/,$/, '')) as Readonly<Record<string, unknown>>
    } catch {
      throw new ReleaseProblem(`\`${file}\` line ${number} is not JSON`)
    }
  }
}
