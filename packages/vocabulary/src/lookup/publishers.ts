import { publishers } from '../generated/publishers.js'
import { nameKey } from '../text/name-key.js'
import type { PartyCode, Publisher } from '../types.js'
import { lazy } from './name-index.js'
import { findOrganizations } from './organizations.js'
import { findStates } from './states.js'

const byKey = lazy(() => {
  const map = new Map<string, Publisher>()
  for (const publisher of publishers) {
    for (const name of publisher.names) if (!map.has(nameKey(name))) map.set(nameKey(name), publisher)
  }
  return map
})

/**
 * Finds a known publisher.
 *
 * @param name a name under which collectors or its own pages know it
 */
export function findPublisher(name: string): Publisher | undefined {
  return name.length > 200 ? undefined : byKey().get(nameKey(name))
}

/** No state or organisation has a name of more words. */
const mostWords = 9

/**
 * Tells for whom a publisher speaks: a known one by its entry, another by the first state or organisation that its name
 * holds ("Estonian Ministry of Foreign Affairs", "Embassy of Japan in Kenya", "UNHCR").
 *
 * @param name name of the publisher; read up to 200 letters
 * @returns nothing when the name tells no party
 */
export function partyOfPublisher(name: string): PartyCode | undefined {
  const known = findPublisher(name)
  if (known !== undefined) return known.party
  const words = name
    .slice(0, 200)
    .split(/[\s,;:()/|–—]+/)
    .filter((word) => word !== '')
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(mostWords, words.length - at); length > 0; length--) {
      const phrase = words
        .slice(at, at + length)
        .join(' ')
        .replace(/['’]s?$/, '')
      const [organization] = findOrganizations(phrase)
      if (organization !== undefined) return { type: 'organization', code: organization.code }
      const [state] = findStates(phrase)
      if (state !== undefined) return { type: 'state', code: state.code }
    }
  }
  return undefined
}
