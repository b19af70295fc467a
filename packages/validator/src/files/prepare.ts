import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { RUNNER_CHECKS, runOf, type ValidateOptions } from '../engine/options.js'
import type { Run } from '../engine/run.js'
import { SettingError } from '../engine/settings.js'
import { RULES } from '../rules/index.js'
import type { Cache } from './cache/cache.js'
import { EXCEPTIONS_FILE, type Exceptions, loadExceptions } from './exceptions.js'
import { changedFiles } from './git.js'
import { narrowed, type Plan, planOf, shownPath } from './plan.js'
import { shortcut } from './shortcut.js'
import { sourceTexts } from './sources.js'

/** What a run over files may be told. */
export interface ValidateFilesOptions extends Omit<ValidateOptions, 'sourceText'> {
  /** Folder that relative paths start from and that findings tell paths from; that of the process by default. */
  readonly cwd?: string
  /** Report only on files that differ from this revision. */
  readonly changedSince?: string
  /** Revision whose ids must all be kept. */
  readonly base?: string
  /** Folder with the texts of sources. */
  readonly sources?: string
  /** Path of the exceptions file; `exceptions.json` in the root of the dataset by default. */
  readonly exceptions?: string
  /** Path of a file that remembers results by file, so that the next run reads only what has changed. */
  readonly cache?: string
  /** Threads beside the first; by the number of files and processors unless told. The report is the same with any number. */
  readonly workers?: number
}

/** A run over files, ready to go. */
export interface Prepared {
  readonly cwd: string
  readonly run: Run
  readonly plan: Plan
  readonly exceptions: Exceptions
}

const planFor = async (
  paths: readonly string[],
  cwd: string,
  options: ValidateFilesOptions,
  cache: Cache | undefined,
): Promise<Plan> => {
  if (cache !== undefined && options.changedSince !== undefined) {
    const short = await shortcut(paths, cwd, options.changedSince, cache)
    if (short !== undefined) return short
  }
  const plan = planOf(paths, cwd)
  if (options.changedSince === undefined) return plan
  const changed = await changedFiles(cwd, options.changedSince)
  const present = new Set(changed.present.map((path) => resolve(cwd, path)))
  return narrowed(plan, (file) => present.has(file))
}

const exceptionsOf = (plan: Plan, cwd: string, options: ValidateFilesOptions, run: Run): Exceptions => {
  const path =
    options.exceptions === undefined ? join(plan.root ?? cwd, EXCEPTIONS_FILE) : resolve(cwd, options.exceptions)
  const rules = [...RULES.map(({ meta }) => meta.id), ...RUNNER_CHECKS.map(({ id }) => id)]
  return loadExceptions(path, shownPath(cwd, path), run, rules)
}

/** The folder of sources, looked for before anything is checked: no rule could say what is wrong with it. */
const folderOf = (sources: string, cwd: string): string => {
  const folder = resolve(cwd, sources)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder
  throw new SettingError(`There is no folder \`${sources}\` to read sources from. Check the path.`)
}

/**
 * Finds out what a run reads and by what it goes.
 *
 * @param paths files and folders; none means the dataset in `cwd`
 * @param options settings and what to compare with
 * @param cache results of earlier runs
 * @returns the run
 * @throws SettingError when a setting names no rule or the folder of sources is not there, GitError when a revision cannot
 * be read
 */
export const prepare = async (
  paths: readonly string[],
  options: ValidateFilesOptions,
  cache?: Cache,
): Promise<Prepared> => {
  const cwd = resolve(options.cwd ?? '.')
  const sourceText = options.sources === undefined ? undefined : sourceTexts(folderOf(options.sources, cwd))
  const run = runOf({ ...options, ...(sourceText === undefined ? {} : { sourceText }) })
  const plan = await planFor(paths, cwd, options, cache)
  return { cwd, run, plan, exceptions: exceptionsOf(plan, cwd, options, run) }
}
