import type { Analysis } from '@readout/parser/analysis'
import type { Party } from '@readout/schema'
import { series as allSeries, officeOfTitle, organizationByCode, stateExists } from '@readout/vocabulary'
import type { Entry } from '../entry.js'
import type { Reason } from '../reasons.js'
import type { Seen } from '../register/seen.js'
import type { Clause } from './clauses.js'
import type { Attendee, Occasion } from './occasion.js'
import { whenOf } from './when.js'
import { whereOf } from './where.js'

/** One entry as it is made out. */
export interface Work {
  readonly entry: Entry
  readonly analysis: Analysis
  readonly seen: Seen
  /** What was met with on the way that may be the reason why there is no meeting. */
  readonly flags: Set<Reason>
}

/** The words of a clause. */
export const textOfClause = ({ analysis }: Work, clause: Clause): string =>
  analysis.block.text.slice(analysis.tokens[clause.from]?.start ?? 0, analysis.tokens[clause.to - 1]?.end ?? 0)

/** What a clause says of the kind of a meeting. */
export interface Kind {
  readonly format: string
  readonly series?: string
  /** What the list calls a gathering. */
  readonly name?: string
}

const LEADERS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'monarch'])

/**
 * What kind of meeting the record is. A series whose members the entry does not all name is the larger event that these
 * parties met on: who else took part is not told. Without a leader it is no summit.
 */
const kindOf = (
  entry: Entry,
  parties: readonly Party[],
  attendees: readonly Attendee[],
  { format, series, name }: Kind,
): { format: string; series?: string; occasion?: string } => {
  const led =
    entry.people.some((person) => LEADERS.has(person.office)) ||
    attendees.some(({ person }) => person.role !== undefined && LEADERS.has(officeOfTitle(person.role) ?? ''))
  const plain = (kind: string): string => (kind === 'summit' && !led ? 'meeting' : kind)
  const known = allSeries.find((one) => one.code === series)
  if (known === undefined) return { format: plain(format), ...(name === undefined ? {} : { occasion: name }) }
  const members: readonly string[] = known.members
  const whole = members.every((code) => parties.some((party) => party.code === code))
  return whole ? { format: known.format, series: known.code } : { format: plain(known.format), occasion: known.label }
}

/** "Waregem, Brussels", and a meeting of the EU's Council: where an organisation has its seat, it meets there. */
const seatOf = (entry: Entry, parties: readonly Party[]): string | undefined => {
  if (entry.places.length < 2) return undefined
  const seats = parties.map((party) =>
    party.type === 'organization' ? organizationByCode(party.code)?.seat : undefined,
  )
  return entry.places.find((place) => seats.includes(place))
}

/**
 * Makes a meeting of what a clause tells.
 * @param parties the own party first; one that stands twice counts once
 * @param attendees those whom the text names
 */
export const occasion = (
  work: Work,
  clause: Clause,
  parties: readonly Party[],
  attendees: readonly Attendee[],
  kind: Kind,
): Occasion => {
  const { entry, analysis } = work
  const city = seatOf(entry, parties) ?? whereOf(entry, analysis, clause)
  const start = analysis.tokens[clause.from]?.start ?? 0
  const end = analysis.tokens[clause.to - 1]?.end ?? 0
  const different = parties.filter((party, index) => parties.findIndex((one) => one.code === party.code) === index)
  // A colony or an occupied land is no party of its own, where others met.
  const standing = different.filter((party) => party.type !== 'state' || stateExists(party.code, entry.start))
  const unique = standing.length > 1 ? standing : different
  return {
    parties: unique,
    attendees: attendees.filter((one) => unique.some((party) => party.code === one.party)),
    when: whenOf(entry, analysis.block.text, start, end),
    ...(city === undefined ? {} : { city }),
    ...kindOf(entry, unique, attendees, kind),
  }
}
