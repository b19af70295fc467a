import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A git question that could not be answered; its message says what to do. */
export class GitError extends Error {
  override readonly name = 'GitError'
}

/** Bytes of an answer at most: a list of the paths of a million records. */
const ANSWER = 256 * 1024 * 1024

const git = async (cwd: string, args: readonly string[]): Promise<string> => {
  try {
    const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], { cwd, maxBuffer: ANSWER })
    return stdout
  } catch (error) {
    const stderr = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : ''
    throw new GitError(`git ${args[0] ?? ''} failed${stderr === '' ? '' : `: ${stderr.split('\n')[0] ?? ''}`}`)
  }
}

/** Finds the commit that a revision names, so that no revision can pass for an option. */
const commitOf = async (cwd: string, revision: string): Promise<string> => {
  try {
    const commit = await git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    return commit.trim()
  } catch {
    throw new GitError(
      `\`${revision}\` names no commit here. Fetch it first (\`git fetch origin\`), or name another revision.`,
    )
  }
}

const paths = (list: string): readonly string[] => list.split('\0').filter((path) => path !== '')

/**
 * Lists the files that differ from a revision, those not yet added included.
 *
 * @param cwd folder inside the repository
 * @param revision branch, tag or commit
 * @returns paths from `cwd` with `/`: those that are there, and those that are gone
 * @throws GitError when git cannot tell
 */
export const changedFiles = async (
  cwd: string,
  revision: string,
): Promise<{ readonly present: readonly string[]; readonly gone: readonly string[] }> => {
  const commit = await commitOf(cwd, revision)
  // From the merge base on: what others did on the base branch meanwhile is not this change.
  const since = (await git(cwd, ['merge-base', commit, 'HEAD']).catch(() => commit)).trim()
  const diff = ['diff', '--name-only', '-z', '--relative', '--no-renames']
  const [present, gone, added] = await Promise.all([
    git(cwd, [...diff, '--diff-filter=ACMT', since, '--', '.']),
    git(cwd, [...diff, '--diff-filter=D', since, '--', '.']),
    git(cwd, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ])
  return { present: [...new Set([...paths(present), ...paths(added)])].sort(), gone: [...paths(gone)].sort() }
}

/**
 * Lists the records that a revision has.
 *
 * @param cwd folder inside the repository
 * @param revision branch, tag or commit
 * @param folder folder of the records, from `cwd`
 * @returns ids, told by the names of the files
 * @throws GitError when git cannot tell
 */
export const idsAt = async (cwd: string, revision: string, folder: string): Promise<readonly string[]> => {
  const commit = await commitOf(cwd, revision)
  const list = await git(cwd, ['ls-tree', '-r', '--name-only', '-z', commit, '--', folder])
  return paths(list)
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length))
    .sort()
}

/**
 * @param cwd folder inside the repository
 * @param revision branch, tag or commit
 * @param path path of a file from `cwd`
 * @returns the text of the file there; `undefined` when the revision has none
 */
export const textAt = async (cwd: string, revision: string, path: string): Promise<string | undefined> => {
  const commit = await commitOf(cwd, revision)
  return await git(cwd, ['show', `${commit}:./${path}`]).catch(() => undefined)
}
