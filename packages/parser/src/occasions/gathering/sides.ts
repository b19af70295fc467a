import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import type { Clause } from '../clauses/index.js'
import type { Occasion } from '../occasion.js'
import type { Telling } from './telling.js'

/** "The trilateral meeting was also attended by N": the last one told that has so many parties. */
export const numbered = (telling: Telling, { tokens }: Analysis, { from }: TokenRange): Occasion | undefined => {
  const sides = tokens[from]?.key === 'the' ? SIDES.get(tokens[from + 1]?.key ?? '') : undefined
  return sides === undefined ? undefined : telling.occasions.findLast(({ parties }) => parties.length === sides)
}

/** How many sides the noun of a clause says that its meeting has: "the trilateral meeting". */
export const sidesOf = ({ analysis, noun }: Clause): number | undefined =>
  noun === undefined ? undefined : SIDES.get(analysis.tokens[noun.from]?.key ?? '')

const SIDES: ReadonlyMap<string, number> = new Map([
  ['bilateral', 2],
  ['trilateral', 3],
  ['quadrilateral', 4],
])
