import type { Days, EntryOffice, PersonEntry } from '@readout/records'
import { partyTypeOf } from '@readout/vocabulary'
import { type Cast, type Character, officeIn } from '../cast/index.js'
import { type Holding, holdingsOn, likenessOf, partyOf, possibleOn } from './likely.js'
import { type Register, withAnyWord, wordsOf } from './register.js'
import { isSingular } from './singular.js'

/** What the register says of a person: it knows one, or it cannot tell between several. */
export type Answer = { readonly one: Holding } | { readonly several: readonly Holding[] }

/** The office that the title of a person would mean in a state or organisation. */
const officeFor = (person: Character, code: string): string | undefined =>
  person.role === undefined ? person.office : officeIn(person.title ?? person.role, { type: partyTypeOf(code), code })

/**
 * Whose official somebody is whose state the text leaves out: the one person of the register who bears the name and
 * holds the office on every day told, while nobody else of that name and office may have held it then. Without an office
 * only a whole name will do.
 * @param person somebody without a party, or with that of the publisher for want of another
 * @param on the days of the meetings, at least one
 * @param cast everybody of the text
 * @returns undefined where the register has nothing certain to say
 */
export const whoseOfficial = (
  register: Register,
  person: Character,
  on: readonly Days[],
  cast: Cast,
): Answer | undefined => {
  const parts = person.keys.length
  const named = withAnyWord(register, person.keys.flatMap(wordsOf))
  const titled = person.role !== undefined || person.office !== undefined
  const alike = named.filter((entry) => {
    const likeness = likenessOf(entry, person.name, parts)
    return likeness === 'whole' || (likeness === 'family' && titled)
  })
  const fits = (one: Holding): boolean => {
    const office = officeFor(person, partyOf(one))
    return titled ? office === one.held.office : true
  }
  const sure = alike.flatMap((entry) => first(entry, on, holdingsOn, fits))
  const [one] = sure
  if (one === undefined) return undefined
  const possible = alike.flatMap((entry) => first(entry, on, possibleOn, fits))
  if (possible.length > 1) return { several: possible }
  // who bears no state's title is the publisher's own, unless the publisher's state has somebody else in that office
  if (person.assumed && person.party !== undefined && partyOf(one) !== person.party.code) {
    const whole = parts > 1 && likenessOf(one.entry, person.name, parts) === 'whole'
    if (!whole && !isTaken(register, person.party.code, one, on, cast)) return undefined
  }
  return { one }
}

/** An office of an entry that fits on every day. */
const first = (
  entry: PersonEntry,
  on: readonly Days[],
  holdings: (entry: PersonEntry, days: Days) => readonly Holding[],
  fits: (one: Holding) => boolean,
): Holding[] => {
  const [days, ...others] = on
  if (days === undefined) return []
  const found = holdings(entry, days).find(
    (one) => fits(one) && others.every((other) => holdings(entry, other).some(({ held }) => held === one.held)),
  )
  return found === undefined ? [] : [found]
}

/** Whether somebody else holds the office for a state, by the text or by the register. */
const isTaken = (
  { byOffice }: Register,
  code: string,
  { entry, held }: { readonly entry: PersonEntry; readonly held: EntryOffice },
  on: readonly Days[],
  cast: Cast,
): boolean =>
  isSingular(held.office) &&
  (cast.characters.some((other) => other.party?.code === code && !other.assumed && other.office === held.office) ||
    (byOffice.get(`${code} ${held.office}`) ?? []).some(
      (other) =>
        other.key !== entry.key &&
        on.every((days) =>
          holdingsOn(other, days).some((one) => one.held.office === held.office && partyOf(one) === code),
        ),
    ))
