import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { isPersonEntry, type Limits, type PersonEntry, unpackPeople } from '@readout/records'
import { findRecordFiles, readRecordFile } from '@readout/records/files'
import { CommandError } from '../io.js'

/** A register of all diplomats of the world would fit; the limits of a record file would not let it. */
const REGISTER_LIMITS: Limits = { maxLength: 64 * 1024 * 1024, maxDepth: 32 }

/** Reads a JSON file, and says where it is none. */
const readJson = (path: string, shown: string, limits?: Limits): unknown => {
  const { value, problems } = readRecordFile(path, limits)
  const [problem] = problems
  if (problem !== undefined)
    throw new CommandError(`${shown}:${problem.start.line}:${problem.start.column}: ${problem.message}`)
  return value
}

const entriesOf = (files: readonly string[], cwd: string): PersonEntry[] =>
  files.map((file) => {
    const shown = relative(cwd, file)
    const value = readJson(file, shown)
    if (!isPersonEntry(value))
      throw new CommandError(
        `${shown}: no entry of the register of people (key, name, names, party, offices); \`readout validate\` says more`,
      )
    return value
  })

/** The people of `people-index.json`, or of `people.json`, of a release. */
const peopleIn = (file: string, value: unknown): PersonEntry[] => {
  if (Array.isArray(value)) {
    const wrong = value.findIndex((one) => !isPersonEntry(one))
    if (wrong >= 0) throw new CommandError(`${file}: /${wrong}: no entry of the register of people`)
    return value as PersonEntry[]
  }
  try {
    return unpackPeople(value)
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/**
 * Reads a register of people for the parser.
 *
 * @param name a folder of entries, one a file; or a file of a release, `people-index.json` or `people.json`
 * @param cwd the folder that the name starts from
 * @throws CommandError naming the file, and the place in it, that is no register
 */
export const readRegister = async (name: string, cwd: string): Promise<PersonEntry[]> => {
  const path = resolve(cwd, name)
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new CommandError(`--people ${name}: no such file or folder`)
  if (!found.isDirectory()) return peopleIn(name, readJson(path, name, REGISTER_LIMITS))
  const { files, problems } = findRecordFiles([path])
  const [problem] = problems
  if (problem !== undefined) throw new CommandError(`${relative(cwd, problem.path)}: ${problem.message}`)
  if (files.length === 0)
    throw new CommandError(`--people ${name}: no entry of a register in it; name the folder \`people\` of the dataset`)
  return entriesOf(files, cwd)
}
