import { readFileSync } from 'node:fs'
import { parseJsonWithPositions } from '@readout/records'
import { ImportError } from '../entry.js'

/** What a person has decided about names of one party: that they are one person's, or of several people. */
export interface PersonRuling {
  readonly decision: 'same' | 'different'
  /** Code of the party. */
  readonly party: string
  /** The names, as records write them. */
  readonly names: readonly string[]
  /** Why, for the next reader. */
  readonly reason: string
}

const isRuling = (value: unknown): value is PersonRuling => {
  if (typeof value !== 'object' || value === null) return false
  const { decision, party, names, reason } = value as Record<string, unknown>
  return (
    (decision === 'same' || decision === 'different') &&
    typeof party === 'string' &&
    Array.isArray(names) &&
    names.length > 1 &&
    names.every((one) => typeof one === 'string') &&
    typeof reason === 'string'
  )
}

/**
 * Reads the rulings on people (`registers/people.json`): a JSON list of {@link PersonRuling}s.
 * @throws ImportError naming the file and the place of what is wrong
 */
export const readPersonRulings = (path: string): PersonRuling[] => {
  const read = parseJsonWithPositions(readFileSync(path, 'utf8'))
  const [problem] = read.problems
  if (problem) throw new ImportError(`\`${path}\` line ${problem.start.line}: ${problem.message}`)
  if (!Array.isArray(read.value)) throw new ImportError(`\`${path}\` is not a list of rulings`)
  return read.value.map((value: unknown, index) => {
    if (isRuling(value)) return value
    const line = read.locateClosest(`/${index}`).start.line
    throw new ImportError(
      `\`${path}\` line ${line}: a ruling has \`decision\` (same, different), \`party\`, two or more \`names\` and a \`reason\``,
    )
  })
}

/**
 * What the rulings say about two names of a party.
 * @returns undefined where they say nothing
 */
export const rulingOn = (
  rulings: readonly PersonRuling[],
  party: string,
  a: string,
  b: string,
): boolean | undefined => {
  const ruling = rulings.find((one) => one.party === party && one.names.includes(a) && one.names.includes(b))
  return ruling === undefined ? undefined : ruling.decision === 'same'
}
