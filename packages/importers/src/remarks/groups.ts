import { type Analysis, type PersonMention, partyOf } from '@readout/parser/analysis'
import type { Party } from '@readout/schema'
import { findStates, membersOf, series } from '@readout/vocabulary'
import { stateOfDay } from '../register/state-of-day.js'
import type { Region } from './region.js'
import { GATHERINGS, GROUPS, QUALIFIERS, UNOFFICIAL } from './words.js'

/** People met who are not named: the parties that they speak for, and whether they are the other side's. */
export interface Groups {
  readonly parties: readonly Party[]
  /** "senior officials": somebody of the state visited. */
  readonly ofOther: boolean
}

const partyAt = (analysis: Analysis, at: number, on: string): Party | undefined => {
  const party = partyOf(analysis.entities[at])
  if (party === undefined) return undefined
  return party.kind === 'state'
    ? ({ type: 'state', code: stateOfDay(party.code, on) } as Party)
    : ({ type: 'organization', code: party.code } as Party)
}

/** A person or an office: `peopleIn` lists it. "Leaders" and "officials" are no offices. */
const isOffice = (mention: PersonMention): boolean =>
  mention.name !== undefined || mention.roles.some((role) => role.head.relative === undefined)

/** "Talks with Japan": a state itself is met. "An agreement with Japan" is not talks with it. */
const isMetItself = (analysis: Analysis, at: number, region: Region): boolean => {
  let start = at
  while (region.includes(start - 1)) start -= 1
  if (analysis.tokens[start - 1]?.key !== 'with') return true
  const before = analysis.tokens[start - 2]
  return (
    before === undefined || GATHERINGS.has(before.key) || /(?:ed|met|also|and)$/.test(before.key) || before.text === ','
  )
}

/** Regions of several states. Which of them met is not said; the state visited is one. */
export const REGIONS = /^(?:Central|Latin|South|North|Southeast|West|East|Inter)$/
const REGIONAL = new Set(
  'european african arab asian caribbean gulf pacific balkan baltic nordic scandinavian andean central latin'.split(
    ' ',
  ),
)

/**
 * Groups that the lists call by half their name. The Contact Group is the one on the former Yugoslavia unless another name
 * stands with it; a "Quartet Representative" is a person.
 */
export const shortName = (analysis: Analysis, at: number): string | undefined => {
  const { tokens } = analysis
  const qualified = tokens[at - 1]?.capital === true && tokens[at - 1]?.kind === 'word'
  if (qualified) return undefined
  if (tokens[at]?.text === 'Quartet' && !/^representative$/.test(tokens[at + 1]?.key ?? ''))
    return 'middle-east-quartet'
  const onOther = tokens[at + 2]?.key === 'on' && !/^(?:bosnia|kosovo)$/.test(tokens[at + 3]?.key ?? '')
  return tokens[at]?.text === 'Contact' && tokens[at + 1]?.text === 'Group' && !onOther ? 'contact-group' : undefined
}

/** States, and organisations among them, that go by one name: "the E3 foreign ministers". */
export const membersAt = (analysis: Analysis, at: number, on: string): Party[] => {
  const short = shortName(analysis, at)
  if (short !== undefined) {
    const bodies: readonly string[] = series.find((one) => one.code === short)?.organizations ?? []
    return [
      ...membersOf(short, on).map((code) => ({ type: 'state', code }) as Party),
      ...bodies.map((code) => ({ type: 'organization', code }) as Party),
    ]
  }
  for (const entity of analysis.entities[at]?.entities ?? []) {
    if (entity.kind === 'group') return membersOf(entity.code, on).map((code) => ({ type: 'state', code }) as Party)
  }
  return []
}

/** Somebody with a name; a people named behind that of a state is none: "Bosnian Serb officials". */
const isSomebody = ({ personAt, entities, tokens }: Analysis, at: number): boolean => {
  const person = personAt[at]
  if (person?.name === undefined) return false
  if (person.titled || person.name.keys.length > 1) return true
  const nation = entities[person.from - 1]?.entities.some((one) => one.kind === 'state' && one.form === 'demonym')
  return nation !== true || findStates(tokens[at]?.text ?? '').length === 0
}

