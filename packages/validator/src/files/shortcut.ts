import { lstatSync, realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { stemOf } from '../document/input.js'
import { type Cache, SLACK } from './cache/cache.js'
import type { KeyIndex } from './cache/key-index.js'
import { changesSinceBoth, GitError } from './git.js'
import { type KnownFiles, type Plan, scopeOf, shownPath } from './plan.js'

/** Whether a walk of some folders goes to a path. */
const isWalked = (path: string, folders: readonly string[]): boolean => {
  const folder = folders.find((one) => path.startsWith(one + sep))
  if (folder === undefined) return false
  const names = path.slice(folder.length + 1).split(sep)
  return !names.some((name) => name.startsWith('.') || name === 'node_modules')
}

/** How a walk would meet a path: as a record file, as nothing, or as something that needs a walk to judge. */
const metAs = (path: string, folders: readonly string[]): 'file' | 'nothing' | 'unclear' => {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined || !isWalked(path, folders)) return 'nothing'
  if (!stats.isFile()) return 'unclear'
  return path.endsWith('.json') ? 'file' : 'nothing'
}

const isFolder = (path: string, folders: readonly string[]): boolean =>
  isWalked(path, folders) && lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Names of the files that a cache knows, but for some. */
class KnownStems {
  readonly #keys: KeyIndex
  readonly #without: ReadonlySet<string>
  /** All of them, once so many were asked for that a list is faster. */
  #all: ReadonlySet<string> | undefined
  #asked = 0

  constructor(keys: KeyIndex, without: ReadonlySet<string>) {
    this.#keys = keys
    this.#without = without
  }

  *[Symbol.iterator](): Generator<string> {
    for (const key of this.#keys.keys('f')) {
      const stem = key.slice(1)
      if (!this.#without.has(stem)) yield stem
    }
  }

  has(stem: string): boolean {
    this.#asked++
    if (this.#asked > MANY_QUESTIONS) this.#all ??= new Set(this)
    if (this.#all !== undefined) return this.#all.has(stem)
    return !this.#without.has(stem) && this.#keys.find(`f${stem}`).length > 0
  }
}

/** Questions after which a list of all names is made. */
const MANY_QUESTIONS = 1000

const knownFiles = (cache: Cache, keys: KeyIndex, without: ReadonlySet<string>): KnownFiles => ({
  *find(wanted) {
    const starts = new Set<number>()
    for (const key of wanted) for (const start of keys.find(key)) starts.add(start)
    for (const entry of cache.at([...starts].sort((a, b) => a - b))) if (!without.has(entry.file)) yield entry
  },
  stems: new KnownStems(keys, new Set([...without].map(stemOf))),
})

/**
 * Decides what to read of a dataset that a cache knows, without a look at files that are as they were: git tells which.
 *
 * @param paths files and folders, as for `planOf`
 * @param cwd folder that relative paths start from
 * @param since revision; files that differ from it are reported on
 * @param cache results of earlier runs
 * @returns the plan; `undefined` when only a walk can tell
 */
export const shortcut = async (
  paths: readonly string[],
  cwd: string,
  since: string,
  cache: Cache,
): Promise<Plan | undefined> => {
  const { root, wanted, all } = scopeOf(paths, cwd)
  const { snapshot, keys } = cache
  if (root === undefined || snapshot === undefined || keys === undefined) return undefined
  const isPlain = (path: string): boolean => all.includes(path) || metAs(path, all) === 'file' || isFolder(path, all)
  // Links on the way would make two paths of one file.
  if (![root, ...all].every((path) => realpathSync(path) === path) || !wanted.every(isPlain)) return undefined
  const folders = all.map((folder) => relative(root, folder))
  const changes = await changesSinceBoth(root, since, snapshot.commit, folders).catch((error: unknown) => {
    // The commit may be gone, or the dataset lie in no repository of its own. A walk tells what is wrong, if anything is.
    if (error instanceof GitError) return undefined
    throw error
  })
  if (changes === undefined) return undefined
  const touched = [...new Set([...changes.unlike, ...snapshot.dirty])].map((path) => join(root, path)).sort()
  const met = touched.map((path) => ({ path, as: metAs(path, all) }))
  // So many changes are worth a cache of their own.
  if (met.length >= SLACK || met.some(({ as }) => as === 'unclear')) return undefined
  const isWanted = (path: string): boolean => wanted.some((one) => path === one || path.startsWith(one + sep))
  // A file may differ from the revision and be known all the same, when it was committed before the cache was written.
  const candidates = changes.present
    .map((path) => join(root, path))
    .filter(isWanted)
    .map((path) => ({ path, as: metAs(path, all) }))
  if (candidates.some(({ as }) => as === 'unclear')) return undefined
  const reported = candidates.flatMap(({ path, as }) => (as === 'file' ? [path] : [])).sort()
  const files = new Set(reported)
  const without = new Set([...touched, ...reported].map((path) => shownPath(cwd, path)))
  return {
    root,
    files: reported,
    lenders: met.flatMap(({ path, as }) => (as === 'file' && !files.has(path) ? [path] : [])),
    problems: [],
    sound: true,
    known: knownFiles(cache, keys, without),
  }
}
