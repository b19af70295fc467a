import { NUMBER, signsOf } from './signs.js'
import { slotOf, startsWithCapital, type Word, wordIn } from './word.js'

export { keyOf } from './word.js'

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
  /** The lists of words that its key stands on, a bit each, see `signs.ts`; a number has the sign of numbers. */
  readonly signs: number
  /** A number that equal keys share and different ones seldom, see `slotOf`. */
  readonly slot: number
}

const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** The code units of a text and zeros behind them. */
type Codes = Uint16Array

/** ASCII letters and digits, 1 each: the loop over the characters of a word looks them up. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) => Number(isAsciiLetter(code) || isDigit(code)))
const LETTER = /[\p{L}\p{M}]/u
/** A letter or a mark that combines with one; other scripts and astral letters are asked of the regular expression. */
const isLetter = (codes: Codes, at: number): boolean => {
  const code = codes[at] ?? 0
  if (code < 128) return isAsciiLetter(code)
  if (code === 0x2019 || code === 0x2018 || (code >= 0x2000 && code <= 0x206f)) return false
  if (code >= 0xd800 && code <= 0xdbff) return LETTER.test(String.fromCharCode(code, codes[at + 1] ?? 0))
  const before = at > 0 ? (codes[at - 1] ?? 0) : 0
  if (code >= 0xdc00 && code <= 0xdfff) return before >= 0xd800 && before <= 0xdbff
  return LETTER.test(String.fromCharCode(code))
}
const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0x2018 || code === 0x2bb
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0

/** The code units of the text at hand; a view of a text is slow to ask for its letters one by one, several times each. */
let buffer: Codes = new Uint16Array(1 << 14)
/** Longest text whose buffer is kept. */
const KEPT = 1 << 18
/** Zeros behind the text, so that a look ahead needs no question. */
const AHEAD = 4

const codesOf = (text: string): Codes => {
  const { length } = text
  let codes = buffer
  if (codes.length < length + AHEAD) {
    codes = new Uint16Array((length + AHEAD) * 2)
    if (length <= KEPT) buffer = codes
  }
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at)
  for (let at = length; at < length + AHEAD; at++) codes[at] = 0
  return codes
}

/**
 * Cuts a text into tokens, in one pass from left to right. Full stops of abbreviations and initials belong to their word, so
 * that every full stop which is a token of its own ends a sentence or stands in a number or address.
 * @param text a block's text
 * @returns tokens in the order of the text; together they cover all of it but the white space
 */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = []
  const { length } = text
  const codes = codesOf(text)
  let at = 0
  let spaced = true
  while (at < length) {
    const code = codes[at] ?? 0
    if (isSpace(code)) {
      spaced = true
      at++
      continue
    }
    const start = at
    if (isLetter(codes, at)) {
      const initials = endOfInitials(text, codes, at)
      if (initials > at) {
        at = initials
        const written = text.slice(start, at)
        const key = written.replaceAll('.', '').toLowerCase()
        const capital = startsWithCapital(written)
        const signs = signsOf(key)
        tokens.push({ text: written, key, kind: 'word', start, end: at, capital, spaced, signs, slot: slotOf(key) })
        spaced = false
        continue
      }
      at = endOfWord(codes, length, at)
      const possessive = possessiveStart(codes, start, at)
      if (possessive > 0) {
        tokens.push(wordToken(wordIn(text, codes, start, possessive), start, possessive, spaced))
        tokens.push(possessiveToken(text, possessive, at))
        spaced = false
        continue
      }
      let word = wordIn(text, codes, start, at)
      if (word.glued > 0) {
        at = start + word.glued
        word = wordIn(text, codes, start, at)
      }
      if (word.dotted && codes[at] === 46) {
        at++
        const { key, capital, signs, slot } = word
        tokens.push({ text: text.slice(start, at), key, kind: 'word', start, end: at, capital, spaced, signs, slot })
      } else tokens.push(wordToken(word, start, at, spaced))
      spaced = false
      if (
        isApostrophe(codes[at] ?? 0) &&
        /[sSzx]$/.test(word.text) &&
        (at + 1 >= length || isSpace(codes[at + 1] ?? 0))
      ) {
        tokens.push(possessiveToken(text, at, at + 1))
        at++
      }
      continue
    }
    const digits = isDigit(code)
    at = digits ? endOfNumber(codes, length, at) : at + 1
    const mark = text.slice(start, at)
    const kind = digits ? 'number' : 'mark'
    const signs = digits ? NUMBER : 0
    tokens.push({ text: mark, key: mark, kind, start, end: at, capital: false, spaced, signs, slot: slotOf(mark) })
    spaced = false
  }
  return tokens
}

