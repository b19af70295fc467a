import { parseEdtf } from '@readout/records'
import type { Meeting, Participant } from '@readout/schema'
import { splitName } from '@readout/vocabulary'

/** One person at one meeting, as the record names them. */
export interface Sighting {
  readonly meeting: Meeting
  /** Place among the meeting's participants. */
  readonly index: number
  readonly participant: Participant
  /** First and last day of the meeting, `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
  /** The name is more than a family name: "Anwar Sadat", "Elizabeth II", and not "Sadat". */
  readonly whole: boolean
}

/** "Elizabeth II", "Hussein I": one name and an ordinal say who it is. */
const REGNAL = /\s[IVX]+$/u

/** A family name of several words stands for a person no more than one of a single word does. */
const isWhole = ({ name }: Participant): boolean =>
  REGNAL.test(name.full) ||
  // "Ben-Gurion" is a family name, whatever its parts
  (/\s/.test(name.full) && (name.given ?? splitName(name.full).given) !== undefined)

/**
 * Everybody who is named at the meetings.
 * @param meetings the records of an import
 * @returns sightings by party, each list by day, then by record, then by place
 */
export const sightingsByParty = (meetings: readonly Meeting[]): Map<string, Sighting[]> => {
  const byParty = new Map<string, Sighting[]>()
  for (const meeting of meetings) {
    const date = parseEdtf(meeting.date)
    if (date === undefined) continue
    for (const [index, participant] of meeting.participants.entries()) {
      const { start, end } = date
      const sighting = { meeting, index, participant, start, end, whole: isWhole(participant) }
      const list = byParty.get(participant.party)
      if (list === undefined) byParty.set(participant.party, [sighting])
      else list.push(sighting)
    }
  }
  for (const list of byParty.values()) list.sort(inOrder)
  return byParty
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

const inOrder = (a: Sighting, b: Sighting): number =>
  compare(a.start, b.start) || compare(a.meeting.id, b.meeting.id) || compare(a.index, b.index)

/**
 * How many days lie between two spans of days.
 * @returns 0 where they touch or overlap
 */
export const daysBetween = (
  a: { readonly start: string; readonly end: string },
  b: { readonly start: string; readonly end: string },
): number => {
  const gap = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
  if (a.end < b.start) return gap(a.end, b.start)
  if (b.end < a.start) return gap(b.end, a.start)
  return 0
}
