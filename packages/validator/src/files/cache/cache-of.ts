import { resolve } from 'node:path'
import type { ValidateFilesOptions } from '../prepare.js'
import { Cache } from './cache.js'

/**
 * @param options of a run
 * @returns the cache that it names, for results of runs with the same settings; to be closed. `undefined` when it names
 * none
 */
export const cacheOf = ({ cwd = '.', cache, rules, today, sources }: ValidateFilesOptions): Cache | undefined => {
  const folder = resolve(cwd)
  // What results depend on beside the files and the code.
  return cache === undefined ? undefined : new Cache(resolve(folder, cache), [folder, rules, today, sources])
}
