import { compareDays, compareTimes } from './days.js'
import { compareFormats, compareLinks, compareModes, comparePlaces, compareSeries } from './kind.js'
import { compareParties } from './parties.js'
import { comparePeople } from './people.js'
import type { Likenable, LikenessReason } from './subject.js'

/** How alike two records are, and why. */
export interface Likeness {
  /** Chance that the two are one meeting, 0 to 1, as far as the rules below can tell. */
  readonly score: number
  /** Every finding, strongest first. */
  readonly reasons: readonly LikenessReason[]
}

/** From this score on two records are taken for one meeting. */
export const ONE_MEETING = 0.9

// Two records chosen blindly are hardly ever one meeting. With it, equal parties and one common day alone stay undecided.
const PRIOR_BITS = -6

/**
 * Scores how likely two records tell of one meeting.
 *
 * Each aspect gives evidence in bits, for or against, and the bits add up (the model of Fellegi and Sunter, "A theory for
 * record linkage", 1969, with weights set by judgement on diplomatic records): parties, days, people in any order and
 * spelling, series, format, mode, place, links. Records with too few parties in common, or days that cannot meet, score 0.
 * @param a a record or draft
 * @param b another; the order does not matter for the score
 * @returns score and reasons; a record without a date scores 0 against any other, one without parties against any outside
 * its series
 */
export const likeness = (a: Likenable, b: Likenable): Likeness => {
  const settling = [compareParties(a, b), compareDays(a, b)]
  const settled = settling.filter((reason) => reason.bits === Number.NEGATIVE_INFINITY)
  if (settled.length > 0) return { score: 0, reasons: settled }
  const single = [compareTimes, compareSeries, compareFormats, compareModes, comparePlaces]
  const reasons = [
    ...settling,
    ...compareLinks(a, b),
    ...comparePeople(a, b),
    ...single.flatMap((compare) => compare(a, b) ?? []),
  ]
  reasons.sort((x, y) => Math.abs(y.bits) - Math.abs(x.bits))
  const bits = reasons.reduce((sum, reason) => sum + reason.bits, PRIOR_BITS)
  return { score: 1 / (1 + 2 ** -bits), reasons }
}
