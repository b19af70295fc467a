import { type GroundedParty, officeIn, titleWords } from '../../cast/index.js'
import type { Analysis } from '../../mentions/analyse.js'
import type { PersonMention } from '../../mentions/people/index.js'
import type { RoleMention } from '../../mentions/roles/index.js'
import type { Publisher } from '../../publishers/publisher.js'
import type { Unnamed } from '../occasion.js'
import type { Resolved } from './telling.js'

/**
 * Somebody whom a clause describes and does not name, with all that the words tell: "the French Foreign Minister", "his
 * German and Polish counterparts", on a page of an office its own holder.
 * @param mention the words
 * @param resolved who the clause has named so far: a counterpart holds the office of its subject
 * @param subject whether the words are the subject of the clause
 */
export const described = (
  analysis: Analysis,
  mention: PersonMention,
  role: RoleMention,
  resolved: Resolved,
  publisher: Publisher,
  subject: boolean,
): Unnamed => {
  const named = mention.parties.map(
    (party): GroundedParty => ({
      type: party.type,
      code: party.code,
      ground: { analysis, from: party.from, to: party.to },
    }),
  )
  const own = publisher.party !== undefined && !role.outside && (subject || isOwnTitle(role, publisher))
  const parties = named.length > 0 || role.head.relative !== undefined ? named : own ? [{ ...publisher.party }] : []
  const place = { analysis, from: mention.from, to: mention.to, parties }
  if (role.head.relative === 'counterpart') {
    const counterpartOf = resolved.subjects.find((person) => person.office !== undefined)
    return counterpartOf === undefined ? place : { ...place, counterpartOf }
  }
  if (role.head.relative !== undefined) return place
  const title = role.expanded ?? titleWords(analysis, role.from, role.to, [role])
  const office = officeIn(title, parties[0])
  return office === undefined ? { ...place, role } : { ...place, role, office }
}

const isOwnTitle = (role: RoleMention, { title }: Publisher): boolean =>
  title !== undefined && title.toLowerCase() === (role.expanded ?? role.head.words.join(' ')).toLowerCase()
