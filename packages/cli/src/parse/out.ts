import { createHash } from 'node:crypto'
import { access, mkdir } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { serializeRecord } from '@readout/records'
import { writeFileAtomic } from '@readout/records/files'
import type { Draft } from '@readout/schema'
import { CommandError } from '../io.js'
import type { ParsedRelease } from './report.js'

/** A file to be written: where, and what. */
interface Output {
  readonly path: string
  readonly text: string
}

/** What an id may look like to be a file's name; the schema says the same, and no other id leaves the folder. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** A name for a draft whose date or parties are not known: the release's, made harmless, and the draft's number. */
const draftName = (release: string, index: number): string => {
  const stem = basename(release, extname(release))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 80)
  // A name in another script leaves nothing: its sum still tells releases apart.
  const name = stem === '' ? createHash('sha256').update(release).digest('hex').slice(0, 12) : stem
  return `${name}-${index + 1}.draft`
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/**
 * Names the file of each draft: `<id>.json`, or `<release>-<n>.draft.json` while its id cannot be made.
 *
 * @param releases what was parsed
 * @param folder where the files go
 * @returns the files in order
 * @throws CommandError when two drafts have one name
 */
const plan = (releases: readonly ParsedRelease[], folder: string): Output[] => {
  const name = (release: string, record: Draft, index: number) =>
    record.id !== undefined && ID.test(record.id) ? record.id : draftName(release, index)
  const outputs = releases.flatMap(({ document, result }) =>
    result.records.map((record, index) => ({
      path: join(folder, `${name(document.id, record, index)}.json`),
      text: serializeRecord(record),
    })),
  )
  const seen = new Set<string>()
  for (const { path } of outputs) {
    if (seen.has(path))
      throw new CommandError(`two drafts want to be ${path}; parse their releases into folders of their own`)
    seen.add(path)
  }
  return outputs
}

/**
 * Writes each draft to a file of its own. Nothing is written when one of the files is there already.
 *
 * @param releases what was parsed
 * @param options the folder, as given and from where; whether files that are there may be replaced
 * @returns the paths written, as a person would name them
 * @throws CommandError when a file is there already
 */
export const writeDrafts = async (
  releases: readonly ParsedRelease[],
  options: { readonly folder: string; readonly cwd: string; readonly force: boolean },
): Promise<string[]> => {
  const { folder, cwd, force } = options
  const outputs = plan(releases, folder)
  if (!force) {
    for (const { path } of outputs) {
      if (await exists(resolve(cwd, path))) throw new CommandError(`${path} is there already; --force replaces it`)
    }
  }
  await mkdir(resolve(cwd, folder), { recursive: true })
  for (const { path, text } of outputs) await writeFileAtomic(resolve(cwd, path), text)
  return outputs.map(({ path }) => path)
}
