import { randomBytes } from 'node:crypto'
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { serializeRecord } from '../canonical/canonical.js'
import { isDay } from '../dates/calendar.js'

const holds = async (path: string, text: string): Promise<boolean> => {
  try {
    return (await readFile(path, 'utf8')) === text
  } catch {
    return false
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it. A reader sees the old text or the new
 * one, never a part. (Not proof against a power cut: the disk is not told to flush.)
 * @param path the file; folders that lack are made; a link in its place is replaced, not followed
 * @param text what it holds, written as UTF-8
 * @returns whether the file changed; one that holds the text already is left alone, with its time
 * @throws the error of the file system, after the unfinished file is removed
 */
export const writeFileAtomic = async (path: string, text: string): Promise<boolean> => {
  if (await holds(path, text)) return false
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const beside = join(folder, `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFile(beside, text, { encoding: 'utf8', flag: 'wx' })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  return true
}

/**
 * Where a record belongs: `<root>/<year>/<id>.json`.
 * @param root the folder of the records
 * @param id the record's id
 * @throws RangeError when the id does not start with a day that exists, or holds anything but letters, digits, hyphens
 */
export const recordPath = (root: string, id: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/.test(id) || !isDay(id.slice(0, 10)) || id.length > 200) {
    throw new RangeError(`\`${id.slice(0, 200)}\` is not a record id; see docs/record-ids.md`)
  }
  return join(root, id.slice(0, 4), `${id}.json`)
}

/**
 * Writes a record to its place in canonical form.
 * @param root the folder of the records; made if it is not there
 * @param record a whole record
 * @returns its path and whether the file changed
 * @throws RangeError when its id is not one, TypeError when JSON cannot hold it, Error when the year's folder is a link
 * that leads out of the root
 */
export const writeRecord = async (
  root: string,
  record: { readonly id: string },
): Promise<{ path: string; changed: boolean }> => {
  const path = recordPath(root, record.id)
  const text = serializeRecord(record)
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  if (!(await realpath(folder)).startsWith((await realpath(root)) + sep)) {
    throw new Error(`\`${folder}\` is a link that leads out of \`${root}\`; put a folder there`)
  }
  return { path, changed: await writeFileAtomic(path, text) }
}
