import { type PackedMeetings, type PackedPeople, unpackMeetings, unpackPeople } from '../../src/explore/packed.js'
import { type Meetings, meetingsWith } from './data.js'

/** A file of the site; what went wrong is said in words that can be shown. */
const fetchJson = async (address: string): Promise<unknown> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return response.json()
}

/** What went wrong, in words. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The meetings, and the same with the people, which take longer. */
export interface Loading {
  readonly first: Meetings
  /** Loads the people. */
  readonly rest: () => Promise<Meetings>
}

/**
 * Loads what the first picture needs.
 *
 * @param meetings address of the meetings
 * @param people address of the people
 * @throws Error when the file is not to be had
 */
export const load = async (meetings: string, people: string): Promise<Loading> => {
  const first = unpackMeetings((await fetchJson(meetings)) as PackedMeetings)
  const rest = async (): Promise<Meetings> =>
    meetingsWith(first, unpackPeople((await fetchJson(people)) as PackedPeople))
  return { first: meetingsWith(first), rest }
}
