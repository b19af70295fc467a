import { existsSync, watch } from 'node:fs'
import { join, resolve } from 'node:path'
import { DATASET_FOLDERS, planOf } from './plan.js'

/** Milliseconds to wait for more after a change: editors write a file in several steps. */
const SETTLE = 150

/** A watch that goes on until it is closed. */
export interface Watch {
  readonly close: () => void
}

/**
 * Calls back when files of the dataset change, once for changes that come together. A call waits for the one before.
 *
 * @param paths files and folders; none means the dataset in `cwd`
 * @param cwd folder that relative paths start from
 * @param onChange what to do
 * @returns the watch
 * @throws the error of the file system when a folder cannot be watched
 */
export const watchDataset = (paths: readonly string[], cwd: string, onChange: () => Promise<void>): Watch => {
  const { root } = planOf(paths, cwd)
  const all =
    root === undefined ? paths.map((path) => resolve(cwd, path)) : DATASET_FOLDERS.map((folder) => join(root, folder))
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const changed = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(onChange)
    }, SETTLE)
  }
  const watchers = all.filter((path) => existsSync(path)).map((path) => watch(path, { recursive: true }, changed))
  return {
    close: () => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
    },
  }
}
