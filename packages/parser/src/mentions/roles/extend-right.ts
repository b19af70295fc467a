import { MONTH_NAMES, WEEKDAY_NAMES } from '../../dates/index.js'
import type { RoleHead } from '../../lexicon/roles.js'
import { NEVER_NAMES, PARLIAMENTS, PORTFOLIO_WORDS, ROLE_CONNECTORS, ROLE_MODIFIERS } from '../../lexicon/words.js'
import { WordList } from '../../tokens/signs.js'
import type { Token } from '../../tokens/tokenize.js'
import { cityOf, type EntityMention, partyOf } from '../entities.js'
import { heads } from './heads.js'
import { afterListMark, closingBracket, skipThe } from './marks.js'
import { DETERMINERS, type Extent, partyMention } from './role.js'

const OF = new Set(['of', 'for', 'to', 'on', 'in', 'at', 'from', 'within'])
/** Participles between a title and what it is for. */
const ATTACHED: ReadonlySet<string> = new Set(['attached', 'responsible'])
/** Last words of offices that are held for a whole state: a city behind "in" is where something happened. */
const GOVERNS = new Set([
  'president',
  'minister',
  'chancellor',
  'premier',
  'taoiseach',
  'king',
  'queen',
  'emperor',
  'pope',
])

/** A mention that names a city and nothing else. */
const isCity = (mention: EntityMention | undefined): boolean =>
  mention?.entities.every((entity) => entity.kind === 'city') === true

/** What stands after the head and belongs to it: "of Foreign Affairs of X", "to the President", "for Law". */
export const extendRight = (
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
    // "Minister of State attached to the Minister for Europe", "Minister responsible for Trade"
    if (ATTACHED.has(token.key) && OF.has(tokens[at + 1]?.key ?? '')) {
      at++
      continue
    }
    // "MINISTER FOR FOREIGN AFFAIRS": a line in capitals
    if (!OF.has(token.key) || (token.capital && !(isUpper(token) && isUpper(tokens[headTo - 1])))) break
    // "his counterpart on March 14", "the President on Monday": a day is no part of an office
    if ((token.key === 'on' || token.key === 'in') && isCalendar(tokens, at + 1)) break
    // "the two Ministers in Ankara": a plural short form has no place of its own
    if (role.plural && token.key === 'in') break
    // "met the Prime Minister in London": who governs is posted to no city
    const governs = GOVERNS.has(role.words.at(-1) ?? '') || role.words[0] === 'foreign'
    if (token.key === 'in' && governs && isCity(entities[at + 1])) break
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
      // "Foreign Affairs, European Union and Cooperation of X", "Emigration and Egyptian Expatriates of X": a portfolio
      const behind = end > preposition ? portfolioBehind(tokens, known) : -1
      if (behind > 0) {
        at = behind
        end = at
        expectWord = false
        continue
      }
      const party = partyMention(known)
      const following = tokens[known.to]
      const isAdjective =
        partyOf(known)?.kind === 'state' && (known.entities[0] as { form?: string }).form === 'demonym'
      // "heads of Italian defence companies": no office of the state
      if (isAdjective && isTrade(tokens, known.to)) {
        extent.outside = true
        return end > preposition ? end : known.to
      }
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
      // "Kenyan-Ugandan Cooperation": both are adjectives of the matter
      const pair = isAdjective && following?.text === '-' && !following.spaced ? entities[known.to + 1] : undefined
      if (pair !== undefined && tokens[pair.to]?.capital) {
        at = pair.to
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
      if (!role.plural && !PORTFOLIO_WORDS.marks(tokens[at])) return end
      expectWord = false
      // a group or series has leaders and no portfolio: "leaders of the Bucharest Nine Eastern Flank Allies"
      if (party !== undefined && PORTFOLIO_WORDS.marks(tokens[at]) && tokens[at]?.capital) {
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
    if (head !== undefined && isHead(tokens, at) && (expectWord || end === preposition) && !sawUnknown) {
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
    // "Minister of Foreign Affairs II of …": a numbered office
    if (end > preposition && /^(?:ii|iii|1|2)$/.test(token.key) && OF.has(tokens[at + 1]?.key ?? '')) {
      at++
      end = at
      expectWord = false
      continue
    }
    if (token.key === 'and' || ROLE_CONNECTORS.marks(token)) {
      if (token.key === 'and') {
        // "Communications and the Arts"
        if (!continuesPortfolio(tokens, entities, skipThe(tokens, at + 1))) break
      } else {
        const inner = skipThe(tokens, at + 1)
        if (!PORTFOLIO_WORDS.marks(tokens[inner]) && !entities[inner] && token.key !== 'the') break
        if (OF.has(token.key) && end > preposition) break
      }
      at++
      expectWord = true
      continue
    }
    if (PORTFOLIO_WORDS.marks(token) || ROLE_MODIFIERS.marks(token) || isBefore(tokens, at, 'affairs')) {
      if (!token.capital && !PORTFOLIO_WORDS.marks(token)) break
      at++
      end = at
      expectWord = false
      continue
    }
    // "Speaker of the Knesset"
    if (token.capital && expectWord && PARLIAMENTS.has(token.key)) {
      const state = PARLIAMENTS.get(token.key)
      if (state !== undefined && extent.parties.length === 0)
        extent.parties.push({ type: 'state', code: state, from: at, to: at + 1 })
      return at + 1
    }
    // "Finance and National Revenue": an adjective goes on to the matter that it is of, whatever word names it
    if (
      token.capital &&
      !expectWord &&
      mention === undefined &&
      OPEN.marks(tokens[at - 1]) &&
      !NEVER_NAMES.marks(token)
    ) {
      at++
      end = at
      continue
    }
    if (token.capital && expectWord && !NEVER_NAMES.marks(token)) {
      // an unknown word right after "of", "for" or "and" names the portfolio or the body; after other words a name begins
      const city = cityOf(mention)
      if (city !== undefined && mention !== undefined && word === 'of' && tokens[mention.to]?.text !== '-') {
        if (extent.parties.length === 0)
          extent.parties.push({ type: 'state', code: city.country, from: mention.from, to: mention.to })
        return mention.to
      }
      if (!PORTFOLIO_WORDS.marks(tokens[at + 1]) && !isGovernment(tokens, at)) extent.outside = true
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

/** Adjectives that open the name of a portfolio's matter and end none. */
const OPEN = new WordList(
  'national public foreign social international regional rural civil cultural economic digital local urban federal'.split(
    ' ',
  ),
)

/** A month with its day or year, or a day of the week. */
const isCalendar = (tokens: readonly Token[], at: number): boolean => {
  const key = tokens[at]?.key ?? ''
  return WEEKDAYS.has(key) || (MONTHS.has(key) && (tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.text === ','))
}
const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES)
const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES)

/**
 * Index after a name that is one of the matters of a portfolio: of a list that goes on behind it, or the adjective of the
 * matter named next; -1 for a name that says whose the office is.
 */
const portfolioBehind = (tokens: readonly Token[], name: EntityMention): number => {
  const next = tokens[name.to]
  const party = partyOf(name)
  if (party?.kind === 'state' && party.form === 'demonym')
    return next?.capital === true && PORTFOLIO_WORDS.marks(next) ? name.to + 1 : -1
  const list = party?.kind === 'organization' ? afterListMark(tokens, name.to) : name.to
  return list > name.to && tokens[list]?.capital === true && PORTFOLIO_WORDS.marks(tokens[list]) ? name.to : -1
}

/** A head noun starts here, and not a portfolio that is a head elsewhere: "Law, Justice and Human Rights". */
const isHead = (tokens: readonly Token[], at: number): boolean => {
  const match = heads.match(tokens, at, Math.min(tokens.length, at + 6))
  return match !== undefined && (match.values[0]?.firm === true || !PORTFOLIO_WORDS.marks(tokens[at]))
}

const isUpper = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase()

/** Words of trade and society that follow an adjective of a state in lower case. */
const TRADE: ReadonlySet<string> = new Set(
  'company companies firm firms business businesses industry industries investors entrepreneurs banks media universities students community diaspora'.split(
    ' ',
  ),
)
const isTrade = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < Math.min(tokens.length, from + 3); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || token.capital) return false
    if (TRADE.has(token.key)) return true
  }
  return false
}

