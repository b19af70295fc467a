import type { Meeting } from '@readout/schema'
import { areSeveral, type Decision, readRulingsFile } from '../files/read-rulings.js'

/** What a person has decided about accounts: that they tell of one meeting, or of several. */
export interface Ruling extends Decision {
  /**
   * The accounts, as `<scheme> <value>` of their identifiers: `historian-trip 4245`; a record that a person made, as
   * `record <id>`.
   */
  readonly accounts: readonly string[]
}

/** The accounts that a record is made from, as rulings name them. */
export const accountsOf = (record: Meeting): string[] =>
  (record.identifiers ?? []).map(({ scheme, value }) => `${scheme} ${value}`)

/**
 * Reads a file of rulings (`registers/merges.json`): a JSON list of {@link Ruling}s.
 * @throws ImportError naming the file and the place of what is wrong
 */
export const readRulings = (path: string): Ruling[] =>
  readRulingsFile(
    path,
    ({ accounts }) => areSeveral(accounts),
    '`decision` (same, different), two or more `accounts` and a `reason`',
  )
