import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of one source read at most. */
const SOURCE_BYTES = 16 * 1024 * 1024

/** Texts kept at once: the records of one release follow each other. */
const TEXTS_KEPT = 32

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (entry.isFile() && lstatSync(path).size <= SOURCE_BYTES) yield path
  }
}

/**
 * Looks up the texts of sources by their hash.
 *
 * @param folder folder of the texts, under any names
 * @returns look-up by SHA-256 in lower-case hex; the folder is read when it is first used
 */
export const sourceTexts = (folder: string): ((sha256: string) => string | undefined) => {
  let pathOf: Map<string, string> | undefined
  const kept = new Map<string, string>()
  return (sha256) => {
    if (pathOf === undefined) {
      pathOf = new Map()
      for (const path of filesIn(folder)) {
        pathOf.set(createHash('sha256').update(readFileSync(path)).digest('hex'), path)
      }
    }
    const path = pathOf.get(sha256)
    if (path === undefined) return undefined
    const text = kept.get(sha256) ?? readFileSync(path, 'utf8')
    if (kept.size >= TEXTS_KEPT) kept.clear()
    kept.set(sha256, text)
    return text
  }
}
