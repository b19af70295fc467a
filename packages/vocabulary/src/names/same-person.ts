import { fold } from '../text/fold.js'
import { type NameParts, namePartsOf } from './name-parts.js'
import { sameWord } from './spelling.js'
import { splitName } from './split-name.js'

/** A name as a record or a text gives it. */
export interface NameLike {
  readonly full: string
  readonly family?: string
  readonly given?: string
}

/** Whether the words of one name, from any of them onward and round, run together as those of the other do. */
function runTogether(a: readonly string[], b: readonly string[]): boolean {
  const target = b.join('')
  if (target.length !== a.reduce((length, word) => length + word.length, 0)) return false
  return a.some((_, from) => [...a.slice(from), ...a.slice(0, from)].join('') === target)
}

/** Takes from `left` a word that matches; equal words first. */
function take(word: string, left: string[]): boolean {
  const at = left.includes(word) ? left.indexOf(word) : left.findIndex((other) => sameWord(word, other))
  if (at < 0) return false
  left.splice(at, 1)
  return true
}

/** Words by which a person may be called alone. */
function callNames(name: NameLike, parts: NameParts): readonly string[] {
  if (name.family !== undefined && name.family.trim() !== '') {
    return [...namePartsOf(name.family).required, ...parts.patronymics]
  }
  const guess = splitName(name.full).family
  const family = guess === undefined ? [] : namePartsOf(guess).required
  // Of three words and more the last two: "Villeda" is Ramón Villeda Morales.
  const last = parts.required.slice(parts.required.length > 2 ? -2 : -1)
  return [...family, ...parts.required.slice(0, 1), ...last, ...parts.patronymics]
}

const conflict = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && [...a].sort().join(' ') !== [...b].sort().join(' ')

/** Whether a name is one given name with an ordinal, as monarchs and popes have it: "George V". */
const isRegnal = ({ required, initials, marks }: NameParts): boolean =>
  required.length === 1 && initials.length === 0 && marks.some((mark) => mark !== 'jr' && mark !== 'sr')

/** Whether a monarch's name can be the other: by the given name alone, so that George V is not Lloyd George. */
const isReignOf = (monarch: NameParts, other: NameParts): boolean =>
  sameWord(monarch.required[0] ?? '', other.required[0] ?? '')

/** Whether the shorter name is what stands after "bin" in the longer: Hamad Al Khalifa, father of Salman bin Hamad. */
function isFatherOf(short: NameParts, long: NameParts): boolean {
  const [first = ''] = short.required
  const [child = ''] = long.required
  return long.patronymics.includes(first) && !short.patronymics.includes(first) && !short.required.includes(child)
}

/** Whether the shorter name can be the longer one with words left out. */
function isWithin(short: NameParts, long: NameParts, callNamesOfLong: () => readonly string[]): boolean {
  if (short.required.length === 1 && short.initials.length === 0) {
    const [word = ''] = short.required
    if (!long.required.some((other) => sameWord(word, other))) return false
    return callNamesOfLong().some((other) => sameWord(word, other))
  }
  if (isFatherOf(short, long)) return false
  const left = [...long.required, ...long.optional]
  const enough = short.required.every((word) => take(word, left))
  if (!enough) return false
  if (conflict(short.initials, long.initials)) return false
  return (
    long.initials.length > 0 ||
    short.initials.every((initial) => {
      const at = left.findIndex((word) => word.startsWith(initial))
      if (at >= 0) left.splice(at, 1)
      return at >= 0 || short.required.length > 1
    })
  )
}

/**
 * Tells whether two names may be one person's: in any order, with or without honorifics, particles, middle names,
 * initials and marks, in the usual romanisations. A single family name may be anyone of that family; two given names
 * that differ are two people. Symmetric and reflexive, not transitive ("Wang" may be Wang Yi and Wang Wentao).
 *
 * @param a one name; `family`, where given, decides which word may stand alone
 * @param b the other
 */
export function samePerson(a: NameLike, b: NameLike): boolean {
  if (fold(a.full) === fold(b.full)) return true
  const one = namePartsOf(a.full)
  const two = namePartsOf(b.full)
  if (one.required.length === 0 || two.required.length === 0) return false
  if (conflict(one.marks, two.marks)) return false
  if (isRegnal(one) || isRegnal(two)) return isRegnal(one) ? isReignOf(one, two) : isReignOf(two, one)
  if (runTogether(one.required, two.required) || runTogether(two.required, one.required)) {
    return !conflict(one.initials, two.initials)
  }
  const size = (parts: NameParts) => parts.required.length + parts.initials.length
  const forth = size(one) <= size(two) && isWithin(one, two, () => callNames(b, two))
  return forth || (size(two) <= size(one) && isWithin(two, one, () => callNames(a, one)))
}
