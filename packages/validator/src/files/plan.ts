import { existsSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { findRecordFiles, type PathProblem } from '@readout/records/files'

/** Folders of a dataset, beside each other in its root. */
export const DATASET_FOLDERS = ['records', 'people'] as const

const NAMES: readonly string[] = DATASET_FOLDERS

/** What a run reads. */
export interface Plan {
  /** Root of the dataset; `undefined` when the paths lie in none. */
  readonly root: string | undefined
  /** Files to report on, absolute, in order. */
  readonly files: readonly string[]
  /** Files of the same dataset that only lend facts to the rules of the dataset. */
  readonly lenders: readonly string[]
  readonly problems: readonly PathProblem[]
}

/**
 * Writes a path as findings show it.
 *
 * @param cwd folder that paths are told from
 * @param path absolute path
 * @returns path from `cwd` with `/` between folders; absolute when it lies elsewhere
 */
export const shownPath = (cwd: string, path: string): string => {
  // Most paths are below, and the general way costs more than all the rest of the walk.
  if (sep === '/' && path.startsWith(`${cwd}/`)) return path.slice(cwd.length + 1)
  const from = relative(cwd, path)
  const shown = from.startsWith('..') || isAbsolute(from) ? path : from
  return sep === '/' ? shown : shown.replaceAll(sep, '/')
}

/** Root of the dataset that a path lies in: the folder that has the outermost `records/` or `people/` on the way. */
const rootOf = (path: string): string | undefined => {
  const parts = path.split(sep)
  const at = parts.findIndex((part) => NAMES.includes(part))
  if (at > 0) return parts.slice(0, at).join(sep) || sep
  return DATASET_FOLDERS.some((folder) => existsSync(join(path, folder))) ? path : undefined
}

/**
 * Decides what to read.
 *
 * @param paths files and folders; none means `records` and `people` in `cwd`
 * @param cwd folder that relative paths start from
 * @returns the plan; a path that is not there is among the problems
 */
export const planOf = (paths: readonly string[], cwd: string): Plan => {
  const given = paths.length > 0 ? paths : DATASET_FOLDERS.filter((folder) => existsSync(join(cwd, folder)))
  const wanted = (given.length > 0 ? given : ['records']).map((path) => resolve(cwd, path))
  // A folder that holds a dataset stands for its records and people, not for every JSON file below it.
  const expanded = wanted.flatMap((path) => {
    const inside = DATASET_FOLDERS.map((folder) => join(path, folder)).filter((folder) => existsSync(folder))
    return rootOf(path) === path && inside.length > 0 ? inside : [path]
  })
  const found = findRecordFiles(expanded)
  const roots = new Set(wanted.map((path) => rootOf(path)))
  const [root] = roots
  if (roots.size !== 1 || root === undefined) return { root: undefined, ...found, lenders: [] }
  const all = DATASET_FOLDERS.map((folder) => join(root, folder)).filter((folder) => existsSync(folder))
  if (all.every((folder) => expanded.includes(folder))) return { root, ...found, lenders: [] }
  const reported = new Set(found.files)
  const lenders = findRecordFiles(all).files.filter((file) => !reported.has(file))
  return { root, ...found, lenders }
}

/**
 * Narrows a plan to some of its files; the others become lenders.
 *
 * @param plan a plan
 * @param keep tells whether a file is reported on
 * @returns the narrower plan
 */
export const narrowed = (plan: Plan, keep: (file: string) => boolean): Plan => ({
  ...plan,
  files: plan.files.filter(keep),
  lenders: [...plan.lenders, ...plan.files.filter((file) => !keep(file))].sort(),
  problems: plan.problems.filter(({ path }) => keep(path)),
})
