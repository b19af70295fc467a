import { samePerson } from '@readout/vocabulary'
import type { PersonMention } from '../mentions/people/index.js'
import type { Character } from './character.js'

/**
 * The person whom a name means.
 * @param near those who share a part of the name, in the order of the text
 * @param all everybody of the text so far
 * @param mention the name with what stands beside it
 * @param keys the parts of the name, folded
 * @returns undefined for somebody new
 */
export const personMeant = (
  near: Iterable<Character>,
  all: readonly Character[],
  mention: PersonMention,
  keys: readonly string[],
): Character | undefined => {
  const alike = (character: Character): boolean =>
    keys.length > 1 && character.keys.length > 1 && samePerson({ full: keys.join(' ') }, { full: character.name })
  let shared = false
  for (const character of near) {
    shared = true
    if (
      (contained(character.keys, keys) || alike(character) || sameOfficeAndSurname(character, mention, keys)) &&
      !conflicts(character, mention, keys)
    )
      return character
  }
  // another romanisation may share no part at all
  if (shared || keys.length < 2) return undefined
  return all.find(
    (character) => sharesShape(character.keys, keys) && alike(character) && !conflicts(character, mention, keys),
  )
}

/** One name is a short form of the other: every part of the shorter one, or its initial, is in the longer one. */
const contained = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((key) => long.includes(key) || (key.length === 1 && long.some((other) => other.startsWith(key))))
}
/** Two people: another given name, or another state in the title. */
const conflicts = (character: Character, mention: PersonMention, keys: readonly string[]): boolean => {
  const party = mention.parties[0]
  if (
    party !== undefined &&
    character.party !== undefined &&
    character.party.code !== party.code &&
    party.type === character.party.type
  )
    return true
  if (keys.length > 1 && character.keys.length === 1 && character.titled && mention.titled) {
    const [a, b] = [character.roles[0]?.role.head.words.at(-1), mention.roles[0]?.head.words.at(-1)]
    return a !== undefined && b !== undefined && a !== b && !(a === 'minister' || b === 'minister')
  }
  if (keys.length === 1 && character.keys.length > 1) {
    // "Vice President Harris" is not "President Harris" of another state; a different kind of head is a different person
    const mine = mention.roles[0]?.head.words
    if (
      mine !== undefined &&
      character.roles.length > 0 &&
      character.keys.at(-1) !== keys[0] &&
      character.keys[0] !== keys[0]
    )
      return !character.roles.some((one) => one.role.head.words.at(-1) === mine.at(-1))
  }
  return false
}

/** "Joe Biden" and "Joseph R. Biden, Jr.", both with the same kind of title and no other state: a by-name. */
const sameOfficeAndSurname = (character: Character, mention: PersonMention, keys: readonly string[]): boolean => {
  const head = mention.roles.at(-1)?.head.words.join(' ')
  return (
    keys.length > 1 &&
    character.keys.length > 1 &&
    head !== undefined &&
    head !== '' &&
    character.keys.at(-1) === keys.at(-1) &&
    keys[0]?.[0] === character.keys[0]?.[0] &&
    character.roles.some((one) => one.role.head.words.join(' ') === head)
  )
}

const sharesShape = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => x.length > 2 && b.some((y) => y.length > 2 && x[0] === y[0]))
