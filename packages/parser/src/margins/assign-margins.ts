import { type Analysis, sentenceAt } from '../mentions/analyse.js'
import type { Occasion } from '../occasions/occasion.js'
import { findMargins, type MarginsMention } from './find-margins.js'
import { OTHER_TIME, TALKS } from './words.js'

/**
 * Gives the meetings of a text the larger event on whose margins they took place, where the sentence that tells of the
 * meeting names it, or one that speaks of "the meeting" in the same block;
 * anywhere, where the text is about one meeting only.
 * @param occasions the meetings of the text
 * @param blocks the text; its title, where it has one, last, since a title says the name more briefly
 * @returns the first event named for each meeting that has one
 */
export const assignMargins = (
  occasions: readonly Occasion[],
  blocks: readonly Analysis[],
): ReadonlyMap<Occasion, MarginsMention> => {
  const margins = new Map<Occasion, MarginsMention>()
  const toldIn = new Map<Analysis, Occasion[]>()
  for (const occasion of occasions)
    for (const { analysis } of occasion.grounds) {
      const told = toldIn.get(analysis)
      if (told === undefined) toldIn.set(analysis, [occasion])
      else if (!told.includes(occasion)) told.push(occasion)
    }
  for (const block of blocks) {
    const told = toldIn.get(block) ?? (occasions.length === 1 ? occasions : undefined)
    if (told === undefined) continue
    for (const mention of findMargins(block))
      for (const occasion of told)
        if (!margins.has(occasion) && isOf(occasion, mention, block)) margins.set(occasion, mention)
  }
  return margins
}

/** Whether a meeting took place on the margins that a block of its own names. */
const isOf = (occasion: Occasion, mention: MarginsMention, block: Analysis): boolean => {
  const sentence = sentenceAt(block, mention.from)
  if (sentence === undefined) return false
  // the sitting of the larger event is not on its own margins
  if (mention.during && (occasion.series !== undefined || occasion.parties.length > 3)) return false
  const otherTime = (from: number): boolean => {
    for (let at = from; at < mention.from; at++) if (OTHER_TIME.has(block.tokens[at]?.key ?? '')) return true
    return false
  }
  for (const ground of occasion.grounds) {
    if (ground.analysis !== block || ground.from < sentence.from || ground.from >= sentence.to) continue
    return mention.from < ground.from || !otherTime(ground.to)
  }
  const [first, second] = [block.tokens[sentence.from], block.tokens[sentence.from + 1]]
  return (
    !mention.during &&
    (first?.key === 'the' || first?.key === 'their' || first?.key === 'this') &&
    TALKS.has(second?.key ?? '') &&
    !otherTime(sentence.from)
  )
}
