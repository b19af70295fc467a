import { readFileSync } from 'node:fs'
import { parseJsonWithPositions } from '@readout/records'
import type { Meeting } from '@readout/schema'
import { ImportError } from '../entry.js'

/** What a person has decided about accounts: that they tell of one meeting, or of several. */
export interface Ruling {
  readonly decision: 'same' | 'different'
  /**
   * The accounts, as `<scheme> <value>` of their identifiers: `historian-trip 4245`; a record that a person made, as
   * `record <id>`.
   */
  readonly accounts: readonly string[]
  /** Why, for the next reader. */
  readonly reason: string
}

/** The accounts that a record is made from, as rulings name them. */
export const accountsOf = (record: Meeting): string[] =>
  (record.identifiers ?? []).map(({ scheme, value }) => `${scheme} ${value}`)

const isRuling = (value: unknown): value is Ruling => {
  if (typeof value !== 'object' || value === null) return false
  const { decision, accounts, reason } = value as Record<string, unknown>
  return (
    (decision === 'same' || decision === 'different') &&
    Array.isArray(accounts) &&
    accounts.length > 1 &&
    accounts.every((one) => typeof one === 'string') &&
    typeof reason === 'string'
  )
}

/**
 * Reads a file of rulings (`registers/merges.json`): a JSON list of {@link Ruling}s.
 * @throws ImportError naming the file and the place of what is wrong
 */
export const readRulings = (path: string): Ruling[] => {
  const read = parseJsonWithPositions(readFileSync(path, 'utf8'))
  const [problem] = read.problems
  if (problem) throw new ImportError(`\`${path}\` line ${problem.start.line}: ${problem.message}`)
  if (!Array.isArray(read.value)) throw new ImportError(`\`${path}\` is not a list of rulings`)
  return read.value.map((value: unknown, index) => {
    if (isRuling(value)) return value
    const line = read.locateClosest(`/${index}`).start.line
    throw new ImportError(
      `\`${path}\` line ${line}: a ruling has \`decision\` (same, different), two or more \`accounts\` and a \`reason\``,
    )
  })
}
