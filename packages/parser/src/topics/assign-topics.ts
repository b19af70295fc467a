import type { Analysis } from '../mentions/analyse.js'
import type { Occasion } from '../occasions/occasion.js'
import { findTopics, type TopicMention } from './find-topics.js'
import { toldAt, toldIn } from './told.js'

/** Most topics that a draft gives: a release that names more lists an agenda, of which the first are the weightiest. */
export const MOST_TOPICS = 8

/**
 * Gives each meeting of a text its topics. The topics of a text with one meeting are that meeting's; where there are several,
 * a topic belongs to the meeting told last before it, or else to the one that its paragraph tells.
 * @param occasions the meetings of the text
 * @param blocks the text, its title first where the title stands in it
 * @returns for each meeting its topics in the order in which they are first named, at most `MOST_TOPICS`
 */
export const assignTopics = (
  occasions: readonly Occasion[],
  blocks: readonly Analysis[],
): ReadonlyMap<Occasion, readonly TopicMention[]> => {
  const topics = new Map<Occasion, TopicMention[]>()
  for (const occasion of occasions) topics.set(occasion, [])
  if (occasions.length === 0) return topics
  const told = toldIn(occasions)
  for (const block of blocks) {
    // a title given apart from the text has no words in it to point at
    if (block.block.map.length === 0) continue
    for (const mention of findTopics(block))
      for (const occasion of occasions.length === 1 ? occasions : toldAt(told, block.index, mention.ground.from)) {
        const list = topics.get(occasion)
        if (list === undefined || list.length >= MOST_TOPICS) continue
        if (!list.some((one) => one.code === mention.code)) list.push(mention)
      }
  }
  return topics
}
