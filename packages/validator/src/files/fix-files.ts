import { writeFileAtomic } from '@readout/records/files'
import { stemOf } from '../document/input.js'
import { fixedText } from '../engine/fix.js'
import { shownPath } from './plan.js'
import { prepare, type ValidateFilesOptions } from './prepare.js'
import { readContent } from './read-content.js'

/**
 * Mends what can be mended without a change of meaning. Each file is written whole or not at all, and a second run
 * changes nothing.
 *
 * @param paths files and folders; none means the dataset in `cwd`
 * @param options as for `validateFiles`; files that it would not report on, rules that are off and findings that are let
 *   stand are left alone
 * @returns the files that were changed, as findings show them, in order
 * @throws SettingError when a setting names no rule, GitError when a revision cannot be read, the error of the file
 *   system when a file cannot be written
 */
export const fixFiles = async (
  paths: readonly string[],
  options: ValidateFilesOptions = {},
): Promise<readonly string[]> => {
  const { cwd, run, plan, exceptions } = await prepare(paths, options)
  const stands = new Set(exceptions.entries.map(({ rule, record }) => `${rule} ${record}`))
  const changed: string[] = []
  for (const path of plan.files) {
    const file = shownPath(cwd, path)
    const text = fixedText(readContent(path, file), run, (rule) => stands.has(`${rule} ${stemOf(file)}`))
    if (text !== undefined && (await writeFileAtomic(path, text))) changed.push(file)
  }
  return changed
}
