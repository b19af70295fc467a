import { officeOfTitle } from '@readout/vocabulary'
import { HONORIFICS, NEVER_NAMES, PARTICLES } from '../../lexicon/words.js'
import type { Token } from '../../tokens/tokenize.js'
import type { EntityMention } from '../entities.js'
import { afterHonorifics, readName } from '../names.js'
import { closingBracket, isRank, type RoleMention } from '../roles/index.js'

/** Titles in a row that one person bears: "Deputy Prime Minister and Minister for Foreign Affairs". */
export const chain = (
  tokens: readonly Token[],
  roleAt: readonly (RoleMention | undefined)[],
  first: RoleMention,
  apposition = false,
): RoleMention[] => {
  const roles = [first]
  let last = first
  for (let guard = 0; guard < 8; guard++) {
    if (last.head.plural) break
    let at = last.to
    const start = at
    if (
      tokens[at]?.text === ',' ||
      tokens[at]?.text === '/' ||
      tokens[at]?.text === '&' ||
      tokens[at]?.text === '-' ||
      tokens[at]?.text === '–'
    )
      at++
    if (tokens[at]?.key === 'and' || tokens[at]?.key === 'concurrently') at++
    if (tokens[at]?.key === 'the' && at > start) break
    const next = roleAt[at]
    if (next === undefined || next === last || next.from !== at || next.head.plural) break
    // "the President and Prime Minister X": a bare short form is somebody else
    // but a rank before the name is the same bearer's: "the President, General N"
    if (first.determiner === 'the' && !last.specific && !(isRank(next) && startsName(tokens, next.to))) break
    // "EAM and Foreign Minister N": the same office twice is two people
    if (last.expanded !== undefined && officeOfTitle(last.expanded, undefined) === officeOf(tokens, next)) break
    // each names another state: two people
    if (last.parties.length > 0 && next.parties.length > 0 && last.parties[0]?.code !== next.parties[0]?.code) break
    if (at === last.to && tokens[at]?.spaced === false) break
    roles.push(next)
    last = next
  }
  // titles that no name follows belong to several people unless the first is unfinished
  // behind a name they are all of its bearer's
  if (apposition && !last.head.plural && first.determiner === undefined) return roles
  const named =
    startsName(tokens, afterBracket(tokens, last.to)) ||
    (tokens[last.to]?.text === ',' && afterHonorifics(tokens, last.to + 1) > last.to + 1)
  return named || roles.length === 1 ? roles : [first]
}

const officeOf = (tokens: readonly Token[], role: RoleMention): string | undefined =>
  officeOfTitle(
    role.expanded ??
      tokens
        .slice(role.from, role.to)
        .map(({ text }) => text)
        .join(' '),
    undefined,
  )

/** Index behind a bracket between title and name: "General (ret) N". */
export const afterBracket = (tokens: readonly Token[], at: number): number => {
  const close = tokens[at]?.text === '(' ? closingBracket(tokens, at) : -1
  return close > 0 && tokens[close]?.capital ? close : at
}

/** A name begins here, honorifics first. */
export const startsName = (tokens: readonly Token[], at: number): boolean => {
  const start = afterHonorifics(tokens, at)
  const token = tokens[start]
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.capital || PARTICLES.marks(token)) &&
    !NEVER_NAMES.marks(token)
  )
}

/** Behind the comma of a full title stands the name of its holder. */
export const isNameAfterComma = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  isRole: (at: number) => boolean,
  at: number,
  role: RoleMention,
): boolean => {
  if (isRole(at) || role.head.plural) return false
  const start = afterHonorifics(tokens, at)
  const name = readName(tokens, entities, isRole, start, true)
  if (name === undefined) return false
  const honored = start > at
  if (honored) return true
  // "my counterpart, N N,": a possessive says whose as a state would
  const next = tokens[name.after]
  // "the Prime Minister, N N,": an article and two commas
  const ends = next === undefined || next.text === ',' || next.text === '.'
  const enclosed = role.determiner === 'the' && role.head.firm && name.keys.length >= 2 && ends
  if (!role.specific && !enclosed && !(role.head.relative === 'counterpart' && role.determiner !== undefined))
    return false
  const closes =
    next === undefined ||
    next.text === ',' ||
    next.text === '.' ||
    next.text === ';' ||
    next.text === '(' ||
    next.text === '|' ||
    (next.kind === 'word' && !next.capital) ||
    HONORIFICS.marks(next)
  // two parts at least, and then a comma, a verb or the end: else it is the next one of a list
  if (name.keys.length >= 2) return closes
  // a name of one word between commas: "the Minister of Foreign Affairs, Sugiono,"
  return role.determiner !== undefined && entities[start] === undefined && next?.text === ','
}
