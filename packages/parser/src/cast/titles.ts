import { type Analysis, textOf } from '../mentions/analyse.js'
import type { PersonMention } from '../mentions/people/index.js'
import { isRank, type RoleMention } from '../mentions/roles/index.js'

/** The titles before the name, or those after it where they say more: the title of a record has no name inside. */
export const onOneSide = ({ name, roles }: PersonMention): readonly RoleMention[] => {
  if (name === undefined) return roles
  const before = roles.filter((role) => role.to <= name.from)
  const after = roles.filter((role) => role.from >= name.to)
  if (before.length === 0 || after.length === 0) return roles
  const length = (side: readonly RoleMention[]): number => (side.at(-1)?.to ?? 0) - (side[0]?.from ?? 0)
  return length(after) > length(before) ? after : before
}

/** The titles of a person without a mere rank behind an office. */
export const withoutRank = (roles: readonly RoleMention[]): readonly RoleMention[] => {
  const last = roles.at(-1)
  return roles.length > 1 && last !== undefined && isRank(last) ? roles.slice(0, -1) : roles
}

/** The words of a title without the states that it names before its head: "Republic of Korea (ROK) Foreign Minister". */
export const titleWords = (analysis: Analysis, from: number, to: number, roles: readonly RoleMention[]): string => {
  const skip = new Set<number>()
  for (const role of roles)
    for (const party of role.parties)
      if (party.type === 'state' && party.to <= role.headFrom)
        for (let at = party.from; at < party.to; at++) skip.add(at)
  let text = ''
  for (let at = from; at < to; at++) {
    const token = analysis.tokens[at]
    if (token === undefined || skip.has(at) || (token.kind === 'possessive' && skip.has(at - 1))) continue
    text += (token.spaced && text !== '' ? ' ' : '') + token.text
  }
  // most titles begin with a word
  return /^[\s,–-]/.test(text) ? text.replace(/^[\s,–-]+/, '') : text
}

/** A title as the text words it, an abbreviated one written out. */
export const textOfRole = (analysis: Analysis, { expanded, from, to }: RoleMention): string =>
  expanded ?? textOf(analysis, from, to)
