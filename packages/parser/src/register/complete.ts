import type { PersonEntry } from '@readout/records'
import type { OfficeCode, PartyCode } from '@readout/schema'
import { partyTypeOf } from '@readout/vocabulary'
import { type Cast, type Character, type Ground, textOfRole } from '../cast/index.js'
import type { Gathered } from '../occasions/gathering/index.js'
import type { Occasion, Unnamed } from '../occasions/occasion.js'
import type { DateFrame } from '../occasions/when.js'
import { holderOf } from './holder.js'
import { partyOf } from './likely.js'
import type { Register } from './register.js'
import { against, ambiguous, choicesOf, type RegisterRemark } from './remarks.js'
import { tieOf } from './tie.js'
import { type Appearance, appearancesIn, daysOf } from './told.js'
import { whoseOfficial } from './whose.js'

/** Whether words stand in the text: those of a title given apart can be no evidence. */
export const isInText = ({ analysis }: Ground): boolean => analysis.block.map.length > 0

/**
 * Completes the meetings of a text from the register: whole names, offices and keys of the people whom the text names, and
 * the holders of offices whom it does not name. What the text says stays as it is.
 * @param told the meetings; their people are completed in place, holders are added
 * @returns what the register knows and cannot decide, and where it has something else than the text
 */
export const complete = (register: Register, told: Gathered, cast: Cast, frame: DateFrame): RegisterRemark[] => {
  const remarks: RegisterRemark[] = []
  for (const appearance of appearancesIn(told, cast, frame))
    if (isInText(appearance.person.nameGround)) remarks.push(...completePerson(register, appearance, told, cast))
  for (const [record, occasion] of told.occasions.entries())
    for (const unnamed of occasion.unnamed)
      for (const remark of addHolders(register, occasion, unnamed, cast)) remarks.push({ ...remark, record })
  return remarks
}

function* completePerson(
  register: Register,
  { person, on }: Appearance,
  { occasions }: Gathered,
  cast: Cast,
): Generator<RegisterRemark> {
  const days = on.map((one) => one.days)
  const record = on.find((one) => one.record !== undefined)?.record
  const at = record === undefined ? -1 : (occasions[record]?.people.indexOf(person) ?? -1)
  const pointer = (field: string): string | undefined => (at < 0 ? undefined : `/participants/${at}/${field}`)
  const place = record === undefined ? {} : { record }
  if (person.party === undefined || (person.assumed && at < 0)) {
    const answer = whoseOfficial(register, person, days, cast)
    if (answer !== undefined && 'several' in answer) {
      const entries = answer.several.map(({ entry }) => entry)
      const where = pointer('party')
      const parties = new Map(answer.several.map((one) => [one.entry.key, partyOf(one)]))
      const choices =
        where === undefined ? [] : choicesOf(entries, where, ({ key, party }) => parties.get(key) ?? party)
      const open = { choices, ...(where === undefined ? {} : { pointer: where }) }
      yield { remark: ambiguous(`\`${person.name}\``, entries, person.nameGround, open), ...place }
    }
    return
  }
  const tie = tieOf(register, person, days)
  if (tie === undefined) return
  if (tie.kind === 'several') {
    const where = pointer('person')
    const open = where === undefined ? {} : { pointer: where, choices: choicesOf(tie.entries, where, ({ key }) => key) }
    yield { remark: ambiguous(`\`${person.name}\``, tie.entries, person.nameGround, open), ...place }
    return
  }
  const holding = tie.kind === 'against' ? tie.holding : tie.against
  if (holding !== undefined) {
    const where = pointer(holding.held.office === person.office ? 'party' : 'office') ?? '/participants'
    const as = `\`${person.office}\` of \`${person.party.code}\``
    yield { remark: against(person.name, as, holding, person.roleGround ?? person.nameGround, where), ...place }
  }
  if (tie.kind === 'known') enter(person, tie.entry, tie.office)
}

/** Writes into a person of the text what an entry adds. */
const enter = (person: Character, entry: PersonEntry, office: string | undefined): void => {
  // a family name is what a text leaves of a whole one; another spelling of the whole is the text's own
  const fuller = person.keys.length < 2 && entry.name.full.includes(' ')
  person.registered = { key: entry.key, office: office !== undefined, ...(fuller ? { name: entry.name } : {}) }
  if (fuller) person.name = entry.name.full
  if (office !== undefined) person.office = office
}

/** Names the holders of an office whom the text describes by office and state. */
function* addHolders(
  register: Register,
  occasion: Occasion,
  unnamed: Unnamed,
  cast: Cast,
): Generator<Pick<RegisterRemark, 'remark'>> {
  const days = daysOf(occasion)
  const { role, counterpartOf } = unnamed
  const office = unnamed.office ?? counterpartOf?.office
  if (days === undefined || office === undefined || !isInText(unnamed)) return
  const ground: Ground = role === undefined ? unnamed : { analysis: unnamed.analysis, from: role.from, to: role.to }
  for (const party of unnamed.parties) {
    const { code } = party
    if (!occasion.parties.some((one) => one.code === code)) continue
    // whoever the text names for that party may be the one it describes
    if (occasion.people.some((person) => person.party?.code === code)) continue
    if (cast.characters.some((person) => person.party?.code === code && person.office === office)) continue
    const holder = holderOf(register, code, office, days)
    if (holder === undefined) continue
    if ('several' in holder) {
      const words = role === undefined || role.head.plural ? {} : { role: textOfRole(unnamed.analysis, role) }
      const choices = choicesOf(holder.several, '/participants/-', ({ key, name }) => ({
        name,
        party: code as PartyCode,
        ...words,
        office: office as OfficeCode,
        person: key,
      }))
      const open = { pointer: '/participants', choices }
      yield { remark: ambiguous(`the \`${office}\` of \`${code}\``, holder.several, ground, open) }
      continue
    }
    const { entry } = holder.one
    occasion.people.push({
      id: cast.characters.length,
      name: entry.name.full,
      nameGround: ground,
      keys: [],
      roles: [],
      office,
      party: { type: partyTypeOf(code), code, ground: party.ground ?? ground },
      assumed: false,
      titled: true,
      outside: false,
      registered: { key: entry.key, name: entry.name, office: role === undefined || role.head.plural },
      ...(role === undefined || role.head.plural
        ? {}
        : { role: textOfRole(unnamed.analysis, role), roleGround: ground }),
    })
  }
}
