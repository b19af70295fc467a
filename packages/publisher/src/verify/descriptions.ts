import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Sum } from '../release/staging.js'
import type { Problems } from './report.js'

/** What a description says of a file: its path, and what it gives of sum and size. */
interface Described {
  readonly path: string
  readonly sha256?: string
  readonly bytes?: number
}

/** A part of a description, whatever it holds. */
interface Part {
  readonly [key: string]: unknown
}

const partsOf = (value: unknown): Part[] =>
  Array.isArray(value) ? value.filter((each): each is Part => typeof each === 'object' && each !== null) : []

/** A file with what is given of it; nothing for what is no text or number. */
const described = (file: unknown, sum: unknown, size: unknown): Described => ({
  path: String(file),
  ...(typeof sum === 'string' ? { sha256: sum.toLowerCase() } : {}),
  ...(/^\d+$/.test(String(size)) ? { bytes: Number(size) } : {}),
})

/** The descriptions that give sums of other files, and how each says it. */
const DESCRIPTIONS: Readonly<Record<string, (document: Part) => Described[]>> = {
  'datapackage.json': ({ resources }) =>
    partsOf(resources).map(({ path: file, hash, bytes }) =>
      described(file, typeof hash === 'string' ? hash.replace(/^sha256:/i, '') : undefined, bytes),
    ),
  'croissant.json': ({ distribution }) =>
    partsOf(distribution).map((file) =>
      described(file['@id'], file['sha256'], String(file['contentSize']).replace(/ B$/, '')),
    ),
  'dcat.jsonld': (document) =>
    partsOf(document['dcat:distribution']).map((file) => {
      const [checksum] = partsOf([file['spdx:checksum']])
      const [size] = partsOf([file['dcat:byteSize']])
      return described(file['dct:title'], checksum?.['spdx:checksumValue'], size?.['@value'])
    }),
}

/**
 * Holds what the descriptions for archives and catalogues say of the files of a release against the files. A file that has
 * a problem of its own is left out: that it differs from its description is told already.
 *
 * @param folder folder of the release
 * @param files the files of the release by path, with the sums that they have
 * @param problems where problems go
 */
export const checkDescriptions = (folder: string, files: ReadonlyMap<string, Sum>, problems: Problems): void => {
  for (const [name, read] of Object.entries(DESCRIPTIONS)) {
    if (!existsSync(path.join(folder, name))) continue
    let document: unknown
    try {
      document = JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
    } catch (error) {
      problems.add(name, `is no JSON: ${(error as Error).message}`)
      continue
    }
    for (const { path: file, sha256, bytes } of partsOf([document]).flatMap(read)) {
      const found = files.get(file)
      if (problems.has(file)) continue
      if (found === undefined) problems.add(name, `describes ${file}, which is no file of the release`)
      else if (sha256 !== undefined && sha256 !== found.sha256) {
        problems.add(name, `gives ${file} the SHA-256 ${sha256}; it has ${found.sha256}`)
      } else if (bytes !== undefined && bytes !== found.bytes) {
        problems.add(name, `gives ${file} ${bytes} bytes; it has ${found.bytes}`)
      }
    }
  }
}
