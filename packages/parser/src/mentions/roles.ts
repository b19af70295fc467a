import { ROLE_ABBREVIATIONS, type RoleHead, roleHeads } from '../lexicon/roles.js'
import { PhraseTrie } from '../lexicon/trie.js'
import { HEADLINE_VERBS, NEVER_NAMES, PORTFOLIO_WORDS, ROLE_CONNECTORS, ROLE_MODIFIERS } from '../lexicon/words.js'
import type { Token } from '../tokens/tokenize.js'
import { cityOf, type EntityMention, partyOf } from './entities.js'

/** A state or organisation that a phrase names, with the tokens that name it. */
export interface PartyMention {
  readonly type: 'state' | 'organization'
  readonly code: string
  readonly from: number
  readonly to: number
}

/** The phrase that names an office or function: "Second Minister for Law", "the Ambassador of X to Y". */
export interface RoleMention {
  readonly from: number
  readonly to: number
  readonly head: RoleHead
  readonly headFrom: number
  readonly headTo: number
  /** States and organisations the office belongs to; several for a plural office. */
  readonly parties: readonly PartyMention[]
  /** An article or possessive right before it. */
  readonly determiner?: string
  /** It has a complement or modifiers of its own and can do without a name. */
  readonly specific: boolean
  /** It belongs to a body that the vocabulary does not know: a firm, a region, a party. */
  readonly outside: boolean
  /** The title written out, where the text has an abbreviation ("PM"). */
  readonly expanded?: string
}

const heads = new PhraseTrie<RoleHead>()
for (const head of roleHeads) heads.add(head.words.join(' '), head)
const abbreviated = new PhraseTrie<{ exact: string; title: string }>()
for (const [exact, title] of ROLE_ABBREVIATIONS) abbreviated.add(exact, { exact, title })
const ABBREVIATED_HEAD: RoleHead = { words: [], plural: false, firm: true }

const DETERMINERS = new Set(['the', 'his', 'her', 'their', 'its', 'our', 'my', 'a', 'an', 'your'])

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
    if (token?.kind !== 'word') continue
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
    expanded ??= head.means
    // "First Deputy Foreign Minister": a rank before another head is no head
    if (!head.firm && head.relative === undefined && leadsToHead(tokens, to)) continue
    // "Secretariat of the General Assembly": a head inside an organisation's name is no office
    if (isInsideName(entities[at], at, to)) continue
    const next = tokens[to]
    if (!head.firm && !token.capital && !(next?.key === 'of' || next?.key === 'to' || next?.key === 'for')) continue
    const left = extendLeft(tokens, entities, at, floor, head)
    const right = extendRight(tokens, entities, to, head)
    const determiner = tokens[left.from - 1]
    const parties = left.parties.length > 0 ? left.parties : right.parties
    // "Judge N", "Senator N": a soft head alone needs a name after it
    if (
      !head.firm &&
      head.relative === undefined &&
      left.from === at &&
      right.to === to &&
      !(tokens[to]?.capital && !NEVER_NAMES.has(tokens[to]?.key ?? ''))
    )
      continue
    roles.push({
      from: left.from,
      to: right.to,
      head,
      headFrom: at,
      headTo: to,
      parties: head.plural && head.relative === undefined ? merge(left.parties, right.parties) : parties,
      ...(determiner !== undefined && DETERMINERS.has(determiner.key) ? { determiner: determiner.key } : {}),
      specific: left.from < at || right.to > to,
      outside: parties.length === 0 && (left.outside || right.outside),
      ...(expanded === undefined ? {} : { expanded }),
    })
    floor = right.to
    at = right.to - 1
  }
  return roles
}

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
    if (!(ROLE_MODIFIERS.has(token.key) || PORTFOLIO_WORDS.has(token.key))) return false
  }
  return false
}

const isInsideName = (mention: EntityMention | undefined, from: number, to: number): boolean =>
  mention !== undefined &&
  (mention.from < from || mention.to > to) &&
  mention.entities.some((entity) => entity.kind !== 'city')

interface Extent {
  from: number
  to: number
  parties: PartyMention[]
  outside: boolean
}

const partyMention = (mention: EntityMention | undefined): PartyMention | undefined => {
  const party = partyOf(mention)
  if (party === undefined || mention === undefined) return undefined
  return { type: party.kind, code: party.code, from: mention.from, to: mention.to }
}

