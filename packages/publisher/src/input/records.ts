import { existsSync } from 'node:fs'
import path from 'node:path'
import { findRecordFiles, readRecordFile } from '@readout/records/files'
import { type Meeting, type Person, schemas } from '@readout/schema'
import { OptionError, ReleaseError } from '../errors.js'
import { compareText } from '../release/file-list.js'
import { checkerOf } from './check.js'

/** Paths of JSON files, sorted by their names: the name of a record's file is its id. */
const filesByName = (roots: readonly string[]): string[] => {
  const { files, problems } = findRecordFiles(roots)
  const [problem] = problems
  if (problem !== undefined) throw new OptionError(`${problem.path}: ${problem.message}`)
  return files
    .map((file) => ({ file, name: path.basename(file, '.json') }))
    .toSorted((a, b) => compareText(a.name, b.name))
    .map(({ file }) => file)
}

/** Reads a JSON file and holds it to a schema. */
const readChecked = (file: string, check: (value: unknown) => string | undefined): unknown => {
  const { value, problems } = readRecordFile(file)
  const [problem] = problems
  if (problem !== undefined) {
    throw new ReleaseError(`${file}:${problem.start.line}:${problem.start.column}: ${problem.message}`)
  }
  const fault = check(value)
  if (fault !== undefined) throw new ReleaseError(`${file}: ${fault}; \`readout validate\` says more`)
  return value
}

/**
 * The records of some folders, one by one in the order of their ids: what `publish` takes.
 *
 * Only the paths are held in memory. Each file is read when its turn comes, and again for a second walk.
 *
 * @param roots folders and files
 * @returns a function that starts a walk over the records
 * @throws ReleaseError when a folder cannot be read; a walk throws when a file is no valid record
 */
export const recordsIn = (roots: readonly string[]): (() => Generator<Meeting>) => {
  const files = filesByName(roots)
  const check = checkerOf(schemas.record)
  return function* () {
    for (const file of files) {
      const record = readChecked(file, check) as Meeting
      const id = path.basename(file, '.json')
      if (record.id !== id) throw new ReleaseError(`${file}: the id \`${record.id}\` is not the name of the file`)
      yield record
    }
  }
}

/**
 * Reads the people register.
 *
 * @param folder the folder of its files; no people when it does not exist
 * @returns entries sorted by key
 * @throws ReleaseError when a file is no valid entry
 */
export const readPeople = (folder: string): Person[] => {
  if (!existsSync(folder)) return []
  const check = checkerOf(schemas.person)
  return filesByName([folder]).map((file) => readChecked(file, check) as Person)
}
