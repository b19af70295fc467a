import { existsSync, readFileSync } from 'node:fs'
import { parseJsonWithPositions, serializeLine } from '@readout/records'
import { writeFileAtomic } from '@readout/records/files'
import type { Meeting } from '@readout/schema'
import { ImportError } from '../entry.js'

const isRecord = (value: unknown): value is Meeting => typeof value === 'object' && value !== null && 'id' in value

/**
 * Reads what the last import gave: NDJSON, one record a line. It is the common ancestor of a record that a person has
 * changed since and of what the list says now.
 * @param path of the file; one that is not there is an empty one
 * @throws ImportError naming the line that is no record
 */
export const readLastImport = (path: string): Meeting[] => {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line === '') return []
    const { value } = parseJsonWithPositions(line)
    if (!isRecord(value)) throw new ImportError(`\`${path}\` line ${index + 1} is no record; restore the file`)
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
  return writeFileAtomic(path, sorted.map((record) => serializeLine(record)).join(''))
}
