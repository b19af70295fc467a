import {
  HEADLINE_VERBS,
  HONORIFIC_OPENERS,
  HONORIFICS,
  NEVER_NAMES,
  PARTICLES,
  PORTFOLIO_WORDS,
  POSTNOMINALS,
  SUFFIXES,
} from '../lexicon/words.js'
import type { Token } from '../tokens/tokenize.js'
import type { EntityMention } from './entities.js'

/** A person's name at a place in a block. */
export interface NameSpan {
  /** Index of the first token of the name itself, honorifics left out. */
  readonly from: number
  /** Index after its last token. */
  readonly to: number
  /** Index after what follows the name and belongs to the mention: suffixes, seats ("MP"), repeated forms. */
  readonly after: number
  /** The parts of the name, folded, particles and suffixes included. */
  readonly keys: readonly string[]
}

/** Words that end a Malay style of several words: "Dato Seri Setia". */
const STYLE_TAILS: ReadonlySet<string> = new Set(['utama', 'setia', 'jaya', 'wira', 'diraja', 'laila'])

/** Between a person's name and that of the father; styles and titles behind it are part of the name. */
const PATRONYMS: ReadonlySet<string> = new Set(['bin', 'binti', 'bint', 'ibni', 'ibn'])

/** The longest name that is read, in tokens; longer runs of capitals are headlines. */
const LONGEST = 10
/** The longest with a father's name in it, which has styles and names of its own. */
const LONGEST_PATRONYMIC = 18

/**
 * Index after the honorifics that start at a token: "H.E. Mr.", "His Excellency Dr", "the Hon".
 * @returns the same index where there is none
 */
export const afterHonorifics = (tokens: readonly Token[], from: number): number => {
  let at = from
  let last = from
  while (at < tokens.length) {
    const token = tokens[at]
    // "Dato' N": the apostrophe at the end of a style
    if (last === at && at > from && (token?.text === '’' || token?.text === "'")) {
      at++
      last = at
      continue
    }
    if (token === undefined || token.kind !== 'word') break
    // "Tan Sri" is a style, "Tan" alone a family name
    if (token.key === 'tan' && tokens[at + 1]?.key !== 'sri') break
    // "H. E. Mr N": the initials of "His Excellency" apart
    if (token.text === 'H.' && tokens[at + 1]?.text === 'E.') {
      at += 2
      last = at
      continue
    }
    // "He Lifeng": the surname, not "H.E."
    if (token.key === 'he' && token.text === 'He') break
    if (HONORIFICS.marks(token) && (token.capital || token.key === 'ji')) {
      at++
      last = at
      continue
    }
    // "Dato' Seri Utama Haji N": the tail of a style
    if (last === at && at > from && STYLE_TAILS.has(token.key) && token.capital) {
      at++
      last = at
      continue
    }
    // "the Right Hon", "His Excellency": only with an honorific after it
    if (HONORIFIC_OPENERS.marks(token) && HONORIFICS.marks(tokens[at + 1]) && tokens[at + 1]?.capital) {
      at++
      continue
    }
    if (HONORIFIC_OPENERS.marks(token) && HONORIFIC_OPENERS.marks(tokens[at + 1]) && HONORIFICS.marks(tokens[at + 2])) {
      at += 2
      continue
    }
    break
  }
  // "Lord (N) N": a given name in brackets behind the style
  if (last > from && tokens[last]?.text === '(' && tokens[last + 2]?.text === ')' && tokens[last + 3]?.capital)
    return last + 3
  // "H.E., Mr X" and "Mr, X" occur
  if (last > from && tokens[last]?.text === ',' && HONORIFICS.marks(tokens[last + 1]))
    return afterHonorifics(tokens, last + 1)
  return last
}

/**
 * Reads a name that starts at a token.
 * @param tokens the tokens of a block
 * @param entities names the vocabulary knows, see `findEntities`
 * @param isRole tells whether an office starts at a token
 * @param from index of the first token, honorifics already passed
 * @param certain a title or honorific stands before it, so that words which are names too ("Long", "March") are one
 */
