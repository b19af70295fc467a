import { addDays, type Days, type EntryOffice, heldThroughout, type PersonEntry, parseEdtf } from '@readout/records'
import { samePerson } from '@readout/vocabulary'
import { spellingsOf, wordsOf } from './register.js'

/** How long an office may go on before the first and after the last day on which it was seen: a usual term, in days. */
const TERM = 1461

/** How long a career may have a gap: the rule by which the register itself tells one person from two, in days. */
const CAREER_GAP = 5479

/** A person of the register in an office of theirs. */
export interface Holding {
  readonly entry: PersonEntry
  readonly held: EntryOffice
}

/** For whom an office is held. */
export const partyOf = ({ entry, held }: Holding): string => held.party ?? entry.party

/** The offices of an entry that are held for certain on every day of the meeting. */
export const holdingsOn = (entry: PersonEntry, days: Days): Holding[] =>
  entry.offices.filter((held) => heldThroughout(held, days)).map((held) => ({ entry, held }))

/** The offices of an entry that may have been held then: a term within its days, days seen with a usual term around them. */
export const possibleOn = (entry: PersonEntry, days: Days): Holding[] =>
  entry.offices.filter((held) => reaches(held, days, held.basis === 'term' ? 0 : TERM)).map((held) => ({ entry, held }))

/** Whether a meeting falls within the career of a person, as wide as the register itself takes one. */
export const inCareer = (entry: PersonEntry, days: Days): boolean =>
  entry.offices.some((held) => reaches(held, days, CAREER_GAP))

const reaches = ({ basis, from, to }: EntryOffice, days: Days, slack: number): boolean => {
  const start = parseEdtf(from ?? to ?? '')?.start
  const end = parseEdtf(to ?? (basis === 'term' ? '9999-12-31' : (from ?? '')))?.end
  if (start === undefined || end === undefined) return false
  return shifted(start, -slack) <= days.end && days.start <= shifted(end, slack)
}

/** A day some days away; at the ends of the calendar the day itself. */
const shifted = (day: string, by: number): string => (day > '0100' && day < '9900' && by !== 0 ? addDays(day, by) : day)

/**
 * How a name of a text and an entry go together.
 * @param name as the text has it
 * @param parts how many words of it tell a person
 * @returns `whole` where the text and the entry have more than a family name and agree, `family` where one of them has
 * nothing else, undefined where they are two people's
 */
export const likenessOf = (entry: PersonEntry, name: string, parts: number): 'whole' | 'family' | undefined => {
  const [main, ...others] = spellingsOf(entry)
  if (parts < 2) return samePerson(entry.name, { full: name }) ? 'family' : undefined
  const whole = others.filter((other) => wordsOf(other).length > 1)
  if (main !== undefined && wordsOf(main).length > 1) whole.unshift(main)
  if (whole.some((full) => samePerson({ full }, { full: name }))) return 'whole'
  return whole.length === 0 && samePerson(entry.name, { full: name }) ? 'family' : undefined
}
