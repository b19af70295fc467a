import type { PublishedMeeting } from '@readout/schema'
import { offices } from '@readout/vocabulary'
import { compareText } from '../release/file-list.js'

const RANKS: ReadonlyMap<string, number> = new Map(offices.map(({ code, rank }) => [code, rank]))

/**
 * Levels of office, highest first, each with the rank from which it counts: heads of states, governments and
 * organisations and their deputies; members of a cabinet; everybody else.
 */
export const LEVELS = [
  { name: 'leader', from: 85 },
  { name: 'minister', from: 70 },
  { name: 'official', from: 0 },
] as const

/** A level of office. */
export type Level = (typeof LEVELS)[number]['name']

/**
 * The level of an office.
 *
 * @param office code of the vocabulary `offices`
 */
export const levelOfOffice = (office: string): Level =>
  LEVELS.find(({ from }) => (RANKS.get(office) ?? 0) >= from)?.name ?? 'official'

/** Two states that met, and the highest office that each of them sent. */
export interface StatePair {
  /** Codes of the two states, `a` before `b` by code unit. */
  readonly a: string
  readonly b: string
  readonly officeA?: string
  readonly officeB?: string
}

/** Whether a meeting counts as one that took place: held, and its record not withdrawn. */
export const tookPlace = ({ status, withdrawn }: PublishedMeeting): boolean =>
  status === 'held' && withdrawn === undefined

/** The highest office among the participants of each party, by the party's code. */
const highestOffices = (meeting: PublishedMeeting): ReadonlyMap<string, string> => {
  const highest = new Map<string, string>()
  for (const { party, office } of meeting.participants) {
    const known = highest.get(party)
    if (known === undefined || (RANKS.get(office) ?? 0) > (RANKS.get(known) ?? 0)) highest.set(party, office)
  }
  return highest
}

/**
 * Every pair of states that were parties of a meeting, organisations left out.
 *
 * @param meeting a published meeting
 * @returns pairs sorted by code; none for a meeting that did not take place
 */
export const statePairs = (meeting: PublishedMeeting): StatePair[] => {
  if (!tookPlace(meeting)) return []
  const states = [...new Set(meeting.parties.filter(({ type }) => type === 'state').map(({ code }) => code))]
  const offices = highestOffices(meeting)
  const sorted = states.toSorted(compareText)
  return sorted.flatMap((a, index) =>
    sorted.slice(index + 1).map((b) => {
      const [officeA, officeB] = [offices.get(a), offices.get(b)]
      return { a, b, ...(officeA === undefined ? {} : { officeA }), ...(officeB === undefined ? {} : { officeB }) }
    }),
  )
}

/**
 * The higher level of the two sides of a pair.
 *
 * @returns nothing when neither side has a participant named
 */
export const levelOfPair = ({ officeA, officeB }: StatePair): Level | undefined => {
  const levels = [officeA, officeB].filter((office) => office !== undefined).map(levelOfOffice)
  return LEVELS.find(({ name }) => levels.includes(name))?.name
}