export const readName = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  isRole: (at: number) => boolean,
  from: number,
  certain: boolean,
): NameSpan | undefined => {
  // most words in capitals begin a sentence and no name
  if (tokens[from]?.capital === true && !isRole(from) && stopsName(tokens, entities, from, 0, certain)) return undefined
  const keys: string[] = []
  const ends: number[] = []
  let at = from
  let to = from
  let capitals = 0
  let longest = LONGEST
  while (at < tokens.length && at - from < longest * 2 && capitals < longest) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'mark') {
      // hyphens and dashes inside a name have no space around them
      if (
        (token.text === '-' || token.text === '‑') &&
        !token.spaced &&
        at > from &&
        tokens[at + 1]?.kind === 'word' &&
        !tokens[at + 1]?.spaced
      ) {
        // "Israel-Hamas", "U.S.-Japan": not inside a name
        at++
        continue
      }
      // "Sultan Haji Omar ‘Ali N": a glottal mark in front of a part of a name
      if ((token.text === '‘' || token.text === '’') && tokens[at + 1]?.capital && !tokens[at + 1]?.spaced)
        if (
          keys.some((key) => PATRONYMS.has(key)) ||
          (certain && (capitals > 0 || at === from) && !closesQuote(tokens, at))
        ) {
          at++
          continue
        }
      // "(Heinz Alfred)" and quoted by-names stand inside a name
      if ((token.text === '(' || token.text === '“' || token.text === '‘' || token.text === '"') && at > from) {
        const close = byName(tokens, at)
        if (close > at) {
          at = close
          continue
        }
      }
      break
    }
    if (token.kind !== 'word') break
    const joined = at > from && tokens[at - 1]?.kind === 'mark' && tokens[at - 1]?.text !== ')'
    // "Rome-Based Agencies"
    if (joined && token.key === 'based') return undefined
    // "Vice-Ministerial Level": a compound adjective of a title
    if (joined && NEVER_NAMES.marks(token) && !NAMES_TOO.has(token.key) && capitals === 1) return undefined
    if (isRole(at) && !joined && !keys.some((key) => PATRONYMS.has(key))) break
    if (!token.capital) {
      if (PARTICLES.marks(token) && leadsOn(tokens, at)) {
        if (PATRONYMS.has(token.key)) longest = LONGEST_PATRONYMIC
        keys.push(token.key)
        at++
        ends.push(at)
        continue
      }
      // "Kim Hong-kyun", "Shin Won-sik": the second half of a given name may be in lower case
      if (joined && at - 1 > from) {
        keys.push(token.key)
        at++
        to = at
        ends.push(at)
        continue
      }
      break
    }
    if (capitals > 0 && POSTNOMINALS.marks(token) && token.text === token.text.toUpperCase()) break
    // "King Abdullah II Ibn Al N": a number inside a name
    const numbered = PATRONYMS.has(tokens[at + 1]?.key ?? '')
    if (capitals > 0 && SUFFIXES.marks(token) && !numbered) break
    const goesOn = at === from || joined || isSyllable(tokens, at, capitals)
    if (!goesOn && stopsName(tokens, entities, at, capitals, certain)) break
    keys.push(token.key)
    capitals++
    at++
    to = at
    ends.push(at)
    if (tokens[to]?.kind === 'possessive') break
  }
  if (capitals === 0) return undefined
  const repeated = repetition(keys)
  const after = afterSuffixes(tokens, to)
  if (repeated > 0) return { from, to: ends[repeated - 1] ?? to, after: to, keys: keys.slice(0, repeated) }
  return { from, to: after.suffixEnd, after: after.end, keys }
}

/** "Lee Do-hoon", "Lee In-young": the first half of a given name may look like a word of the language. */
const isSyllable = (tokens: readonly Token[], at: number, capitals: number): boolean => {
  if (capitals !== 1 || (tokens[at]?.text.length ?? 0) > 3) return false
  const hyphen = tokens[at + 1]
  const half = tokens[at + 2]
  return (
    hyphen?.text === '-' &&
    !hyphen.spaced &&
    half?.kind === 'word' &&
    !half.spaced &&
    !half.capital &&
    !COMPOUNDED.has(half.key)
  )
}
/** What follows a hyphen in words that are no names: "in-person", "so-called", "on-site". */
const COMPOUNDED: ReadonlySet<string> = new Set(['person', 'depth', 'called', 'site', 'line', 'up', 'going', 'house'])

/** A quotation that a mark opens is closed within a few words; a glottal mark is not. */
const closesQuote = (tokens: readonly Token[], open: number): boolean =>
  tokens.slice(open + 1, open + 8).some((token) => token.text === '’' || token.text === '”')

const leadsOn = (tokens: readonly Token[], at: number): boolean => {
  for (let next = at + 1; next <= at + 3; next++) {
    const token = tokens[next]
    if (token === undefined) return false
    if (token.text === '-' && !token.spaced) continue
    if (token.kind !== 'word') return false
    if (token.capital) return !NEVER_NAMES.marks(token)
    if (!PARTICLES.marks(token)) return false
  }
  return false
}

const byName = (tokens: readonly Token[], open: number): number => {
  for (let at = open + 1; at < Math.min(tokens.length, open + 4); at++) {
    const token = tokens[at]
    if (token === undefined) return open
    if (token.text === ')' || token.text === '”' || token.text === '’' || (token.text === '"' && at > open + 1))
      return tokens[at + 1]?.capital ? at + 1 : open
    if (!token.capital) return open
  }
  return open
}

