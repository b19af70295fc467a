import { HONORIFICS } from '../../lexicon/words.js'
import type { Token } from '../../tokens/tokenize.js'
import type { EntityMention } from '../entities.js'
import { afterHonorifics, readName } from '../names.js'
import type { RoleMention } from '../roles/index.js'
import { chain, isNameAfterComma, startsName } from './chain.js'

/** A title after a name: ", Minister of X," or ", the Ambassador of Y to Z,". Not a title that starts the next person. */
export const titleAfter = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  roleAt: readonly (RoleMention | undefined)[],
  isRole: (at: number) => boolean,
  comma: number,
  before: readonly RoleMention[],
): { roles: RoleMention[]; to: number } | undefined => {
  if (
    tokens[comma]?.text !== ',' &&
    tokens[comma]?.text !== '–' &&
    tokens[comma]?.text !== '—' &&
    tokens[comma]?.text !== '('
  )
    return undefined
  let at = comma + 1
  const article =
    tokens[at]?.key === 'the' ||
    tokens[at]?.key === 'a' ||
    tokens[at]?.key === 'his' ||
    tokens[at]?.key === 'her' ||
    tokens[at]?.key === 'our'
  if (article) at++
  // "his new Danish counterpart", "the newly elected President": how long somebody has held it
  while (TERMS.has(tokens[at]?.key ?? '') && roleAt[at] === undefined) at++
  const role = roleAt[at]
  if (role === undefined || role.from !== at || role.head.plural) return undefined
  // "X, Foreign Minister Y": the title is the next one's
  const roles = chain(tokens, roleAt, role, true)
  const isNamed = ({ to }: RoleMention): boolean =>
    startsName(tokens, to) && readName(tokens, entities, isRole, afterHonorifics(tokens, to), true) !== undefined
  // "X, President of A, Foreign Minister Y", "X, President of A, H.M. Sultan Y of B": a title with a style, or behind the state
  // of the title before it and a comma, is the next one's
  for (;;) {
    const [earlier, later] = roles.slice(-2)
    if (later === undefined || earlier === undefined || !startsName(tokens, later.to)) break
    const ended = earlier.parties.some(({ to }) => to === earlier.to) && later.from === earlier.to + 1
    if (!HONORIFICS.marks(tokens[later.from]) && !(ended && isNamed(later))) break
    roles.pop()
  }
  const last = roles.at(-1) ?? role
  const next = tokens[last.to]
  if (isNamed(last)) return undefined
  // a person with a title of another state is somebody else: "X, the President of Y, Z" is read with its comma
  // "Sultan X, Sultan and Head of State of Y": the title before the name, given again with more
  if (before.length > 0 && !role.specific && !before.some(({ head }) => head === role.head)) return undefined
  if (next?.text === ',' && isNameAfterComma(tokens, entities, isRole, last.to + 1, last) && article) return undefined
  return { roles: withFollowing(tokens, roleAt, roles), to: closing(tokens, endOf(tokens, roleAt, roles), comma) }
}

/** Words on the term of an office in front of its title. */
const TERMS: ReadonlySet<string> = new Set(['new', 'newly', 'appointed', 'elected', 'incoming', 'outgoing'])

/** Titles joined without a name after them: ", Spokesperson and Chief Advisor to the President of X". */
const withFollowing = (
  tokens: readonly Token[],
  roleAt: readonly (RoleMention | undefined)[],
  roles: RoleMention[],
): RoleMention[] => {
  const last = roles.at(-1)
  if (last === undefined) return roles
  const next = followingRole(tokens, roleAt, last)
  return next === undefined ? roles : [...roles, next]
}
const endOf = (tokens: readonly Token[], roleAt: readonly (RoleMention | undefined)[], roles: RoleMention[]): number =>
  withFollowing(tokens, roleAt, roles).at(-1)?.to ?? 0
const followingRole = (
  tokens: readonly Token[],
  roleAt: readonly (RoleMention | undefined)[],
  last: RoleMention,
): RoleMention | undefined => {
  let at = last.to
  if (tokens[at]?.text === ',') at++
  if (tokens[at]?.key !== 'and') return undefined
  at++
  const next = roleAt[at]
  if (
    next === undefined ||
    next.from !== at ||
    next.head.plural ||
    next.determiner !== undefined ||
    startsName(tokens, next.to)
  )
    return undefined
  return next
}
const closing = (tokens: readonly Token[], to: number, open: number): number =>
  tokens[open]?.text === '(' && tokens[to]?.text === ')' ? to + 1 : to
