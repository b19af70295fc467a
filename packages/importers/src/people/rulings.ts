import { areSeveral, type Decision, readRulingsFile } from '../files/read-rulings.js'

/** What a person has decided about names of one party: that they are one person's, or of several people. */
export interface PersonRuling extends Decision {
  /** Code of the party. */
  readonly party: string
  /** The names, as records write them. */
  readonly names: readonly string[]
}

/**
 * Reads the rulings on people (`registers/people.json`): a JSON list of {@link PersonRuling}s.
 * @throws ImportError naming the file and the place of what is wrong
 */
export const readPersonRulings = (path: string): PersonRuling[] =>
  readRulingsFile(
    path,
    ({ party, names }) => typeof party === 'string' && areSeveral(names),
    '`decision` (same, different), `party`, two or more `names` and a `reason`',
  )

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
