import type { Analysis } from '@readout/parser/analysis'
import type { Entry } from '../entry.js'
import type { Clause } from './clauses.js'
import type { Met } from './people.js'
import { FOREIGN_TITLES } from './titles.js'

/** Offset of "along with" in a clause; infinite where it does not stand there. */
const alongWith = (analysis: Analysis, { rest, to }: Clause): number => {
  for (let at = rest; at < to - 1; at += 1)
    if (analysis.tokens[at]?.key === 'along' && analysis.tokens[at + 1]?.key === 'with')
      return analysis.tokens[at]?.start ?? Number.POSITIVE_INFINITY
  return Number.POSITIVE_INFINITY
}

/**
 * Tells who came along with the traveller: "met with Norwegian Foreign Minister N, along with National Security Adviser M".
 * Whom the clause meets is told by a third state, so that a title without one behind "along with" is no guest's and no
 * host's; a title that the traveller's state does not have is left to be the host's.
 * @param people whom the clause names, in its order
 * @returns whether somebody of the clause is of the traveller's side
 */
export const companyIn = (
  entry: Entry,
  analysis: Analysis,
  clause: Clause,
  people: readonly Met[],
): ((person: Met) => boolean) => {
  const along = alongWith(analysis, clause)
  const before = people.filter(({ end }) => end <= along)
  const third =
    before.length > 0 &&
    before.every(({ parties }) => {
      const [party] = parties
      return party !== undefined && party.code !== entry.other.code && party.code !== entry.own.code
    })
  return ({ start, parties, role, name }) =>
    third &&
    start > along &&
    name !== undefined &&
    parties.length === 0 &&
    role !== undefined &&
    !(entry.own.code === 'US' && FOREIGN_TITLES.test(role))
}
