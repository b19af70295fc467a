import type { Occasion } from '../occasion.js'
import type { Telling } from './telling.js'

/**
 * Whose programme or list of meetings it is: the first of the publisher's own people whom the text names above it.
 * @param telling the text as far as it has come
 * @param index the block of the entry
 * @param occasion the entry's meeting, which names the other side only
 */
export const addTraveller = (telling: Telling, index: number, occasion: Occasion): void => {
  const own = telling.scene.publisher.party?.code
  if (own === undefined || occasion.people.some((person) => person.party?.code === own)) return
  for (const analysis of telling.scene.blocks.slice(0, index))
    for (const mention of analysis.people) {
      const person = telling.scene.cast.of(mention)
      if (person?.titled !== true || person.party?.code !== own) continue
      occasion.people.unshift(person)
      return
    }
}