const stopsName = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  at: number,
  capitals: number,
  certain: boolean,
): boolean => {
  const token = tokens[at]
  if (token === undefined) return true
  const first = capitals === 0
  // "Enrique A. N": an initial
  if (!first && token.text.length < 4 && /^\p{Lu}\.$/u.test(token.text)) return false
  // "On March 14", "3 May": a month beside a number is no name
  if (MONTHS.has(token.key) && (tokens[at + 1]?.kind === 'number' || tokens[at - 1]?.kind === 'number' || !certain))
    return true
  // "Oct. 9": a short month beside its day; "Han Jun" and "Jan Dahl" are people
  if (SHORT_MONTHS.has(token.key) && tokens[at + 1]?.kind === 'number') return true
  if (NEVER_NAMES.marks(token)) {
    if (first && certain && isShortName(tokens, entities, at)) return false
    // "Theresa May met": a month or modal would have a number or a verb in lower case around it
    const next = tokens[at + 1]
    return !(certain && NAMES_TOO.has(token.key) && (first || (capitals === 1 && next?.kind !== 'number')))
  }
  // a portfolio after a title goes on with the title ("…, Planning and Tourism"); some surnames are portfolios too
  if (first && PORTFOLIO_WORDS.marks(token)) {
    const next = tokens[at + 1]
    return !(certain && NAMES_TOO.has(token.key) && !PORTFOLIO_WORDS.marks(next))
  }
  if (HEADLINE_VERBS.marks(token) && !(first && certain && NAMES_TOO.has(token.key))) return true
  const mention = entities[at]
  if (mention === undefined) return false
  const known = mention.entities.find((entity) => entity.kind !== 'city')
  if (known === undefined) return false
  if (known.kind === 'state' && known.form === 'name' && mention.to - mention.from === 1) {
    // "Israel Katz", "Jordan Bardella", "Michael Jordan": a state's name with more of a name around it
    const next = tokens[mention.to]
    if (first)
      return !(
        certain &&
        next?.capital &&
        next.kind === 'word' &&
        !NEVER_NAMES.marks(next) &&
        !PORTFOLIO_WORDS.marks(next) &&
        entities[mention.to] === undefined
      )
    return !(certain && capitals === 1 && !next?.capital && next?.text !== ',')
  }
  // a surname that is a demonym too, at the end of a name: "Volker Türk", "Michael Roman"
  if (
    known.kind === 'state' &&
    known.form === 'demonym' &&
    capitals === 1 &&
    certain &&
    mention.to - mention.from === 1
  ) {
    const next = tokens[mention.to]
    return next !== undefined && next.kind === 'word' && next.capital
  }
  return true
}

/** "General Secretary To N", "Minister No N": a family name that is a short word of English too, before a given name. */
const isShortName = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  at: number,
): boolean => {
  const [name, given] = [tokens[at], tokens[at + 1]]
  if (name?.capital !== true || !SHORT_NAMES.has(name.key) || name.text === name.text.toUpperCase()) return false
  if (given?.kind !== 'word' || !given.capital || NEVER_NAMES.marks(given)) return false
  if (entities[at + 1]?.entities.some(({ kind }) => kind !== 'city') === true) return false
  // "Minister To Attend Forum": the verb of a headline, whose list has the third person
  return !['', 's', 'es'].some((ending) => HEADLINE_VERBS.has(given.key + ending))
}
const SHORT_NAMES: ReadonlySet<string> = new Set(['to', 'no', 'so', 'do', 'an'])

/** Months as they are shortened. */
const SHORT_MONTHS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

/** Months that are words or names as well. */
const MONTHS = new Set(['march', 'may', 'august', 'april', 'june'])

/** Words of the never-list that are surnames as well, after a title: "Foreign Minister Park", "Prime Minister May". */
const NAMES_TOO = new Set(
  'may march june april august will new central north west east law young good small grand post marine law fields justice west steel marks gates rice'.split(
    ' ',
  ),
)

/** Index in `keys` where a name begins to repeat itself, or 0: "Ilham Aliyev Aliyev Ilham" (a flattened tooltip). */
const repetition = (keys: readonly string[]): number => {
  // the rest of the run only says again what came before, and more than one word of it
  for (let at = 2; at <= keys.length - 2; at++) {
    const earlier = keys.slice(0, at)
    if (
      keys.slice(at).every((one) => earlier.includes(one)) &&
      keys.slice(at).filter((one) => !PARTICLES.has(one)).length >= 2
    )
      return at
  }
  return 0
}

const afterSuffixes = (tokens: readonly Token[], to: number): { suffixEnd: number; end: number } => {
  let suffixEnd = to
  let at = to
  const comma = tokens[at]?.text === ',' ? 1 : 0
  if (SUFFIXES.marks(tokens[at + comma]) && tokens[at + comma]?.capital) {
    at += comma + 1
    suffixEnd = at
  }
  let end = at
  while (end < tokens.length) {
    const skip = tokens[end]?.text === ',' ? 1 : 0
    const token = tokens[end + skip]
    if (
      token !== undefined &&
      POSTNOMINALS.marks(token) &&
      token.text.replaceAll('.', '').toUpperCase() === token.text.replaceAll('.', '')
    )
      end += skip + 1
    else break
  }
  return { suffixEnd, end }
}
