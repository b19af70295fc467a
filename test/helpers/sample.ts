import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './repository.js'

/** The year whose records stand for all in tests that copy them: it has records made by hand and imported ones. */
const YEAR = '2024'

/** Keys of the register that a year's records name. */
const peopleIn = (folder: string): Set<string> => {
  const keys = new Set<string>()
  for (const name of readdirSync(folder)) {
    const { participants } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    for (const { person } of participants) if (person !== undefined) keys.add(person)
  }
  return keys
}

/**
 * Copies a year of the dataset, with the people whom it names, into a folder: enough for commands to work on, and a
 * hundredth of the whole. One test goes through all of it (test/dataset.test.ts).
 * @param folder an empty folder
 */
export const copySample = (folder: string): void => {
  const year = join('records', YEAR)
  cpSync(join(root, year), join(folder, year), { recursive: true })
  mkdirSync(join(folder, 'people'))
  for (const key of peopleIn(join(folder, year))) {
    const file = join('people', `${key}.json`)
    if (existsSync(join(root, file))) writeFileSync(join(folder, file), readFileSync(join(root, file)))
  }
}
