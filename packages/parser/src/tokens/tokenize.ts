import { fold } from '@readout/vocabulary'

/** What a token is: a word, a number, a possessive ending, or a mark of punctuation. */
export type TokenKind = 'word' | 'number' | 'possessive' | 'mark'

/** One token of a block's text. */
export interface Token {
  /** The characters as they stand. */
  readonly text: string
  /** The form that look-ups use: folded, lower case, without full stops. */
  readonly key: string
  readonly kind: TokenKind
  /** Offset of the first character in the block's text, in UTF-16 code units. */
  readonly start: number
  /** Offset after the last character. */
  readonly end: number
  /** The first letter is a capital (or of a script that has no case). */
  readonly capital: boolean
  /** White space, or the start of the text, comes before it. */
  readonly spaced: boolean
}

/** Abbreviated words whose full stop belongs to them and ends no sentence. */
const DOTTED = new Set(
  (
    'mr mrs ms mdm mx dr prof gen lt col maj adm capt cmdr brig sgt sen rep gov amb hon rt st jr sr messrs mme mlle no nos vs ' +
    'dept jan feb mar apr jun jul aug sep sept oct nov dec fr rev pres min smt sh eng engr assoc h.e'
  ).split(' '),
)

const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** ASCII letters and digits, 1 each: the loop over the characters of a word looks them up. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) => Number(isAsciiLetter(code) || isDigit(code)))
const LETTER = /[\p{L}\p{M}]/u
/** A letter or a mark that combines with one; other scripts and astral letters are asked of the regular expression. */
const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code < 128) return isAsciiLetter(code)
  if (code === 0x2019 || code === 0x2018 || (code >= 0x2000 && code <= 0x206f)) return false
  if (code >= 0xd800 && code <= 0xdbff) return LETTER.test(text.slice(at, at + 2))
  if (code >= 0xdc00 && code <= 0xdfff)
    return at > 0 && text.charCodeAt(at - 1) >= 0xd800 && text.charCodeAt(at - 1) <= 0xdbff
  return LETTER.test(text.charAt(at))
}
const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0x2018 || code === 0x2bb
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0

const startsWithCapital = (text: string): boolean => {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  return first.toLowerCase() !== first || first.toUpperCase() === first
}

const ASCII_WORD = /^[A-Za-z0-9]+$/
/**
 * The form of a word that look-ups use.
 * @param word a word as it stands, of any script
 */
export const keyOf = (word: string): string =>
  ASCII_WORD.test(word) ? word.toLowerCase() : fold(word).replaceAll(' ', '').replace(APOSTROPHES, "'")