/** Names of states before a group: "Israeli and Palestinian officials". `undefined` when the group speaks for no party. */
const before = (analysis: Analysis, noun: number, region: Region, on: string): Party[] | undefined => {
  const parties: Party[] = []
  for (let at = noun - 1; region.includes(at) && at > noun - 14; at -= 1) {
    const token = analysis.tokens[at]
    if (token === undefined || isSomebody(analysis, at)) break
    if (UNOFFICIAL.has(token.key) && analysis.entities[at] === undefined) return undefined
    const start = analysis.entities[at]?.from ?? at
    const party = partyAt(analysis, at, on)
    // "British colonial (Trinidad) officials": the bracket says where, not for whom.
    if (party !== undefined && analysis.tokens[start - 1]?.text === '(') {
      at = start - 1
      continue
    }
    if (party !== undefined && !REGIONS.test(analysis.tokens[start - 1]?.text ?? '') && !REGIONAL.has(token.key)) {
      parties.push(party)
      at = start
      continue
    }
    parties.push(...membersAt(analysis, at, on))
    if (
      token.text === ',' ||
      token.text === '-' ||
      token.text === ')' ||
      token.kind === 'possessive' ||
      QUALIFIERS.has(token.key)
    )
      continue
    if (token.capital && token.kind === 'word') continue
    break
  }
  return parties
}

/** What stands behind a group: "leaders of the Syrian opposition", "members of Parliament", "heads of state of X". */
const behind = (
  analysis: Analysis,
  noun: number,
  region: Region,
  on: string,
): { parties: Party[]; unofficial: boolean } => {
  const parties: Party[] = []
  if (analysis.tokens[noun + 1]?.key !== 'of' && analysis.tokens[noun + 1]?.key !== 'from')
    return { parties, unofficial: false }
  for (let at = noun + 2; region.includes(at) && at < noun + 40; at += 1) {
    const token = analysis.tokens[at]
    if (token === undefined || analysis.personAt[at]?.name !== undefined) break
    if (UNOFFICIAL.has(token.key) && analysis.entities[at] === undefined) return { parties: [], unofficial: true }
    const party = partyAt(analysis, at, on)
    if (party !== undefined) {
      parties.push(party)
      at = (analysis.entities[at]?.to ?? at + 1) - 1
    }
  }
  return { parties, unofficial: false }
}

/**
 * Finds those whom a clause says to have been met without naming them.
 * @param region the words that tell who was met
 * @param on the day, `YYYY-MM-DD`: groups of states change
 */
export const groupsIn = (analysis: Analysis, region: Region, from: number, to: number, on: string): Groups => {
  const parties: Party[] = []
  let ofOther = false
  for (let at = from; at < to; at += 1) {
    if (!region.includes(at)) continue
    const token = analysis.tokens[at]
    const person = analysis.personAt[at]
    if (token === undefined || (person !== undefined && isOffice(person))) continue
    const bare = analysis.entities[at]
    if (GROUPS.has(token.key) && token.kind === 'word' && bare === undefined) {
      const front = before(analysis, at, region, on)
      const rear = behind(analysis, at, region, on)
      if (front === undefined || rear.unofficial) continue
      const found = [...front, ...rear.parties]
      parties.push(...found)
      if (found.length === 0) ofOther = true
      continue
    }
    // An organisation itself: "with the European Union"; a state only where nothing qualifies it: "talks with Japan".
    if (bare !== undefined && bare.from === at) {
      const party = partyAt(analysis, at, on)
      const next = analysis.tokens[bare.to]
      const alone = next === undefined || next.kind === 'mark' || next.key === 'and' || !region.includes(bare.to)
      const demonym = bare.entities.some((entity) => entity.kind === 'state' && entity.form === 'demonym')
      if (party !== undefined && alone && !demonym && isMetItself(analysis, at, region)) parties.push(party)
    }
  }
  return { parties, ofOther }
}
