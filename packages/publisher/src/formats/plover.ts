import type { PublishedMeeting } from '@readout/schema'
import { stateByCode } from '@readout/vocabulary'
import { statePairs } from '../tables/pairs.js'
import type { Format } from './format.js'

/** The modes that PLOVER has for CONSULT. */
type Mode = 'visit' | 'third-party' | 'multilateral' | 'phone'

/**
 * The mode of a pair of states in a meeting: `phone` for calls of every kind, `multilateral` for three parties or more,
 * `visit` where one of the two hosted the other, `third-party` where both met elsewhere.
 *
 * @returns nothing when no source tells where they met
 * @see https://github.com/openeventdata/PLOVER
 */
const modeOf = ({ mode, size, location }: PublishedMeeting, a: string, b: string): Mode | undefined => {
  if (mode === 'phone' || mode === 'video') return 'phone'
  if (size !== 'bilateral') return 'multilateral'
  if (location === undefined) return undefined
  return location.country === a || location.country === b ? 'visit' : 'third-party'
}

/** A state as PLOVER names an actor: ISO 3166-1 alpha-3 where it has one. */
const actor = (code: string) => ({ actor: stateByCode(code)?.alpha3 ?? code, sector: 'GOV' })

/** `plover.jsonl`: the pairs of `dyads.csv` as CONSULT events of the PLOVER ontology, one a line. */
export const plover: Format = {
  name: 'plover',
  files: [{ path: 'plover.jsonl', holds: 'each pair of states that met, as a CONSULT event of PLOVER' }],
  start: ({ staging }) => {
    const file = staging.create('plover.jsonl')
    let count = 0
    return {
      meeting: (meeting) => {
        const { id, location, date_start, date_end, date_precision, sources } = meeting
        for (const { a, b } of statePairs(meeting)) {
          const mode = modeOf(meeting, a, b)
          const event = {
            id: `${id}:${a}:${b}`,
            date: date_start,
            ...(date_end === date_start ? {} : { date_end }),
            date_precision,
            event: 'CONSULT',
            ...(mode === undefined ? {} : { mode }),
            source: [actor(a)],
            target: [actor(b)],
            ...(location === undefined
              ? {}
              : {
                  location: { country: actor(location.country).actor, ...(location.city && { city: location.city }) },
                }),
            text: meeting.title,
            ...(sources[0]?.url === undefined ? {} : { url: sources[0].url }),
            meeting: id,
          }
          file.write(`${JSON.stringify(event)}\n`)
          count++
        }
      },
      end: () => {
        file.close(count)
      },
    }
  },
}
