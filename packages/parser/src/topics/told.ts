import type { Occasion } from '../occasions/occasion.js'

/** A place of the text that tells of meetings. */
interface Telling {
  readonly block: number
  readonly from: number
  readonly occasions: Occasion[]
}

/**
 * The places that tell of the meetings, in the order of the text.
 * @param occasions the meetings of the text
 */
export const toldIn = (occasions: readonly Occasion[]): readonly Telling[] => {
  const places = new Map<string, Telling>()
  for (const occasion of occasions)
    for (const { analysis, from } of occasion.grounds) {
      const key = `${analysis.index} ${from}`
      const place = places.get(key)
      if (place === undefined) places.set(key, { block: analysis.index, from, occasions: [occasion] })
      else if (!place.occasions.includes(occasion)) place.occasions.push(occasion)
    }
  return [...places.values()].sort((a, b) => a.block - b.block || a.from - b.from)
}

/**
 * The meetings that a place of the text is about.
 * @param told the places that tell of meetings
 * @param block index of the block
 * @param token index of the token in the block
 * @returns those told last before it; where its block tells of none before it, those that the block tells first
 */
export const toldAt = (told: readonly Telling[], block: number, token: number): readonly Occasion[] => {
  let low = 0
  let high = told.length
  while (low < high) {
    const middle = (low + high) >> 1
    const place = told[middle]
    if (place !== undefined && (place.block < block || (place.block === block && place.from <= token))) low = middle + 1
    else high = middle
  }
  const before = told[low - 1]
  const after = told[low]
  if (before?.block !== block && after?.block === block) return after.occasions
  return before?.occasions ?? []
}
