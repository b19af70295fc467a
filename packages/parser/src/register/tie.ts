import type { Days, PersonEntry } from '@readout/records'
import { type Character, isJointOffice } from '../cast/index.js'
import { type Holding, holdingsOn, inCareer, likenessOf, partyOf, possibleOn } from './likely.js'
import { type Register, withAnyWord, wordsOf } from './register.js'

/** What the register says of a person whose party the text tells. */
export type Tie =
  /** It knows the person; `office` where the text has none and the register has one that day. */
  | { readonly kind: 'known'; readonly entry: PersonEntry; readonly office?: string; readonly against?: Holding }
  /** It knows several whom the name may mean. */
  | { readonly kind: 'several'; readonly entries: readonly PersonEntry[] }
  /** It knows somebody of that name in another office or for another party: the text's word stands. */
  | { readonly kind: 'against'; readonly holding: Holding }

/** Titles that tell a rank and leave out the office: "Secretary N", "Minister N". */
const RANK_ALONE = /^(?:the )?(?:secretary|minister)$/i

/** The office that the words of a text tell; none for a rank alone, though the vocabulary has a code for it. */
const officeTold = (person: Character): string | undefined =>
  person.role !== undefined && RANK_ALONE.test(person.title ?? person.role) ? undefined : person.office

/** Codes of one office: whether a state's head is a monarch is told by the title, and a sultan may be called either. */
const HEADS: ReadonlySet<string> = new Set(['head-of-state', 'monarch'])

/** Whether one person may hold two offices at a time, or one office has both codes. */
const goTogether = (a: string, b: string): boolean =>
  a === b || isJointOffice(a) || isJointOffice(b) || (HEADS.has(a) && HEADS.has(b))

/**
 * Ties a person whose party is known to the entry of the register.
 *
 * A whole name is tied within the person's career; a family name alone only where the one person of that name and party
 * holds the office for certain on every day told.
 * @param person somebody with a party
 * @param on the days of the meetings, at least one
 * @returns undefined where the register does not know the person
 */
export const tieOf = (register: Register, person: Character, on: readonly Days[]): Tie | undefined => {
  const code = person.party?.code
  if (code === undefined) return undefined
  const parts = person.keys.length
  const near = withAnyWord(register, person.keys.flatMap(wordsOf))
  const own = (one: Holding): boolean => partyOf(one) === code
  const throughout = (entry: PersonEntry, holdings: typeof holdingsOn, wanted: (one: Holding) => boolean): Holding[] =>
    entry.offices
      .map((held) => ({ entry, held }))
      .filter((one) => wanted(one) && on.every((days) => holdings(entry, days).some(({ held }) => held === one.held)))
  const office = officeTold(person)
  const inOffice = (one: Holding): boolean => own(one) && (office === undefined || one.held.office === office)
  const alike = near.flatMap((entry) => {
    const likeness = likenessOf(entry, person.name, parts)
    return likeness === undefined ? [] : [{ entry, likeness }]
  })
  const speaks = ({ entry }: { readonly entry: PersonEntry }): boolean =>
    entry.party === code || entry.offices.some((held) => held.party === code)
  const known = alike.filter(speaks)
  const whole = known
    .filter(({ entry, likeness }) => likeness === 'whole' && on.every((days) => inCareer(entry, days)))
    .map(({ entry }) => entry)
  const [only] = whole
  if (only !== undefined && whole.length === 1) {
    const sure = throughout(only, holdingsOn, own)
    if (office === undefined)
      return { kind: 'known', entry: only, ...(sure.length === 1 && sure[0] ? { office: sure[0].held.office } : {}) }
    const against = sure.every(({ held }) => !goTogether(held.office, office)) ? sure[0] : undefined
    return against === undefined ? { kind: 'known', entry: only } : { kind: 'known', entry: only, against }
  }
  // several of the whole name, or a family name alone: the office decides
  const candidates =
    whole.length > 1 ? whole : known.filter(({ likeness }) => likeness === 'family').map(({ entry }) => entry)
  const sure = candidates.filter((entry) => throughout(entry, holdingsOn, inOffice).length > 0)
  const possible = candidates.filter((entry) => throughout(entry, possibleOn, inOffice).length > 0)
  const [one] = sure
  if (possible.length > 1 && (one !== undefined || whole.length > 1)) return { kind: 'several', entries: possible }
  if (one !== undefined) {
    const held = throughout(one, holdingsOn, inOffice)
    const told = office === undefined && held.length === 1 ? held[0]?.held.office : undefined
    return { kind: 'known', entry: one, ...(told === undefined ? {} : { office: told }) }
  }
  // a namesake proves nothing: only the same name with the same office elsewhere, or the same party in another office
  if (office === undefined || isJointOffice(office)) return undefined
  const elsewhere =
    parts > 1
      ? alike
          .filter(({ likeness }) => likeness === 'whole')
          .flatMap(({ entry }) => throughout(entry, holdingsOn, (one) => !own(one) && one.held.office === office))
      : candidates.flatMap((entry) =>
          throughout(entry, holdingsOn, (one) => own(one) && !goTogether(one.held.office, office)),
        )
  const [holding] = elsewhere
  return holding !== undefined && new Set(elsewhere.map(({ entry }) => entry)).size === 1
    ? { kind: 'against', holding }
    : undefined
}
