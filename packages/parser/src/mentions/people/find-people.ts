import { PARTICLES } from '../../lexicon/words.js'
import type { Token } from '../../tokens/tokenize.js'
import type { EntityMention } from '../entities.js'
import type { RoleMention } from '../roles/index.js'
import { fromName } from './name-first.js'
import type { PersonMention } from './person.js'
import { fromRole } from './title-first.js'

/**
 * Finds the people that a block names or describes.
 * @param tokens the tokens of a block
 * @param entities names the vocabulary knows, see `findEntities`
 * @param roles the offices, see `findRoles`
 * @returns mentions in the order of the text, not overlapping
 */
export const findPeople = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  roles: readonly RoleMention[],
): PersonMention[] => {
  const roleAt: (RoleMention | undefined)[] = new Array(tokens.length)
  for (const role of roles) for (let i = role.from; i < role.to; i++) roleAt[i] = role
  const isRole = (at: number): boolean => roleAt[at] !== undefined
  const people: PersonMention[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const role = roleAt[at]
    const named =
      role !== undefined
        ? fromRole(tokens, entities, roleAt, isRole, role)
        : token.kind === 'word' && (token.capital || PARTICLES.marks(token))
          ? fromName(tokens, entities, roleAt, isRole, at)
          : undefined
    if (named === undefined) {
      at++
      continue
    }
    for (const mention of named) people.push(mention)
    at = Math.max(at + 1, named.at(-1)?.to ?? at + 1)
  }
  return people
}
