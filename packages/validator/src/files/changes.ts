import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindOf, stemOf } from '../document/input.js'
import type { RecordChange } from '../reporters/reporter.js'
import { changedFiles, textAt } from './git.js'

const read = (text: string | undefined): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    // What cannot be read has findings of its own; here it has no fields.
    return {}
  }
}

const fieldsThatDiffer = (
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]),
  )

const isRecord = (path: string): boolean =>
  path.endsWith('.json') && path.split('/').includes('records') && kindOf(path) === 'record'

/**
 * Tells what a change does to the records: which it adds, alters and takes away.
 *
 * @param cwd folder inside the repository
 * @param revision revision that the change starts from
 * @returns one entry a record, in the order of the paths
 * @throws GitError when git cannot tell
 */
export const recordChanges = async (cwd: string, revision: string): Promise<readonly RecordChange[]> => {
  const { present, gone } = await changedFiles(cwd, revision)
  const changes: RecordChange[] = gone.filter(isRecord).map((file) => ({ kind: 'removed', file, id: stemOf(file) }))
  for (const file of present.filter(isRecord)) {
    const before = await textAt(cwd, revision, file)
    const now = read(readFileSync(join(cwd, file), 'utf8'))
    const title = now['title']
    const named = typeof title === 'string' ? { title } : {}
    if (before === undefined) changes.push({ kind: 'added', file, id: stemOf(file), ...named })
    else
      changes.push({ kind: 'changed', file, id: stemOf(file), ...named, fields: fieldsThatDiffer(read(before), now) })
  }
  return changes.sort((a, b) => (a.file < b.file ? -1 : 1))
}
