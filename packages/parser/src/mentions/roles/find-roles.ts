import type { RoleHead } from '../../lexicon/roles.js'
import {
  HONORIFICS,
  NEVER_NAMES,
  PARTICLES,
  PORTFOLIO_WORDS,
  POSTNOMINALS,
  ROLE_MODIFIERS,
} from '../../lexicon/words.js'
import type { Token } from '../../tokens/tokenize.js'
import type { EntityMention } from '../entities.js'
import { extendLeft } from './extend-left.js'
import { extendRight } from './extend-right.js'
import { ABBREVIATED_HEAD, abbreviated, heads } from './heads.js'
import { DETERMINERS, type PartyMention, type RoleMention } from './role.js'

/**
 * Finds the offices that a block names.
 * @param tokens the tokens of a block
 * @param entities the names found in it, see `findEntities`
 * @returns roles in the order of the text, not overlapping
 */
export const findRoles = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
): RoleMention[] => {
  const roles: RoleMention[] = []
  let floor = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !(heads.mayStart(token) || abbreviated.mayStart(token))) continue
    let head: RoleHead | undefined
    let to = at + 1
    let expanded: string | undefined
    const short = token.capital
      ? abbreviated.match(tokens, at, at + 1)?.values.find((value) => value.exact === token.text.replaceAll('.', ''))
      : undefined
    if (short !== undefined) {
      head = ABBREVIATED_HEAD
      expanded = short.title
    } else {
      const match = heads.match(tokens, at, Math.min(tokens.length, at + 6))
      if (match === undefined) continue
      head = match.values[0]
      to = match.to
    }
    if (head === undefined) continue
    // "High Commissioner-designate"
    if (tokens[to]?.text === '-' && !tokens[to]?.spaced && tokens[to + 1]?.key === 'designate') to += 2
    expanded ??= head.means
    // "First Deputy Foreign Minister": a rank before another head is no head
    if (!head.firm && head.relative === undefined && leadsToHead(tokens, to)) continue
    // "Abdul Amir Rashid": a title inside a name is a part of it
    const before = tokens[at - 1]
    if (before?.capital && before.kind === 'word' && PARTICLES.marks(before) && token.capital && tokens[to]?.capital)
      continue
    // "Julie Bishop", "John Major": a title behind a given name, with nothing of an office behind it, is a surname
    if (isSurname(tokens, entities, at, to)) continue
    // "N Amir-M": the first half of a double name is no title
    if (isDoubleName(tokens, to)) continue
    // "Secretariat of the General Assembly": a head inside an organisation's name is no office
    if (isInsideName(entities[at], at, to)) continue
    const next = tokens[to]
    if (!head.firm && !token.capital && !(next?.key === 'of' || next?.key === 'to' || next?.key === 'for')) continue
    const left = extendLeft(tokens, entities, at, floor, head)
    const right = extendRight(tokens, entities, to, head)
    // "the Hon. Minister": a style between the article and the title
    let article = left.from - 1
    while (HONORIFICS.marks(tokens[article]) && tokens[article]?.capital) article--
    const determiner = tokens[article]
    const parties = left.parties.length > 0 ? left.parties : right.parties
    // "her colleague N" may sit beside her; one of another state holds the office that she holds
    if (head.words[0] === 'colleague' && (parties.length === 0 || !isNamed(tokens, right.to))) continue
    // "Judge N", "Senator N": a soft head alone needs a name after it
    if (
      !head.firm &&
      head.relative === undefined &&
      left.from === at &&
      right.to === to &&
      !(tokens[to]?.capital && !NEVER_NAMES.marks(tokens[to]))
    )
      continue
    roles.push({
      from: left.from,
      to: right.to,
      head,
      headFrom: at,
      headTo: to,
      parties: head.plural && head.relative === undefined ? merge(left.parties, right.parties) : parties,
      specific: left.from < at || right.to > to,
      outside: parties.length === 0 && (left.outside || right.outside || head.clerical === true),
      ...(determiner !== undefined && DETERMINERS.has(determiner.key) ? { determiner: determiner.key } : {}),
      ...(expanded === undefined ? {} : { expanded }),
    })
    floor = right.to
    at = right.to - 1
  }
  return roles
}

/** A capital stands right behind, or behind a comma. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  tokens[tokens[at]?.text === ',' ? at + 1 : at]?.capital === true

const merge = (a: readonly PartyMention[], b: readonly PartyMention[]): PartyMention[] => [
  ...a,
  ...b.filter((x) => !a.some((y) => y.code === x.code)),
]

/** The next words are those of a title with a head of its own. */
const leadsToHead = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < Math.min(tokens.length, from + 4); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return false
    if (heads.match(tokens, at, Math.min(tokens.length, at + 6)) !== undefined) return true
    if (!(ROLE_MODIFIERS.marks(token) || PORTFOLIO_WORDS.marks(token))) return false
  }
  return false
}

const isInsideName = (mention: EntityMention | undefined, from: number, to: number): boolean =>
  mention !== undefined &&
  (mention.from < from || mention.to > to) &&
  mention.entities.some((entity) => entity.kind !== 'city')

/** A hyphen and a capital follow that are no title themselves: "Minister-Counsellor" is one, "Amir-N" is a name. */
const isDoubleName = (tokens: readonly Token[], at: number): boolean => {
  const [hyphen, next] = [tokens[at], tokens[at + 1]]
  if ((hyphen?.text !== '-' && hyphen?.text !== '‑') || hyphen.spaced) return false
  if (next?.kind !== 'word' || !next.capital || next.spaced) return false
  return heads.match(tokens, at + 1, Math.min(tokens.length, at + 4)) === undefined && next.key !== 'elect'
}

/** Titles that are surnames too. */
const SURNAMES: ReadonlySet<string> = new Set(
  'bishop pope king prince major judge dean baron duke abbot marshal chancellor speaker senator'.split(' '),
)
const isSurname = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  at: number,
  to: number,
): boolean => {
  const [given, title, next] = [tokens[at - 1], tokens[at], tokens[to]]
  if (title === undefined || to !== at + 1 || !SURNAMES.has(title.key) || !title.capital) return false
  if (given?.kind !== 'word' || !given.capital || entities[at - 1] !== undefined) return false
  if (NEVER_NAMES.marks(given) || ROLE_MODIFIERS.marks(given) || PORTFOLIO_WORDS.marks(given)) return false
  if (HONORIFICS.marks(given) || heads.match(tokens, at - 1, at) !== undefined) return false
  const office = (next?.capital === true && !POSTNOMINALS.marks(next)) || next?.key === 'of' || next?.key === 'for'
  return !(next?.kind === 'word' && office)
}
