import { dayNumber } from '@readout/records'
import { type Appearance, appearancesByPerson } from '../../../dataset/appearances.js'
import type { DatasetRule } from '../../../engine/rule.js'
import { dateOf } from '../../../look-ups/dates.js'

/** Countries that one person meets others in on one day at most: more were never travelled. */
const COUNTRIES_A_DAY = 2

/** An appearance with where and when it was. */
interface Stop {
  readonly appearance: Appearance
  readonly day: string
  readonly country: string
  readonly city: string | undefined
  /** Minutes since 1970-01-01 UTC, where time and offset are known. */
  readonly start: number | undefined
  readonly end: number | undefined
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

const stopOf = (appearance: Appearance): Stop | undefined => {
  const { date, time, location, mode, status } = appearance.record.facts
  const when = dateOf(date)
  if (status !== 'held' || mode !== 'in-person' || location === undefined || when?.kind !== 'instant') return undefined
  if (when.precision !== 'day' || when.approximate) return undefined
  const offset = time?.utc_offset
  const start =
    time === undefined || offset === undefined
      ? undefined
      : dayNumber(when.start) * 1440 +
        minutesOf(time.start) -
        (offset.startsWith('-') ? -1 : 1) * minutesOf(offset.slice(1))
  const duration = time?.duration_minutes
  return {
    appearance,
    day: when.start,
    country: location.country,
    city: location.city,
    start,
    end: start === undefined || duration === undefined ? start : start + duration,
  }
}

const apart = (a: Stop, b: Stop): boolean =>
  a.country !== b.country || (a.city !== undefined && b.city !== undefined && a.city !== b.city)

const overlap = (a: Stop, b: Stop): boolean =>
  a.start !== undefined && b.start !== undefined && a.end !== undefined && b.end !== undefined
    ? a.start <= b.end && b.start <= a.end
    : false

const placeOf = ({ city, country }: Stop): string => `\`${city === undefined ? country : `${city}, ${country}`}\``

/** Nobody is in two places at once, nor in more countries than a day allows. */
export const personOnePlace: DatasetRule = {
  scope: 'dataset',
  meta: {
    id: 'person-one-place',
    severity: 'error',
    description: 'Nobody is in two cities at the same time, nor in three countries on one day.',
    protects: 'Everybody who follows a person: one of the meetings has a wrong day, place or participant.',
  },
  *check(dataset) {
    for (const [key, appearances] of appearancesByPerson(dataset)) {
      const byDay = new Map<string, Stop[]>()
      for (const appearance of appearances) {
        const stop = stopOf(appearance)
        if (stop === undefined) continue
        const list = byDay.get(stop.day)
        if (list === undefined) byDay.set(stop.day, [stop])
        else list.push(stop)
      }
      for (const [day, stops] of byDay) {
        for (const [index, stop] of stops.entries()) {
          const before = stops.slice(0, index)
          const { record, index: place } = stop.appearance
          const clash = before.find((other) => apart(stop, other) && overlap(stop, other))
          const countries = new Set(before.map(({ country }) => country))
          const third = countries.size >= COUNTRIES_A_DAY && !countries.has(stop.country) ? before.at(-1) : undefined
          const other = clash ?? third
          if (other === undefined) continue
          const id = other.appearance.record.facts.id
          yield {
            file: record.file,
            message:
              clash === undefined
                ? `\`${key}\` is in ${placeOf(stop)} here, the third country on \`${day}\`, after ${placeOf(other)} in \`${id}\`.`
                : `\`${key}\` is in ${placeOf(stop)} here, but in ${placeOf(other)} at the same time in \`${id}\`.`,
            at: { pointer: `/participants/${place}` },
            related: [
              { file: other.appearance.record.file, message: 'The other place.', at: { pointer: '/location' } },
            ],
          }
        }
      }
    }
  },
}
