import { partyTypeOf } from '@readout/vocabulary'
import { type Cast, tellOffice } from '../cast/index.js'
import type { Gathered } from '../occasions/gathering/index.js'
import type { DateFrame } from '../occasions/when.js'
import { complete, isInText } from './complete.js'
import { type Holding, holdingsOn, partyOf } from './likely.js'
import type { Register } from './register.js'
import type { RegisterRemark } from './remarks.js'
import { appearancesIn } from './told.js'
import { whoseOfficial } from './whose.js'

/** A text told once: who is in it, and the meetings put together. */
export interface Told {
  readonly cast: Cast
  readonly gathered: Gathered
}

/** For whom people of the text sit by the register, by their place in the cast. */
type Found = ReadonlyMap<number, Holding>

/** How often a text is told anew at most. */
const ROUNDS = 3

/**
 * Tells a text with the register. Whose official somebody is decides which meetings there are, and the day of a meeting
 * decides whose official somebody is: so the text is told once without the register, and again with those parties that
 * hold on every day told. Those that do not hold on the days of the second telling are taken back, and all of them where
 * the second telling loses a meeting or what the first has of somebody else.
 * @param tell tells the text; given what to do with its people first, and gives the same cast each time
 * @param frame what dates are counted from
 * @returns the text as told last, completed, with what the register left open
 */
export const tellWith = (
  register: Register,
  tell: (prepare?: (cast: Cast) => void) => Told,
  frame: DateFrame,
): Told & { readonly remarks: readonly RegisterRemark[] } => {
  const first = tell()
  let told = first
  let found: Found = partiesIn(register, told, frame)
  for (let round = 0; found.size > 0; round++) {
    const parties = found
    told = tell((cast) => seat(cast, parties))
    const kept =
      round < ROUNDS && keeps(first, told, parties) ? holding(parties, told, frame) : new Map<number, Holding>()
    if (kept.size === parties.size) break
    found = kept
    if (kept.size === 0) told = tell()
  }
  return { ...told, remarks: complete(register, told.gathered, told.cast, frame) }
}

/** Whose officials those are whose party the text leaves out. */
const partiesIn = (register: Register, { cast, gathered }: Told, frame: DateFrame): Found => {
  const found = new Map<number, Holding>()
  for (const { person, on } of appearancesIn(gathered, cast, frame)) {
    if ((person.party !== undefined && !person.assumed) || person.outside || !isInText(person.nameGround)) continue
    const days = on.map((one) => one.days)
    const answer = whoseOfficial(register, person, days, cast)
    if (answer !== undefined && 'one' in answer && partyOf(answer.one) !== person.party?.code)
      found.set(person.id, answer.one)
  }
  return found
}

/** Gives people of the text the parties that the register tells. */
const seat = (cast: Cast, found: Found): void => {
  for (const [id, one] of found) {
    const person = cast.characters[id]
    if (person === undefined) continue
    const code = partyOf(one)
    person.party = { type: partyTypeOf(code), code, ground: person.nameGround, person: one.entry.key }
    person.assumed = false
    tellOffice(person)
  }
}

/** Whether a second telling has every meeting of the first, and everybody's party but those that the register tells. */
const keeps = (first: Told, second: Told, found: Found): boolean =>
  second.gathered.occasions.length >= first.gathered.occasions.length &&
  first.cast.characters.every(
    ({ id, party, assumed }) =>
      found.has(id) || party === undefined || assumed || second.cast.characters[id]?.party?.code === party.code,
  )

/** The parties that hold on every day of the text as it is told now. */
const holding = (found: Found, { cast, gathered }: Told, frame: DateFrame): Found => {
  const dated = new Map(appearancesIn(gathered, cast, frame).map(({ person, on }) => [person.id, on]))
  const taking = new Set(gathered.occasions.flatMap(({ people }) => people.map(({ id }) => id)))
  return new Map(
    [...found].filter(([id, { entry, held }]) => {
      const on = dated.get(id)
      // somebody of a meeting whose day is not told proves nothing; somebody of no meeting does no harm
      if (on === undefined) return !taking.has(id)
      return on.every(({ days }) => holdingsOn(entry, days).some((one) => one.held === held))
    }),
  )
}
