import { existsSync, readFileSync } from 'node:fs'
import { parseJsonWithPositions } from '@readout/records'
import { writeFileAtomic } from '@readout/records/files'
import type { Meeting } from '@readout/schema'
import { ImportError } from '../entry.js'
import { type Fingerprint, fingerprintOf } from './fingerprint.js'

const isText = (value: unknown): boolean => typeof value === 'string'

const isFingerprint = (value: unknown): value is Fingerprint =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  isText(value.id) &&
  Object.values(value).every(
    (part) => isText(part) || (typeof part === 'object' && part !== null && Object.values(part).every(isText)),
  )

/**
 * Reads what the last import gave: NDJSON, the sums of one record a line. It is the common ancestor of a record that a
 * person has changed since and of what the list says now.
 * @param path of the file; one that is not there is an empty one
 * @throws ImportError naming the line that cannot be read
 */
export const readLastImport = (path: string): Fingerprint[] => {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line === '') return []
    const { value } = parseJsonWithPositions(line)
    if (!isFingerprint(value)) {
      throw new ImportError(`\`${path}\` line ${index + 1} does not hold the sums of a record; restore the file`)
    }
    return [value]
  })
}

/**
 * Writes what this import gave, for the next one to compare with.
 * @param records by any order; written by id
 * @returns whether the file changed
 */
export const writeLastImport = (path: string, records: readonly Meeting[]): Promise<boolean> => {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  return writeFileAtomic(path, sorted.map((record) => `${JSON.stringify(fingerprintOf(record))}\n`).join(''))
}
