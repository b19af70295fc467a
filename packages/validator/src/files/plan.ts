import { existsSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { findRecordFiles, type PathProblem } from '@readout/records/files'
import type { StemSet } from '../dataset/input.js'
import type { DocumentResult } from '../engine/run.js'

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
  /** True when all that was met in the dataset is a file to read. */
  readonly sound: boolean
  /** The rest of the dataset where a cache knows it, so that none of its files was looked at. */
  readonly known: KnownFiles | undefined
}

/** Files that lend facts by what an earlier run wrote down of them. */
export interface KnownFiles {
  /** @returns what the files gave that have one of some keys, in no order */
  readonly find: (keys: Iterable<string>) => Iterable<{ readonly file: string; readonly result: () => DocumentResult }>
  /** Names of all files, without `.json`. */
  readonly stems: StemSet
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

/** What paths mean, before anything is walked. */
export interface Scope {
  /** Root of the dataset; `undefined` when the paths lie in none. */
  readonly root: string | undefined
  /** Files and folders to report on, absolute. */
  readonly wanted: readonly string[]
  /** Folders of the whole dataset, absolute; none without a root. */
  readonly all: readonly string[]
}

/**
 * Tells what paths mean.
 *
 * @param paths files and folders; none means `records` and `people` in `cwd`
 * @param cwd folder that relative paths start from
 * @returns what to report on, and the dataset that it is a part of
 */
export const scopeOf = (paths: readonly string[], cwd: string): Scope => {
  const given = paths.length > 0 ? paths : DATASET_FOLDERS.filter((folder) => existsSync(join(cwd, folder)))
  const named = (given.length > 0 ? given : ['records']).map((path) => resolve(cwd, path))
  // A folder that holds a dataset stands for its records and people, not for every JSON file below it.
  const wanted = named.flatMap((path) => {
    const inside = DATASET_FOLDERS.map((folder) => join(path, folder)).filter((folder) => existsSync(folder))
    return rootOf(path) === path && inside.length > 0 ? inside : [path]
  })
  const roots = new Set(named.map((path) => rootOf(path)))
  const [root] = roots
  if (roots.size !== 1 || root === undefined) return { root: undefined, wanted, all: [] }
  const all = DATASET_FOLDERS.map((folder) => join(root, folder)).filter((folder) => existsSync(folder))
  return { root, wanted, all }
}

/**
 * Decides what to read.
 *
 * @param paths files and folders; none means `records` and `people` in `cwd`
 * @param cwd folder that relative paths start from
 * @returns the plan; a path that is not there is among the problems
 */
export const planOf = (paths: readonly string[], cwd: string): Plan => {
  const { root, wanted, all } = scopeOf(paths, cwd)
  const found = findRecordFiles(wanted)
  const common = { root, ...found, known: undefined }
  const sound = found.problems.length === 0
  if (all.every((folder) => wanted.includes(folder))) return { ...common, lenders: [], sound }
  const reported = new Set(found.files)
  const others = findRecordFiles(all)
  const lenders = others.files.filter((file) => !reported.has(file))
  return { ...common, lenders, sound: sound && others.problems.length === 0 }
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
