import type { RoleHead } from '../../lexicon/roles.js'
import { HEADLINE_VERBS, HONORIFICS, NEVER_NAMES, PORTFOLIO_WORDS, ROLE_MODIFIERS } from '../../lexicon/words.js'
import type { Token } from '../../tokens/tokenize.js'
import { cityOf, type EntityMention, partyOf } from '../entities.js'
import { isListMark, openingBracket } from './marks.js'
import { type Extent, partyMention } from './role.js'

/** What stands before the head and belongs to it: state, rank, portfolio, the body it heads. */
export const extendLeft = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  head: number,
  floor: number,
  role: RoleHead,
): Extent => {
  const extent: Extent = { from: head, to: head, parties: [], outside: false }
  let at = head - 1
  let unknown = 0
  while (at >= floor) {
    const token = tokens[at]
    if (token === undefined) break
    const mention = entities[at]
    const party = partyMention(mention)
    if (party !== undefined && mention !== undefined) {
      if (mention.from < floor) break
      // a name with words after it that nobody knows is part of a longer name: "Japan Tobacco President"
      if (unknown > 0) {
        extent.from = mention.from
        at = mention.from - 1
        continue
      }
      extent.parties.unshift(party)
      extent.from = mention.from
      at = mention.from - 1
      if (!role.plural && !isListMark(tokens[at])) break
      continue
    }
    if (token.kind === 'possessive') {
      const owner = entities[at - 1]
      if (partyOf(owner) === undefined && cityOf(owner) === undefined) break
      at--
      continue
    }
    if (token.text === '(' || token.text === ')') {
      const open = token.text === ')' ? openingBracket(tokens, at) : -1
      // "People's Action Party (PAP) Chairman": a body with its abbreviation
      if (
        open > floor &&
        open === at - 2 &&
        isAbbreviation(tokens[at - 1]) &&
        BODIES.has(tokens[open - 1]?.key ?? '')
      ) {
        extent.outside = true
        at = open - 1
        continue
      }
      const inner = open < 0 ? undefined : partyOf(entities[open + 1])
      if (inner === undefined || open <= floor || partyOf(entities[open - 1]) === undefined) break
      at = open - 1
      continue
    }
    if (token.text === '-' && !token.spaced) {
      at--
      continue
    }
    if (isListMark(token)) {
      if (!joinsRoleWords(tokens, entities, at, extent, role)) break
      at--
      // ", and" is two marks of one list
      if (isListMark(tokens[at])) at--
      continue
    }
    if (token.kind === 'number' && /^\d+(st|nd|rd|th)$/.test(token.text)) break
    if (token.kind !== 'word') break
    if (ROLE_MODIFIERS.marks(token) && (token.capital || at > floor)) {
      extent.from = at
      at--
      continue
    }
    if (PORTFOLIO_WORDS.marks(token)) {
      extent.from = at
      at--
      continue
    }
    // "Italian MFA Secretary General": an abbreviated department is part of the title
    if (
      token.capital &&
      token.text.length > 1 &&
      token.text === token.text.toUpperCase() &&
      !NEVER_NAMES.marks(token) &&
      at > floor
    ) {
      extent.from = at
      at--
      continue
    }
    if (
      token.capital &&
      unknown < 4 &&
      !NEVER_NAMES.marks(token) &&
      !HEADLINE_VERBS.marks(token) &&
      // "the Hon. Minister": a style is no body
      !HONORIFICS.marks(token) &&
      isAffiliation(tokens, at, floor, extent) &&
      !isPlace(tokens, entities[at])
    ) {
      unknown++
      extent.outside = true
      extent.from = at
      at--
      continue
    }
    break
  }
  // a connector that ended up in front belongs to the sentence
  while (extent.from < head && isListMark(tokens[extent.from])) extent.from++
  return extent
}

const isAbbreviation = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase()
/** Nouns of bodies that have a head of their own. */
const BODIES: ReadonlySet<string> = new Set(['party', 'bank', 'fund', 'union', 'federation', 'movement'])

/** Capitals right before a head that are neither a person's name nor the sentence: "MFA", "Rostelecom". */
const isAffiliation = (tokens: readonly Token[], at: number, floor: number, extent: Extent): boolean => {
  if (extent.parties.length > 0) return false
  const head = tokens[extent.from]
  if (head === undefined || !head.capital) return false
  // right after a title or honorific the capitals are a name: "President Park Foreign Minister Yun" does not occur, tooltips do
  let start = at
  while (start - 1 >= floor && tokens[start - 1]?.capital && !NEVER_NAMES.marks(tokens[start - 1])) start--
  if (start === floor && floor > 0) return false
  const before = tokens[start - 1]
  if (before?.text.endsWith('.') && before.kind === 'word' && before.key.length <= 4) return false
  // "X Y President": two unknown words or more before a bare head read as a name before its title
  return at - start + 1 <= 3
}

/** "received in Brussels President N": a city behind "in" is where it happened. */
const isPlace = (tokens: readonly Token[], mention: EntityMention | undefined): boolean =>
  mention !== undefined && cityOf(mention) !== undefined && tokens[mention.from - 1]?.key === 'in'

/** A comma or "and" between two words of one title ("Home Affairs and Law Minister") or between the states of a plural. */
const joinsRoleWords = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  at: number,
  extent: Extent,
  role: RoleHead,
): boolean => {
  let before = at - 1
  if (isListMark(tokens[before])) before--
  // "Serbia’s and Austria’s Foreign Ministers": a possessive of each
  if (tokens[before]?.kind === 'possessive') before--
  const left = tokens[before]
  const right = tokens[at + 1]
  if (left === undefined || right === undefined) return false
  const leftParty = partyOf(entities[before]) !== undefined
  if (leftParty && role.plural && extent.parties.length > 0) return true
  if (leftParty || isParty(entities, at + 1)) return false
  // "Samantha Power and Under Secretary …": the word ends a name
  const beforeLeft = tokens[before - 1]
  if (
    beforeLeft?.kind === 'word' &&
    beforeLeft.capital &&
    !PORTFOLIO_WORDS.marks(beforeLeft) &&
    !ROLE_MODIFIERS.marks(beforeLeft) &&
    !NEVER_NAMES.marks(beforeLeft)
  )
    return false
  if (!left.capital && !(role.plural && PORTFOLIO_WORDS.marks(left))) return false
  return PORTFOLIO_WORDS.marks(left) && (PORTFOLIO_WORDS.marks(right) || ROLE_MODIFIERS.marks(right))
}

const isParty = (entities: readonly (EntityMention | undefined)[], at: number): boolean =>
  partyOf(entities[at]) !== undefined
