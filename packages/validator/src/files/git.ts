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

/** Files of the work tree that differ from a commit. */
interface Differing {
  readonly present: readonly string[]
  readonly gone: readonly string[]
}

/** Lists the files that git knows and that differ from a commit, below some folders. */
const differing = async (cwd: string, commit: string, folders: readonly string[]): Promise<Differing> => {
  // Letters and paths take turns.
  const fields = paths(
    await git(cwd, ['diff', '--name-status', '-z', '--relative', '--no-renames', commit, '--', ...folders]),
  )
  const present: string[] = []
  const gone: string[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) (fields[at] === 'D' ? gone : present).push(fields[at + 1] ?? '')
  return { present, gone }
}

/** Lists files that git does not know. */
const OTHERS = ['ls-files', '--others', '-z'] as const

/** The merge base with a revision: what others did on the base branch meanwhile is not a change of this one. */
const startOf = async (cwd: string, revision: string): Promise<string> => {
  const commit = await commitOf(cwd, revision)
  return (await git(cwd, ['merge-base', commit, 'HEAD']).catch(() => commit)).trim()
}

/**
 * Lists the files that differ from a revision, those not yet added included.
 *
 * @param cwd folder inside the repository
 * @param revision branch, tag or commit
 * @returns paths from `cwd` with `/`: those that are there, and those that are gone
 * @throws GitError when git cannot tell
 */
export const changedFiles = async (cwd: string, revision: string): Promise<Differing> => {
  const [{ present, gone }, added] = await Promise.all([
    differing(cwd, await startOf(cwd, revision), ['.']),
    git(cwd, [...OTHERS, '--exclude-standard', '--', '.']),
  ])
  return { present: [...new Set([...present, ...paths(added)])].sort(), gone: [...gone].sort() }
}

/** Lists the files below some folders that are not as in a commit: changed, gone, new, or ignored. */
const unlike = async (cwd: string, commit: string, folders: readonly string[]): Promise<readonly string[]> => {
  const [{ present, gone }, others] = await Promise.all([
    differing(cwd, commit, folders),
    git(cwd, [...OTHERS, '--', ...folders]),
  ])
  return [...present, ...gone, ...paths(others)]
}

/**
 * Tells two changes at once: since a revision, and since a commit of which everything is known.
 *
 * @param cwd folder inside the repository
 * @param revision branch, tag or commit
 * @param commit the other commit, in full
 * @param folders folders, from `cwd`
 * @returns paths from `cwd` with `/`: those that differ from the revision, as {@link changedFiles} tells them, and those
 * that are not as in the commit: changed, gone, new, or ignored
 * @throws GitError when git cannot tell
 */
export const changesSinceBoth = async (
  cwd: string,
  revision: string,
  commit: string,
  folders: readonly string[],
): Promise<{ readonly present: readonly string[]; readonly unlike: readonly string[] }> => {
  const [start, fromCommit, all] = await Promise.all([
    startOf(cwd, revision),
    differing(cwd, commit, folders),
    git(cwd, [...OTHERS, '--', ...folders]).then(paths),
  ])
  // Each question reads all of git's index, so none is asked whose answer is known.
  const [fromStart, added] = await Promise.all([
    start === commit ? fromCommit : differing(cwd, start, folders),
    all.length === 0 ? [] : git(cwd, [...OTHERS, '--exclude-standard', '--', ...folders]).then(paths),
  ])
  return {
    present: [...new Set([...fromStart.present, ...added])].sort(),
    unlike: [...fromCommit.present, ...fromCommit.gone, ...all],
  }
}

/** Modes in which git keeps links and other repositories. */
const NO_FILE = /^(?:120000|160000) /m

/**
 * Tells which files below some folders are not as in the commit that is checked out.
 *
 * @param cwd folder inside the repository
 * @param folders folders, from `cwd`
 * @returns the commit and the paths from `cwd`; `undefined` where git cannot tell, or does not watch all that is there
 */
export const stateOf = async (
  cwd: string,
  folders: readonly string[],
): Promise<{ readonly commit: string; readonly dirty: readonly string[] } | undefined> => {
  try {
    const commit = await commitOf(cwd, 'HEAD')
    const [dirty, kept] = await Promise.all([
      unlike(cwd, commit, folders),
      git(cwd, ['ls-files', '--stage', '-v', '--', ...folders]),
    ])
    // Lower case and `S` are files that git was told not to look at.
    if (NO_FILE.test(kept.replace(/^. /gm, '')) || /^[a-zS] /m.test(kept)) return undefined
    return { commit, dirty }
  } catch {
    return undefined
  }
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