/** "Oceanian Affairs": a capital right before a word that ends portfolios. */
const isBefore = (tokens: readonly Token[], at: number, word: string): boolean =>
  tokens[at]?.capital === true && tokens[at + 1]?.key === word && tokens[at + 1]?.capital === true

/** After a list mark more of the portfolio follows, and not the next office: "Foreign Affairs, Trade and Culture". */
const continuesPortfolio = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  at: number,
): boolean => {
  const token = tokens[at]
  if (token === undefined || !(token.capital || PORTFOLIO_WORDS.marks(token))) return false
  const name = entities[at]
  // "and Asian Affairs" goes on, "and British Foreign Secretary" begins another office
  if (name !== undefined && portfolioBehind(tokens, name) > 0) return !startsNamedRole(tokens, entities, at)
  // "Asian and Oceanian Affairs": an adjective that only its noun tells to be one
  const adjective = token.capital && PORTFOLIO_WORDS.marks(tokens[at + 1]) && tokens[at + 1]?.capital && !entities[at]
  if (!PORTFOLIO_WORDS.marks(token) && !adjective) return false
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
    if (isHead(tokens, at)) return true
    const mention = entities[at]
    if (mention !== undefined && partyOf(mention) !== undefined) {
      at = mention.to - 1
      continue
    }
    if (!(PORTFOLIO_WORDS.marks(token) || ROLE_MODIFIERS.marks(token) || token.kind === 'possessive')) return false
  }
  return false
}

/** Bodies of a state that stand in titles without its name: "Chairman of the Council of Ministers", "Member of the Presidency". */
const isGovernment = (tokens: readonly Token[], at: number): boolean => {
  const key = tokens[at]?.key
  return (
    key === 'presidency' ||
    key === 'cabinet' ||
    (key === 'council' && tokens[at + 1]?.key === 'of' && tokens[at + 2]?.key === 'ministers')
  )
}
