import { existsSync } from 'node:fs'
import path from 'node:path'
import { type ReleaseManifest, schemas } from '@readout/schema'
import { checkerOf } from '../input/check.js'
import { linesOf } from '../release/lines.js'
import { MANIFEST } from '../release/read.js'
import type { Problems } from './report.js'

/** What a manifest says of one file. */
export type ManifestFile = ReleaseManifest['files'][number]

/** What a manifest says besides its files. */
export type ManifestHead = Omit<ReleaseManifest, 'files'>

/** Line that begins the files of a manifest; each of them has a line of its own, and a line with `]` ends them. */
const FILES = '  "files": ['

/**
 * Reads the files that a manifest lists, one by one: a release of a million records lists as many.
 *
 * @param folder folder of the release
 * @throws SyntaxError when a line is no JSON
 */
export function* manifestFiles(folder: string): Generator<ManifestFile> {
  let inside = false
  for (const { text } of linesOf(path.join(folder, MANIFEST))) {
    if (!inside) inside = text === FILES
    else if (text === '  ]') return
    else yield JSON.parse(text.endsWith(',') ? text.slice(0, -1) : text) as ManifestFile
  }
}

/** Everything of a manifest but its files, as JSON text. */
const headOf = (folder: string): string => {
  const lines: string[] = []
  let inside = false
  for (const { text } of linesOf(path.join(folder, MANIFEST))) {
    if (inside && text === '  ]') inside = false
    if (!inside) lines.push(text)
    if (text === FILES) inside = true
  }
  return lines.join('\n')
}

/**
 * Reads a manifest without its files and holds all of it to its schema.
 *
 * @param folder folder of the release
 * @param problems where problems go
 * @returns nothing when it cannot be read
 */
export const checkManifest = (folder: string, problems: Problems): ManifestHead | undefined => {
  if (!existsSync(path.join(folder, MANIFEST))) {
    problems.add(MANIFEST, 'is missing')
    return undefined
  }
  const check = checkerOf(schemas.releaseManifest)
  try {
    const head = JSON.parse(headOf(folder)) as ReleaseManifest
    const fault = check(head)
    if (fault !== undefined) {
      problems.add(MANIFEST, `does not keep to its schema: ${fault}`)
      return undefined
    }
    if (head.files.length > 0) {
      problems.add(MANIFEST, 'does not give each file a line of its own, as `readout publish` does')
      return undefined
    }
    // The schema of one file is checked in place: a manifest with that file alone.
    for (const file of manifestFiles(folder)) {
      const wrong = check({ ...head, files: [file] })
      if (wrong !== undefined) {
        problems.add(MANIFEST, `does not keep to its schema: ${wrong} (${JSON.stringify(file).slice(0, 100)})`)
        return undefined
      }
    }
    return head
  } catch (error) {
    problems.add(MANIFEST, `is no JSON: ${(error as Error).message}`)
    return undefined
  }
}