/** Every way to write an apostrophe or a glottal mark inside a word: "Nuku’alofa", "Nukuʻalofa". */
const APOSTROPHES = /[’‘ʻʼʽʾʿ`´]/g

/** What is worked out about a word once: releases use the same few thousand words. */
interface Folded {
  readonly key: string
  readonly capital: boolean
  /** Offset in the word of a title glued to a name, or 0. */
  readonly glued: number
  readonly dotted: boolean
}

/** Words seen lately; emptied when full, so that a stream of documents needs bounded memory. */
const seen = new Map<string, Folded>()
const MAX_SEEN = 20_000

/** V8 keeps a piece of more than 12 characters as a view of its text, which would hold the whole text in memory. */
const ownCopy = (word: string): string => (word.length > 12 ? word.split('').join('') : word)

const foldedOf = (word: string): Folded => {
  const known = seen.get(word)
  if (known !== undefined) return known
  if (seen.size >= MAX_SEEN) seen.clear()
  // a word without end is nobody's word
  const kept = word.length <= 40
  const own = kept ? ownCopy(word) : word
  const folded: Folded = {
    key: keyOf(own),
    capital: startsWithCapital(own),
    glued: gluedTitle(own),
    dotted: DOTTED.has(own.toLowerCase()) || isInitial(own),
  }
  if (kept) seen.set(own, folded)
  return folded
}

/**
 * Cuts a text into tokens, in one pass from left to right. Full stops of abbreviations and initials belong to their word, so
 * that every full stop which is a token of its own ends a sentence or stands in a number or address.
 * @param text a block's text
 * @returns tokens in the order of the text; together they cover all of it but the white space
 */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = []
  const length = text.length
  let at = 0
  let spaced = true
  const push = (kind: TokenKind, start: number, end: number, key?: string): void => {
    const word = text.slice(start, end)
    const folded = kind === 'word' ? foldedOf(word) : undefined
    tokens.push({
      text: word,
      key: key ?? folded?.key ?? (kind === 'possessive' && word.length > 1 ? "'s" : word),
      kind,
      start,
      end,
      capital: folded?.capital === true,
      spaced,
    })
    spaced = false
  }
  while (at < length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      spaced = true
      at++
      continue
    }
    if (isLetter(text, at)) {
      const start = at
      const initials = endOfInitials(text, at)
      if (initials > at) {
        at = initials
        push('word', start, at, text.slice(start, at).replaceAll('.', '').toLowerCase())
        continue
      }
      at = endOfWord(text, at)
      const possessive = possessiveStart(text, start, at)
      if (possessive > 0) {
        push('word', start, possessive)
        push('possessive', possessive, at)
        continue
      }
      let word = text.slice(start, at)
      let folded = foldedOf(word)
      if (folded.glued > 0) {
        at = start + folded.glued
        word = text.slice(start, at)
        folded = foldedOf(word)
      }
      const { key, capital } = folded
      const end = folded.dotted && text.charCodeAt(at) === 46 ? at + 1 : at
      tokens.push({ text: end === at ? word : text.slice(start, end), key, kind: 'word', start, end, capital, spaced })
      spaced = false
      at = end
      if (
        isApostrophe(text.charCodeAt(at)) &&
        /[sSzx]$/.test(word) &&
        (at + 1 >= length || isSpace(text.charCodeAt(at + 1)))
      ) {
        push('possessive', at, at + 1)
        at++
      }
      continue
    }
    if (isDigit(code)) {
      const start = at
      at = endOfNumber(text, at)
      push('number', start, at)
      continue
    }
    push('mark', at, at + 1)
    at++
  }
  return tokens
}

/** "U.S.", "H.E.", "D.A.P.": two or more letters with a full stop each. Returns the end, or the start where there is none. */
const endOfInitials = (text: string, start: number): number => {
  // hardly any word is one; a letter behind the first tells at once
  if (isAsciiLetter(text.charCodeAt(start + 1))) return start
  let at = start
  let letters = 0
  while (at < text.length && isLetter(text, at) && text.charCodeAt(at + 1) === 46) {
    at += 2
    letters++
  }
  // "H.E Mr", "U.S troops": the last full stop is often left out
  if (letters === 1 && isLetter(text, at) && !isLetter(text, at + 1) && startsWithCapital(text.charAt(at)))
    return at + 1
  if (letters < 2) return start
  // "U.S" and "D.A.P" come without the last full stop too, but "H.E.Mr" starts a word after it.
  if (isLetter(text, at) && !isLetter(text, at + 1)) at++
  return at
}

const GLUED =
  /[a-z](?:President|Prime|Minister|Chancellor|Federal|King|Deputy|Foreign|Chairman|Secretary|Director|Governor|Acting|First|Former|Head|General|Aide|Presidential|Speaker|Emir|Crown|Chief)$/
/** Where a title starts that a page's flattened tooltip glued to a name ("IlhamPresident"), or 0. */
const gluedTitle = (word: string): number => {
  if (word.length < 7) return 0
  const match = GLUED.exec(word)
  return match === null || match.index < 1 ? 0 : match.index + 1
}

const isInitial = (word: string): boolean => word.length === 1 && word !== 'I' && startsWithCapital(word)

const endOfWord = (text: string, start: number): number => {
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code < 128 ? IN_WORD[code] === 1 : isLetter(text, at)) at++
    else if (isApostrophe(code) && at > start && isLetter(text, at + 1)) at++
    else break
  }
  return at
}

/** Where the possessive ending of a word starts, or 0: "Japan's" at the apostrophe. */
const possessiveStart = (text: string, start: number, end: number): number => {
  const last = text.charCodeAt(end - 1)
  if ((last === 115 || last === 83) && end - start > 2 && isApostrophe(text.charCodeAt(end - 2))) return end - 2
  return 0
}

const endOfNumber = (text: string, start: number): number => {
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) at++
    else if ((code === 44 || code === 46) && isDigit(text.charCodeAt(at + 1))) at++
    else break
  }
  // ordinal endings belong to their number: 28th, 2nd
  const ending = text.slice(at, at + 2).toLowerCase()
  if ((ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'th') && !isLetter(text, at + 2)) at += 2
  return at
}
