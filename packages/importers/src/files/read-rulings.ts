import { readFileSync } from 'node:fs'
import { parseJsonWithPositions } from '@readout/records'
import { ImportError } from '../entry.js'

/** What every ruling of a person says. */
export interface Decision {
  readonly decision: 'same' | 'different'
  /** Why, for the next reader. */
  readonly reason: string
}

/** Whether a value is a list of two or more texts. */
export const areSeveral = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 1 && value.every((one) => typeof one === 'string')

/**
 * Reads a file of rulings: a JSON list.
 * @param path the file
 * @param isWhole whether a ruling has what its kind has besides the {@link Decision}
 * @param shape what a ruling has, in words
 * @throws ImportError naming the file and the place of what is wrong
 */
export const readRulingsFile = <T extends Decision>(
  path: string,
  isWhole: (ruling: Readonly<Record<string, unknown>>) => boolean,
  shape: string,
): T[] => {
  const read = parseJsonWithPositions(readFileSync(path, 'utf8'))
  const [problem] = read.problems
  if (problem) throw new ImportError(`\`${path}\` line ${problem.start.line}: ${problem.message}`)
  if (!Array.isArray(read.value)) throw new ImportError(`\`${path}\` is not a list of rulings`)
  const isRuling = (value: unknown): value is T => {
    if (typeof value !== 'object' || value === null) return false
    const ruling = value as Record<string, unknown>
    const { decision, reason } = ruling
    return (decision === 'same' || decision === 'different') && typeof reason === 'string' && isWhole(ruling)
  }
  return read.value.map((value: unknown, index) => {
    if (isRuling(value)) return value
    const line = read.locateClosest(`/${index}`).start.line
    throw new ImportError(`\`${path}\` line ${line}: a ruling has ${shape}`)
  })
}
