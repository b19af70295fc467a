import { likenessBlocks } from '@readout/records'
import type { Facts } from '../../dataset/input.js'
import { nameWords } from '../../dataset/register.js'
import type { DocumentResult } from '../../engine/run.js'

// Rules of the dataset compare a file only with those that share something with it. What may be shared is written as keys:
// those of one file are kept with its entry, and another file asks for entries by the keys that it wants. The first letter
// tells what a key is: `f` the name of the file, `i` an id, `m` a month, `p` a person who takes part, `n` the name of one,
// `r` a record that is pointed at, `s` a source, `k` the key of a person of the register, `c` a party of one.

/** Hexadecimal digits of a hash that a key holds: one file too many does no harm. */
const HASH_DIGITS = 16

/** Length of a month, `2024-05`, at the end of a key of `likenessBlocks`. */
const MONTH_LENGTH = 7

/** Months in which a meeting could be the same as another. */
const monthsOf = (facts: Facts): readonly string[] => [
  ...new Set(likenessBlocks(facts).months.map((key) => `m${key.slice(-MONTH_LENGTH)}`)),
]

const partiesOf = ({ person }: DocumentResult): readonly string[] =>
  person === undefined ? [] : [person.party, ...person.offices.flatMap(({ party }) => party ?? [])]

/** What a record points at: related records, and the one that stands in its place. */
const targetsOf = ({ related = [], withdrawn }: Facts): readonly string[] => [
  ...related.map(({ id }) => id),
  ...(withdrawn?.superseded_by === undefined ? [] : [withdrawn.superseded_by]),
]

const hashesOf = ({ hashed = [] }: Facts): readonly string[] =>
  hashed.map(({ sha256 }) => `s${sha256.slice(0, HASH_DIGITS)}`)

const personKeysOf = ({ participants }: Facts): readonly string[] => participants.flatMap(({ person }) => person ?? [])

/** A key that can stand in a line of a file of its own alphabet, whatever an unread text put into it. */
const tidy = (keys: readonly string[]): readonly string[] =>
  [...new Set(keys)].map((key) => key.replace(/[^!-~]/g, (char) => `%${char.charCodeAt(0).toString(16)};`)).sort()

/**
 * @param stem name of the file without `.json`
 * @param result what it gave
 * @returns the keys under which it is found, sorted, of printable ASCII without blanks
 */
export const keysOf = (stem: string, result: DocumentResult): readonly string[] => {
  const { facts, person } = result
  const keys = [`f${stem}`]
  if (facts !== undefined) {
    if (facts.id !== stem) keys.push(`i${facts.id}`)
    keys.push(...monthsOf(facts), ...hashesOf(facts), ...targetsOf(facts).map((id) => `r${id}`))
    for (const { person: key, party, name } of facts.participants) {
      if (key !== undefined) keys.push(`p${key}`, `n${party} ${nameWords(name.full)}`)
    }
  }
  if (person !== undefined) keys.push(`k${person.key}`, ...partiesOf(result).map((code) => `c${code}`))
  return tidy(keys)
}

/**
 * @param result what a file gave that is reported on
 * @returns the keys of files that could matter for it
 */
export const wantedBy = (result: DocumentResult): readonly string[] => {
  const { facts, person } = result
  const keys: string[] = []
  if (facts !== undefined) {
    for (const id of [facts.id, ...targetsOf(facts)]) keys.push(`f${id}`, `i${id}`)
    keys.push(`r${facts.id}`, ...monthsOf(facts), ...hashesOf(facts))
    for (const key of personKeysOf(facts)) keys.push(`p${key}`, `k${key}`)
    keys.push(...facts.participants.map(({ party }) => `c${party}`))
  }
  if (person !== undefined) {
    const parties = partiesOf(result)
    keys.push(`k${person.key}`, `p${person.key}`, ...parties.map((code) => `c${code}`))
    const names = [person.name.full, ...person.names].map(nameWords)
    keys.push(...parties.flatMap((code) => names.map((name) => `n${code} ${name}`)))
  }
  return tidy(keys)
}