/** What stands before the head and belongs to it: state, rank, portfolio, the body it heads. */
const extendLeft = (
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
    if (ROLE_MODIFIERS.has(token.key) && (token.capital || at > floor)) {
      extent.from = at
      at--
      continue
    }
    if (PORTFOLIO_WORDS.has(token.key)) {
      extent.from = at
      at--
      continue
    }
    // "Italian MFA Secretary General": an abbreviated department is part of the title
    if (
      token.capital &&
      token.text.length > 1 &&
      token.text === token.text.toUpperCase() &&
      !NEVER_NAMES.has(token.key) &&
      at > floor
    ) {
      extent.from = at
      at--
      continue
    }
    if (
      token.capital &&
      unknown < 4 &&
      !NEVER_NAMES.has(token.key) &&
      !HEADLINE_VERBS.has(token.key) &&
      isAffiliation(tokens, at, floor, extent)
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

/** Capitals right before a head that are neither a person's name nor the sentence: "MFA", "Rostelecom". */
const isAffiliation = (tokens: readonly Token[], at: number, floor: number, extent: Extent): boolean => {
  if (extent.parties.length > 0) return false
  const head = tokens[extent.from]
  if (head === undefined || !head.capital) return false
  // right after a title or honorific the capitals are a name: "President Park Foreign Minister Yun" does not occur, tooltips do
  let start = at
  while (start - 1 >= floor && tokens[start - 1]?.capital && !NEVER_NAMES.has(tokens[start - 1]?.key ?? '')) start--
  if (start === floor && floor > 0) return false
  const before = tokens[start - 1]
  if (before?.text.endsWith('.') && before.kind === 'word' && before.key.length <= 4) return false
  // "X Y President": two unknown words or more before a bare head read as a name before its title
  return at - start + 1 <= 3
}

const isListMark = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === ',' || token.text === '&' || token.text === '/' || token.key === 'and')

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
    !PORTFOLIO_WORDS.has(beforeLeft.key) &&
    !ROLE_MODIFIERS.has(beforeLeft.key) &&
    !NEVER_NAMES.has(beforeLeft.key)
  )
    return false
  if (!left.capital && !(role.plural && PORTFOLIO_WORDS.has(left.key))) return false
  return PORTFOLIO_WORDS.has(left.key) && (PORTFOLIO_WORDS.has(right.key) || ROLE_MODIFIERS.has(right.key))
}

const isParty = (entities: readonly (EntityMention | undefined)[], at: number): boolean =>
  partyOf(entities[at]) !== undefined

const openingBracket = (tokens: readonly Token[], close: number): number => {
  for (let at = close - 1; at >= Math.max(0, close - 6); at--) if (tokens[at]?.text === '(') return at
  return -1
}

/** Index after a bracket of at most five words that opens at `open`; -1 where it does not close. */
export const closingBracket = (tokens: readonly Token[], open: number): number => {
  for (let at = open + 1; at < Math.min(tokens.length, open + 8); at++) if (tokens[at]?.text === ')') return at + 1
  return -1
}

const OF = new Set(['of', 'for', 'to', 'on', 'in', 'at', 'from', 'within'])

/** What stands after the head and belongs to it: "of Foreign Affairs of X", "to the President", "for Law". */
const extendRight = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  headTo: number,
  role: RoleHead,
): Extent => {
  const extent: Extent = { from: headTo, to: headTo, parties: [], outside: false }
  let at = headTo
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.text === '(') {
      const close = closingBracket(tokens, at)
      const inner = tokens[at + 1]
      const known = partyOf(entities[at + 1])
      // "Secretary (West)": a bracket right after the head is part of the title; one after a state repeats it
      if (close > 0 && (known !== undefined || (at === headTo && inner?.capital && close - at <= 4))) {
        if (known !== undefined && extent.parties.length === 0 && at === headTo) break
        at = close
        extent.to = close
        continue
      }
      break
    }
    const body = entities[at]
    // "Country Director ADB": an abbreviated body right after the head
    if (at === headTo && body !== undefined && body.from === at && extent.parties.length === 0) {
      const party = partyMention(body)
      if (
        party?.type === 'organization' &&
        body.entities.some((entity) => entity.kind === 'organization' && entity.form === 'abbreviation')
      ) {
        extent.parties.push(party)
        extent.to = body.to
        break
      }
    }
    if (!OF.has(token.key)) break
    const next = complement(tokens, entities, at, role, extent)
    if (next === at) break
    at = next
    extent.to = next
  }
  return extent
}

