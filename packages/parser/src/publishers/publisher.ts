import { partyOfPublisher, publishers } from '@readout/vocabulary'
import { findEntities } from '../mentions/entities.js'
import { findRoles } from '../mentions/roles/index.js'
import { tokenize } from '../tokens/tokenize.js'

/** What is known of the publisher before the text is read. */
export interface Publisher {
  /** For whom it speaks: the party of "the Minister" and "our". */
  readonly party?: { readonly type: 'state' | 'organization'; readonly code: string }
  /** The title in its name, where an office publishes for itself: "President of Russia", "Prime Minister's Office". */
  readonly title?: string
  /** Office of "the Minister" on its pages: that of the ministry in its name. */
  readonly minister?: string
  /** IANA time zone of its seat. */
  readonly timeZone?: string
  /** The place in the head of its releases is where the event was: the speaker travels, and the head with him. */
  readonly headIsEvent: boolean
}

/** Bodies that a minister heads. */
const MINISTRY = /\b(?:ministry|minister|department|office)\b/i

const known = new Map<string, Publisher>()

/**
 * What a publisher's name tells.
 * @param name as a collector knows it; undefined where nobody told
 */
export const publisherOf = (name: string | undefined): Publisher => {
  if (name === undefined || name.trim() === '') return { headIsEvent: false }
  const cached = known.get(name)
  if (cached !== undefined) return cached
  const party = partyOfPublisher(name)
  const entry = publishers.find((one) => one.names.some((text) => text.toLowerCase() === name.trim().toLowerCase()))
  const tokens = tokenize(name.slice(0, 300))
  const role = findRoles(tokens, findEntities(tokens)).find((one) => !one.head.plural)
  const publisher: Publisher = {
    headIsEvent: entry?.dateline === 'event',
    ...(party === undefined ? {} : { party }),
    ...(role === undefined || role.head.relative !== undefined
      ? {}
      : {
          title:
            role.expanded ??
            tokens
              .slice(role.headFrom, role.headTo)
              .map((token) => token.text)
              .join(' '),
        }),
    ...(MINISTRY.test(name) && /foreign|external affairs|department of state\b/i.test(name)
      ? { minister: 'foreign-minister' }
      : {}),
    ...(MINISTRY.test(name) && /\bdefen[cs]e\b/i.test(name) ? { minister: 'defense-minister' } : {}),
    ...(entry?.time_zone === undefined ? {} : { timeZone: entry.time_zone }),
  }
  // a parse of many documents asks for few publishers; a hostile stream of names must not fill the memory
  if (known.size < 1000) known.set(name, publisher)
  return publisher
}
