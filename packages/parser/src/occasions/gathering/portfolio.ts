import type { Analysis } from '../../mentions/analyse.js'
import type { Occasion } from '../occasion.js'
import { join } from './fill.js'
import type { Telling } from './telling.js'

/** Portfolios that meetings are named for, with the office of those who meet. */
const PORTFOLIOS: ReadonlyMap<string, string> = new Map([
  ['defense', 'defense-minister'],
  ['defence', 'defense-minister'],
  ['foreign', 'foreign-minister'],
])

/**
 * The office of those whose portfolio a noun of meeting names: "Defense Bilateral", "Foreign Ministers' Meeting".
 * @param analysis the block
 * @param from index of the noun's first token
 * @param to index after its last token
 * @returns undefined for a noun without a portfolio, or with both
 */
export const portfolioIn = ({ tokens }: Analysis, from: number, to: number): string | undefined => {
  const offices = new Set(tokens.slice(Math.max(0, from - 1), to).flatMap(({ key }) => PORTFOLIOS.get(key) ?? []))
  const [office] = offices
  return offices.size === 1 ? office : undefined
}

/**
 * "X – Y Defense Ministerial" as a heading over a section that names nobody: the ministers of the portfolio whom the text
 * names elsewhere, one of each party.
 * @param telling the text as far as it has come
 * @param occasion the meeting that the heading told
 */
export const seatMinisters = (telling: Telling, occasion: Occasion): void => {
  const [ground] = occasion.grounds
  const office = ground === undefined ? undefined : portfolioIn(ground.analysis, ground.from, ground.to)
  if (office === undefined) return
  for (const { code } of occasion.parties) {
    const [holder, other] = telling.scene.cast.characters.filter(
      (one) => one.party?.code === code && one.office === office,
    )
    if (holder !== undefined && other === undefined) join(telling, occasion, holder)
  }
}
