import type { Days } from '@readout/records'
import type { Cast, Character } from '../cast/index.js'
import type { Gathered } from '../occasions/gathering/index.js'
import type { Occasion } from '../occasions/occasion.js'
import { type DateFrame, whenOf } from '../occasions/when.js'

/** A person of the text with the days of all meetings that the text tells of them. */
export interface Appearance {
  readonly person: Character
  /** Where the person is told to take part, with the meeting's place among the records; without for what is no record yet. */
  readonly on: readonly { readonly days: Days; readonly record?: number }[]
}

/**
 * The days of a meeting.
 * @returns undefined where the text does not tell them
 */
export const daysOf = (occasion: Occasion): Days | undefined => {
  if (occasion.when === undefined) return undefined
  const { start, end } = occasion.when.date
  return { start, end }
}

/**
 * Who takes part in what a text tells, and when: in its meetings, and in clauses that lack a second party.
 * @param told the text
 * @param cast everybody of the text
 * @param frame what dates are counted from
 * @returns each person once, in the order of the meetings; people of meetings without a day are left out
 */
export const appearancesIn = ({ occasions, oneSided }: Gathered, cast: Cast, frame: DateFrame): Appearance[] => {
  const found = new Map<Character, { days: Days; record?: number }[]>()
  const undated = new Set<Character>()
  const add = (person: Character, days: Days | undefined, record?: number): void => {
    if (days === undefined) {
      if (record !== undefined) undated.add(person)
      return
    }
    const list = found.get(person) ?? []
    list.push(record === undefined ? { days } : { days, record })
    found.set(person, list)
  }
  for (const [record, occasion] of occasions.entries())
    for (const person of occasion.people) add(person, daysOf(occasion), record)
  for (const { clause, people } of oneSided) {
    const when = whenOf(clause, frame, undefined)
    // a bare name takes part in nothing until somebody knows it
    const bare = clause.takers.flatMap((taker) => (taker.kind === 'person' ? (cast.of(taker.mention) ?? []) : []))
    for (const person of new Set([...people, ...bare])) add(person, when?.date)
  }
  return [...found].filter(([person]) => !undated.has(person)).map(([person, on]) => ({ person, on }))
}
