import { fold } from '@readout/vocabulary'
import { onNewSign, signsOf } from './signs.js'

/** What is worked out about a word once, however often texts use it. */
export interface Word {
  /** The letters as they stand. */
  readonly text: string
  /** The form that look-ups use: folded, lower case, without full stops. */
  readonly key: string
  /** The first letter is a capital (or of a script that has no case). */
  readonly capital: boolean
  /** Offset in the word of a title glued to a name, or 0. */
  readonly glued: number
  /** A full stop behind the word belongs to it and ends no sentence. */
  readonly dotted: boolean
  /** The lists that its key stands on, a bit each, see `signs.ts`. */
  readonly signs: number
  /** A number that equal keys share and different ones seldom, see `slotOf`. */
  readonly slot: number
  /** Its letters four to a number, where it has at most twelve and all are ASCII: -1 each otherwise. */
  readonly first: number
  readonly second: number
  readonly third: number
}

/** Abbreviated words whose full stop belongs to them and ends no sentence. */
const DOTTED = new Set(
  (
    'mr mrs ms mdm mx dr prof gen lt col maj adm capt cmdr brig sgt sen rep gov amb hon rt st jr sr messrs mme mlle no nos vs ' +
    'dept jan feb mar apr jun jul aug sep sept oct nov dec fr rev pres min smt sh eng engr assoc h.e ma'
  ).split(' '),
)

/** The first letter of a text is a capital, or of a script that has no case. */
export const startsWithCapital = (text: string): boolean => {
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

const GLUED =
  /[a-z](?:President|Prime|Minister|Chancellor|Federal|King|Deputy|Foreign|Chairman|Secretary|Director|Governor|Acting|First|Former|Head|General|Aide|Presidential|Speaker|Emir|Crown|Chief)$/
/** Where a title starts that a page's flattened tooltip glued to a name ("IlhamPresident"), or 0. */
const gluedTitle = (word: string): number => {
  if (word.length < 7) return 0
  const match = GLUED.exec(word)
  return match === null || match.index < 1 ? 0 : match.index + 1
}

const isInitial = (word: string): boolean => word.length === 1 && word !== 'I' && startsWithCapital(word)

/**
 * A number that equal keys share and different ones seldom.
 * @param key see `keyOf`
 * @returns a whole number from 0, less than `SLOTS`
 */
export const slotOf = (key: string): number => {
  let hash = key.length
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 16)) & (SLOTS - 1)
}
/** How many slots there are. */
export const SLOTS = 1 << 16

/**
 * Words seen lately, each at a place that its letters give: releases use the same few thousand words. A word is told by
 * three numbers that hold its letters, so that none of it need be cut out or compared letter by letter.
 */
const seen: (Word | undefined)[] = new Array(1 << 15).fill(undefined)
/** The words that are too long for that, or in other letters. */
const others = new Map<string, Word>()
const MOST_OTHERS = 8_000
onNewSign(() => {
  seen.fill(undefined)
  others.clear()
})
/** Places that a word may stand at, one behind another; where all are taken the first is given up. */
const PLACES = 4
/** A word without end is nobody's word, and is not kept. */
const LONGEST = 40

/** Up to four letters as one number; -1 where one is not ASCII. */
const pack = (codes: Uint16Array, start: number, end: number): number => {
  let packed = 0
  let all = 0
  for (let at = start; at < end; at++) {
    const code = codes[at] ?? 0
    packed = (packed << 8) | code
    all |= code
  }
  return all < 128 ? packed : -1
}

/**
 * What is known of the word at a place of a text.
 * @param text a block's text
 * @param codes its code units
 * @param start offset of its first letter
 * @param end offset after its last
 */
export const wordIn = (text: string, codes: Uint16Array, start: number, end: number): Word => {
  const length = end - start
  if (length > 12) return other(text.slice(start, end))
  const first = pack(codes, start, length < 4 ? end : start + 4)
  const second = length > 4 ? pack(codes, start + 4, length < 8 ? end : start + 8) : 0
  const third = length > 8 ? pack(codes, start + 8, end) : 0
  if (first < 0 || second < 0 || third < 0) return other(text.slice(start, end))
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)
  const home = (hash ^ (hash >>> 15)) & (seen.length - 1)
  for (let place = home; place < home + PLACES; place++) {
    const word = seen[place & (seen.length - 1)]
    if (word === undefined) return keep(place & (seen.length - 1), text.slice(start, end), first, second, third)
    if (word.first === first && word.second === second && word.third === third) return word
  }
  return keep(home, text.slice(start, end), first, second, third)
}

const keep = (place: number, text: string, first: number, second: number, third: number): Word => {
  const word = look(text, first, second, third)
  seen[place] = word
  return word
}

const other = (text: string): Word => {
  const known = others.get(text)
  if (known !== undefined) return known
  const word = look(text.length > LONGEST ? text : ownCopy(text), -1, -1, -1)
  if (text.length > LONGEST) return word
  if (others.size >= MOST_OTHERS) others.clear()
  others.set(word.text, word)
  return word
}

const look = (text: string, first: number, second: number, third: number): Word => {
  const key = keyOf(text)
  return {
    text,
    key,
    capital: startsWithCapital(text),
    glued: gluedTitle(text),
    dotted: DOTTED.has(text.toLowerCase()) || isInitial(text),
    signs: signsOf(key),
    slot: slotOf(key),
    first,
    second,
    third,
  }
}

/** V8 keeps a piece of more than 12 characters as a view of its text, which would hold the whole text in memory. */
const ownCopy = (word: string): string => (word.length > 12 ? word.split('').join('') : word)
