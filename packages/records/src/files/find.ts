import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

/** Why a path was not read. */
export interface PathProblem {
  readonly code: 'not-found' | 'unreadable' | 'outside-tree' | 'not-a-file' | 'not-json'
  readonly path: string
  /** What was found and what to do. */
  readonly message: string
}

/** One thing met on a walk: a file to read, or a path that is not read. */
export type Found = { readonly path: string } | { readonly problem: PathProblem }

const reason = (error: unknown): string => (error instanceof Error ? error.message.split(',')[0] : undefined) ?? 'error'

const problem = (code: PathProblem['code'], path: string, message: string): Found => ({
  problem: { code, path, message },
})

const codeOf = (error: unknown): PathProblem['code'] =>
  (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'not-found' : 'unreadable'

const isInside = (root: string, path: string): boolean => path === root || path.startsWith(root + sep)

/** A link is followed to a file inside the tree only; never to a folder, so that a walk has no cycle. */
function* visitLink(path: string, root: string): Generator<Found> {
  let target: string
  try {
    target = realpathSync(path)
  } catch {
    yield problem('not-found', path, 'the link points to nothing; delete it')
    return
  }
  if (!isInside(root, target)) {
    yield problem('outside-tree', path, 'the link leads out of its folder; put the file itself here')
  } else if (!statSync(target).isFile()) {
    yield problem('not-a-file', path, 'the link leads to a folder; links to files are followed only')
  } else if (path.endsWith('.json')) {
    yield { path }
  }
}

function* walk(folder: string, root: string): Generator<Found> {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    yield problem(codeOf(error), folder, `the folder cannot be read: ${reason(error)}`)
    return
  }
  // With a slash after folders the order is that of whole paths, so a walk needs no list of everything.
  const named = entries.map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
  named.sort((a, b) => (a.key < b.key ? -1 : 1))
  // The names of a folder need no tidying, which is what `join` is slow with.
  const start = join(folder, '_').slice(0, -1)
  for (const { entry } of named) {
    const path = start + entry.name
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    // Nearly all that is met is a file of a record.
    if (entry.isFile() && entry.name.endsWith('.json')) yield { path }
    else if (entry.isSymbolicLink()) yield* visitLink(path, root)
    else if (entry.isDirectory() && entry.name.endsWith('.json')) {
      yield problem('not-a-file', path, 'a folder is named like a record; rename it')
      yield* walk(path, root)
    } else if (entry.isDirectory()) yield* walk(path, root)
    else if (entry.name.endsWith('.json')) yield problem('not-a-file', path, 'this is neither a file nor a folder')
  }
}

function* visit(path: string): Generator<Found> {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) yield* walk(path, realpathSync(path))
    else if (!stats.isFile()) yield problem('not-a-file', path, 'this is neither a file nor a folder')
    else if (!path.endsWith('.json')) yield problem('not-json', path, 'a record file ends with `.json`')
    else yield { path }
  } catch (error) {
    const code = codeOf(error)
    // A dangling link is there, but what it stands for is not.
    const dangling = code === 'not-found' && lstatSync(path, { throwIfNoEntry: false }) !== undefined
    const message = dangling ? 'the link points to nothing; delete it' : 'no such file or folder; check the path'
    yield problem(code, path, code === 'not-found' ? message : `the path cannot be read: ${reason(error)}`)
  }
}

/**
 * Walks files and folders for record files (`*.json`), without holding a list of them.
 *
 * A folder is walked in the order of whole paths by code unit. Names that start with a dot and `node_modules` are passed
 * over. Symbolic links to files are followed where the target lies inside the folder given; links to folders never.
 * @param paths files and folders, walked in the order given; a path met again is given once
 * @returns files, and problems in the place where they were met; never throws
 */
export function* walkRecordFiles(paths: readonly string[]): Generator<Found> {
  // One path cannot meet a file twice; several can, and are mostly files that someone named one by one.
  const seen = paths.length > 1 ? new Set<string>() : undefined
  for (const path of paths) {
    for (const found of visit(path)) {
      if (seen !== undefined) {
        const full = resolve('path' in found ? found.path : found.problem.path)
        if (seen.has(full)) continue
        seen.add(full)
      }
      yield found
    }
  }
}

/**
 * Lists the record files (`*.json`) of files and folders, as {@link walkRecordFiles} finds them.
 * @param paths files and folders
 * @returns the files in order, and what was not read and why; never throws
 */
export const findRecordFiles = (paths: readonly string[]): { files: string[]; problems: PathProblem[] } => {
  const files: string[] = []
  const problems: PathProblem[] = []
  for (const found of walkRecordFiles(paths)) {
    if ('path' in found) files.push(found.path)
    else problems.push(found.problem)
  }
  return { files, problems }
}