/** Reads one complement from its preposition on; returns the index after it, or the same index where there is none. */
const complement = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  preposition: number,
  role: RoleHead,
  extent: Extent,
): number => {
  const word = tokens[preposition]?.key ?? ''
  let at = preposition + 1
  while (DETERMINERS.has(tokens[at]?.key ?? '') && tokens[at]?.key !== 'a') at++
  let end = preposition
  let expectWord = true
  let sawUnknown = false
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined) break
    const mention = entities[at]
    const known = mention?.entities.some((entity) => entity.kind !== 'city') ? mention : undefined
    if (known !== undefined) {
      if (!expectWord) break
      const party = partyMention(known)
      const following = tokens[known.to]
      const isAdjective =
        partyOf(known)?.kind === 'state' && (known.entities[0] as { form?: string }).form === 'demonym'
      if (
        party !== undefined &&
        (word === 'of' ||
          word === 'from' ||
          (word === 'in' && role.words[0] === 'minister') ||
          // "Adviser to the US President"
          (word === 'to' && heads.match(tokens, known.to, Math.min(tokens.length, known.to + 6)) !== undefined)) &&
        (role.plural || extent.parties.length === 0)
      )
        extent.parties.push(party)
      at = known.to
      end = at
      if (tokens[at]?.kind === 'possessive') {
        at++
        expectWord = true
        continue
      }
      if (isAdjective && following?.capital) {
        expectWord = true
        continue
      }
      const close = tokens[at]?.text === '(' ? closingBracket(tokens, at) : -1
      if (close > 0) {
        at = close
        end = close
      }
      if (!role.plural && !PORTFOLIO_WORDS.has(tokens[at]?.key ?? '')) return end
      expectWord = false
      if (PORTFOLIO_WORDS.has(tokens[at]?.key ?? '') && tokens[at]?.capital) {
        expectWord = true
        continue
      }
      const list = afterListMark(tokens, at)
      if (
        list > at &&
        partyOf(entities[skipThe(tokens, list)]) !== undefined &&
        !startsNamedRole(tokens, entities, list)
      ) {
        at = skipThe(tokens, list)
        expectWord = true
        continue
      }
      return end
    }
    if (token.kind !== 'word') {
      if (token.kind === 'possessive' && end > preposition && tokens[at + 1]?.capital) {
        at++
        expectWord = true
        continue
      }
      if (token.text === '-' && !token.spaced && tokens[at + 1]?.capital) {
        at++
        expectWord = true
        continue
      }
      const list = afterListMark(tokens, at)
      if (list > at && continuesPortfolio(tokens, entities, list)) {
        at = list
        expectWord = true
        continue
      }
      break
    }
    const head = heads.match(tokens, at, Math.min(tokens.length, at + 6))
    if (head !== undefined && (expectWord || end === preposition) && !sawUnknown) {
      // "Assistant to the President", "Office of the Prime Minister": an office inside the name of an office
      if (end !== preposition && token.capital && tokens[head.to]?.capital && !OF.has(tokens[head.to]?.key ?? '')) break
      at = head.to
      end = at
      if (tokens[at]?.kind === 'possessive') {
        at++
        continue
      }
      return end
    }
    if (token.key === 'and' || ROLE_CONNECTORS.has(token.key)) {
      if (token.key === 'and') {
        if (!continuesPortfolio(tokens, entities, at + 1)) break
      } else {
        const inner = skipThe(tokens, at + 1)
        if (!PORTFOLIO_WORDS.has(tokens[inner]?.key ?? '') && !entities[inner] && token.key !== 'the') break
        if (OF.has(token.key) && end > preposition) break
      }
      at++
      expectWord = true
      continue
    }
    if (PORTFOLIO_WORDS.has(token.key) || ROLE_MODIFIERS.has(token.key)) {
      if (!token.capital && !PORTFOLIO_WORDS.has(token.key)) break
      at++
      end = at
      expectWord = false
      continue
    }
    if (token.capital && expectWord && !NEVER_NAMES.has(token.key)) {
      // an unknown word right after "of", "for" or "and" names the portfolio or the body; after other words a name begins
      const city = cityOf(mention)
      if (city !== undefined && mention !== undefined && word === 'of' && tokens[mention.to]?.text !== '-') {
        if (extent.parties.length === 0)
          extent.parties.push({ type: 'state', code: city.country, from: mention.from, to: mention.to })
        return mention.to
      }
      if (!PORTFOLIO_WORDS.has(tokens[at + 1]?.key ?? '')) extent.outside = true
      sawUnknown = true
      at++
      end = at
      expectWord = false
      continue
    }
    break
  }
  return end
}

const skipThe = (tokens: readonly Token[], at: number): number => (tokens[at]?.key === 'the' ? at + 1 : at)

const afterListMark = (tokens: readonly Token[], at: number): number => {
  let next = at
  if (tokens[next]?.text === ',' || tokens[next]?.text === '&') next++
  if (tokens[next]?.key === 'and') next++
  return next
}

/** After a list mark more of the portfolio follows, and not the next office: "Foreign Affairs, Trade and Culture". */
const continuesPortfolio = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  at: number,
): boolean => {
  const token = tokens[at]
  if (token === undefined || !(token.capital || PORTFOLIO_WORDS.has(token.key))) return false
  if (!PORTFOLIO_WORDS.has(token.key)) return false
  return !startsNamedRole(tokens, entities, at)
}

/** From here a run of title words leads to a head: another office begins. */
const startsNamedRole = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  from: number,
): boolean => {
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at]
    if (token === undefined) return false
    if (heads.match(tokens, at, Math.min(tokens.length, at + 6)) !== undefined) return true
    const mention = entities[at]
    if (mention !== undefined && partyOf(mention) !== undefined) {
      at = mention.to - 1
      continue
    }
    if (!(PORTFOLIO_WORDS.has(token.key) || ROLE_MODIFIERS.has(token.key) || token.kind === 'possessive')) return false
  }
  return false
}
