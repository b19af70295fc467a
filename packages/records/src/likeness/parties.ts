import { type Likenable, type LikenessReason, partyKeys } from './subject.js'

/**
 * The least share of common parties (Jaccard index) that two accounts of one meeting have. Two of three parties is enough:
 * one account leaves one out. Two of four is not: it is a bilateral meeting beside a larger one.
 */
export const LEAST_COMMON_PARTIES = 0.6

const names = (keys: readonly string[]): string => keys.map((key) => key.slice(key.indexOf(':') + 1)).join(', ')

/** Compares who met: equal sets speak for one meeting, too few common parties settle that there are two. */
export const compareParties = (a: Likenable, b: Likenable): LikenessReason => {
  const one = partyKeys(a)
  const two = new Set(partyKeys(b))
  const common = one.filter((key) => two.has(key))
  const share = common.length / Math.max(1, new Set([...one, ...two]).size)
  if (share === 1) return { aspect: 'parties', bits: 3, text: `same parties: ${names(common)}` }
  if (share >= LEAST_COMMON_PARTIES) {
    return { aspect: 'parties', bits: 3 * (2 * share - 1), text: `common parties: ${names(common)}` }
  }
  // A series has one meeting at a time, however many of its members an account names.
  if (a.series !== undefined && a.series === b.series) {
    return { aspect: 'parties', bits: 0, text: `parties differ, as accounts of one series may` }
  }
  return { aspect: 'parties', bits: Number.NEGATIVE_INFINITY, text: 'too few parties in common' }
}