const wordToken = ({ text, key, capital, signs, slot }: Word, start: number, end: number, spaced: boolean): Token => ({
  text,
  key,
  kind: 'word',
  start,
  end,
  capital,
  spaced,
  signs,
  slot,
})

/** "'s", or the apostrophe behind a plural. */
const possessiveToken = (text: string, start: number, end: number): Token => {
  const written = text.slice(start, end)
  const key = end - start > 1 ? "'s" : written
  return {
    text: written,
    key,
    kind: 'possessive',
    start,
    end,
    capital: false,
    spaced: false,
    signs: 0,
    slot: slotOf(key),
  }
}

/** "U.S.", "H.E.", "D.A.P.": two or more letters with a full stop each. Returns the end, or the start where there is none. */
const endOfInitials = (text: string, codes: Codes, start: number): number => {
  // hardly any word is one; a letter behind the first tells at once
  if (isAsciiLetter(codes[start + 1] ?? 0)) return start
  let at = start
  let letters = 0
  while (at < text.length && isLetter(codes, at) && codes[at + 1] === 46) {
    at += 2
    letters++
  }
  // "H.E Mr", "U.S troops": the last full stop is often left out
  if (letters === 1 && isLetter(codes, at) && !isLetter(codes, at + 1) && startsWithCapital(text.charAt(at)))
    return at + 1
  if (letters < 2) return start
  // "U.S" and "D.A.P" come without the last full stop too, but "H.E.Mr" starts a word after it.
  if (isLetter(codes, at) && !isLetter(codes, at + 1)) at++
  return at
}

const endOfWord = (codes: Codes, length: number, start: number): number => {
  let at = start
  while (at < length) {
    const code = codes[at] ?? 0
    if (code < 128 ? IN_WORD[code] === 1 : isLetter(codes, at)) at++
    else if (isApostrophe(code) && at > start && isLetter(codes, at + 1)) at++
    else break
  }
  return at
}

/** Where the possessive ending of a word starts, or 0: "Japan's" at the apostrophe. */
const possessiveStart = (codes: Codes, start: number, end: number): number => {
  const last = codes[end - 1] ?? 0
  if ((last === 115 || last === 83) && end - start > 2 && isApostrophe(codes[end - 2] ?? 0)) return end - 2
  return 0
}

const endOfNumber = (codes: Codes, length: number, start: number): number => {
  let at = start
  while (at < length) {
    const code = codes[at] ?? 0
    if (isDigit(code)) at++
    else if ((code === 44 || code === 46) && isDigit(codes[at + 1] ?? 0)) at++
    else break
  }
  // ordinal endings belong to their number: 28th, 2nd
  // the bit that sets small letters apart from capitals
  const ending = (((codes[at] ?? 0) | 32) << 16) | ((codes[at + 1] ?? 0) | 32)
  if (ORDINALS.has(ending) && !isLetter(codes, at + 2)) at += 2
  return at
}

const ORDINALS: ReadonlySet<number> = new Set(
  ['st', 'nd', 'rd', 'th'].map((ending) => (ending.charCodeAt(0) << 16) | ending.charCodeAt(1)),
)
