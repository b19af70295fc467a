import { fold } from '../text/fold.js'
import { eastAsianFamilies, japaneseFamilies } from './families.js'
import { withoutHonorifics } from './honorifics.js'
import { particles, suffixes } from './particles.js'

/** A name in parts. */
export interface SplitName {
  /** The whole name, without honorifics, as written. */
  readonly full: string
  /** The part that identifies the person in short forms, where it can be told. */
  readonly family?: string
  readonly given?: string
}

/** "D." is an initial; "d'" and "de" are not. */
const isParticle = (word: string): boolean => !word.endsWith('.') && particles.has(bare(word))

const bare = (word: string): string => fold(word).replace(/[.,’']/g, '')

/** A small ASCII letter: the second of most words, which tells at once that they are not in capitals. */
const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** Whether a word is in capitals and long enough for that to be a sign. */
const inCapitals = (word: string): boolean =>
  !isSmall(word.charCodeAt(1)) &&
  /^[\p{Lu}\p{M}'’.-]{2,}$/u.test(word) &&
  /\p{Lu}.*\p{Lu}/u.test(word) &&
  !/^(?:\p{Lu}\.)+$/u.test(word)

const titleCase = (word: string): string =>
  word.toLowerCase().replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/**
 * Splits a name into family and given name by the signs that the name itself carries: a comma ("Austin, Lloyd"), a word
 * in capitals ("KAMIKAWA Yoko"), a hyphenated or two-syllable Korean and a Chinese or Vietnamese family name in front,
 * particles ("Ursula von der Leyen", "Mohammed bin Salman"), else the last word.
 *
 * @param full a name as written; honorifics in front and suffixes at the end are told apart
 * @returns `family` is missing when the name has no word; a single word is the family name
 */
export function splitName(full: string): SplitName {
  const known = recent.get(full)
  // the caller may write in what it is given
  if (known !== undefined) return { ...known }
  const name = split(full)
  if (full.length > longest) return name
  if (recent.size >= mostRecent) recent.clear()
  recent.set(full, name)
  return { ...name }
}

/** Names split lately: the releases of a ministry name the same few people again and again. */
const recent = new Map<string, SplitName>()

/** A hostile stream of names must not fill the memory, by their number or by their length. */
const mostRecent = 2000
const longest = 100

function split(full: string): SplitName {
  const text = full
    .slice(0, 300)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
  const comma = text.indexOf(',')
  if (comma > 0) {
    const after = text.slice(comma + 1).trim()
    const family = withoutHonorifics(text.slice(0, comma).trim().split(' ')).join(' ')
    if (suffixes.has(bare(after))) return { ...splitName(family), full: `${family}, ${after}` }
    const given = withoutHonorifics(after.split(' ')).join(' ')
    return given === '' ? { full: family, family } : { full: `${given} ${family}`, family, given }
  }
  const words = withoutHonorifics(text.split(' ').filter((word) => word !== ''))
  const whole = words.join(' ')
  let end = words.length
  while (end > 1 && suffixes.has(bare(words[end - 1] ?? ''))) end--
  const name = words.slice(0, end)
  const cut = (family: readonly string[], given: readonly string[]): SplitName => ({
    full: whole,
    ...(family.length > 0 ? { family: family.join(' ') } : {}),
    ...(given.length > 0 ? { given: given.join(' ') } : {}),
  })
  if (name.length < 2) return cut(name, [])
  const capitals = name.filter(inCapitals)
  if (capitals.length > 0 && capitals.length < name.length) {
    const from = name.findIndex(inCapitals)
    const to = name.findLastIndex(inCapitals) + 1
    const family = name.slice(from, to).map(titleCase)
    return cut(family, [...name.slice(0, from), ...name.slice(to)])
  }
  if (isFamilyFirst(name)) return cut(name.slice(0, 1), name.slice(1))
  let start = name.length - 1
  while (start > 1 && isParticle(name[start - 1] ?? '')) start--
  return cut(name.slice(start), name.slice(0, start))
}

/** Names of East Asia as written in English with the family name first, in two or three words. */
function isFamilyFirst(name: readonly string[]): boolean {
  const [first = '', second = '', third] = name
  if (name.length === 2 && japaneseFamilies.has(bare(first))) {
    // Every Japanese name ends in a vowel or in n.
    return !japaneseFamilies.has(bare(second)) && /[aeioun]$/.test(bare(second))
  }
  if (!eastAsianFamilies.has(bare(first)) || name.length > 3) return false
  if (name.length === 2) {
    if (eastAsianFamilies.has(bare(second)) && second.length < 4 && !second.includes('-')) return true
    return /^\p{Lu}[\p{L}\p{M}]{0,5}-\p{L}+$/u.test(second) || isPinyin(second)
  }
  return third !== undefined && isSyllable(second) && isSyllable(third)
}

const pinyin =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|eon|yeo|yoo|yeon|yun|eun|oon|ung|ai|ei|ui|ao|ou|iu|ie|ue|er|an|en|in|un|ia|ua|uo|yu|wi|wa|ae|oo|eo|eu|ye|yo|a|o|e|i|u)(?:k|l|p|m|n|ng)?){1,2}$/

/** One syllable of Chinese, Korean or Vietnamese in any usual romanisation. */
const syllable =
  /^(?:ngh?|nh|zh|ch|sh|hs|ts|tz|th|tr|ph|kh|gi|ky|hy|my|by|qu|[bcdfghjklmnpqrstvwxyz]w?)?[aeiouy]{1,3}(?:ng|nh|ch|rn|[ptckmnlrh])?$/

const isSyllable = (word: string): boolean => word.length <= 6 && (syllable.test(bare(word)) || /^h?ng$/i.test(word))

function isPinyin(word: string): boolean {
  return word.length <= 10 && pinyin.test(bare(word).replace(/-/g, ''))
}
