import type { Person, PublishedMeeting } from '@readout/schema'
import { organizationByCode, series, stateByCode } from '@readout/vocabulary'
import { compareText } from '../release/file-list.js'
import type { Channel } from './item.js'
import { Newest, type Place } from './newest.js'

/** Meetings that a channel remembers; its calendar holds that many. */
export const CALENDAR_LIMIT = 500
/** Meetings that a feed lists: what a reader that looks in once a month does not miss. */
export const FEED_LIMIT = 100
/** Meetings that a person must have had for a channel of their own. */
const PERSON_MINIMUM = 5

/** States and organisations apart: Australia is `AU` and the African Union `au`, and some disks see no difference. */
const PARTY_FOLDERS = { state: 'states', organization: 'organizations' } as const

const SERIES = new Map(series.map(({ code, label }) => [code as string, label]))

/** A channel with the meetings that it lists. */
export interface FilledChannel {
  readonly channel: Channel
  readonly newest: Newest
}

/** Sorts the meetings of a release into its channels: all, and one for each party, series and person. */
export class Channels {
  readonly #all = new Newest(CALENDAR_LIMIT)
  readonly #keyed = new Map<string, Newest>()

  /**
   * Takes a meeting; withdrawn ones stay out of what readers subscribe to.
   *
   * @param meeting a published meeting, newer than those before
   * @param place where it stands in `meetings.ndjson`
   */
  add(meeting: PublishedMeeting, place: Place): void {
    this.#all.add(place)
    const keys = new Set(meeting.parties.map(({ type, code }) => `${PARTY_FOLDERS[type]}/${code}`))
    if (meeting.series !== undefined) keys.add(`series/${meeting.series}`)
    for (const { person } of meeting.participants) if (person !== undefined) keys.add(`people/${person}`)
    for (const key of keys) {
      let newest = this.#keyed.get(key)
      if (newest === undefined) {
        newest = new Newest(CALENDAR_LIMIT)
        this.#keyed.set(key, newest)
      }
      newest.add(place)
    }
  }

  /**
   * The channels that have something to list, that of everything first.
   *
   * @param people the people register
   */
  *filled(people: readonly Person[]): Generator<FilledChannel> {
    yield {
      channel: { folder: '', title: 'Readout: diplomatic meetings', description: 'Who met whom, when and where.' },
      newest: this.#all,
    }
    const names = new Map(people.map(({ key, name }) => [key as string, name.full as string]))
    for (const [key, newest] of [...this.#keyed].toSorted(([a], [b]) => compareText(a, b))) {
      const [kind, code = ''] = key.split('/')
      if (kind === 'people' && newest.total < PERSON_MINIMUM) continue
      const name =
        kind === 'people'
          ? names.get(code)
          : kind === 'series'
            ? SERIES.get(code)
            : (stateByCode(code)?.label ?? organizationByCode(code)?.label)
      const label = name ?? code
      const description =
        kind === 'series' ? `Meetings of the series ${label}.` : `Meetings that ${label} took part in.`
      yield { channel: { folder: `feeds/${key}/`, title: `Readout: ${label}`, description }, newest }
    }
  }
}
