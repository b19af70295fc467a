import { type Edtf, overlapEdtf, parseEdtf } from '@readout/records'
import type { Meeting } from '@readout/schema'
import { fold, series } from '@readout/vocabulary'

/**
 * The gathering that an account tells of: a series, or an event by its name. An account that names only some of those
 * present carries it as the occasion on which these parties met; it is the same meeting.
 */
export const gatheringOf = ({ series: code, occasion }: Meeting): string | undefined => {
  if (code !== undefined || occasion === undefined) return code
  const known = series.find((one) => one.label === occasion)?.code
  // "U.S.- Nordic Leaders Summit" and "U.S.-Nordic Leaders Summit" are one.
  return known ?? `named ${fold(occasion).replace(/[^\p{L}\p{N}]+/gu, '')}`
}

interface Account {
  readonly record: Meeting
  readonly date: Edtf
}

/**
 * Finds accounts of one gathering: forty guests who each "attended the Nuclear Security Summit" were at one
 * summit. Their accounts share a party and a day at most, so that no likeness of two would tell.
 * @param records accounts of any kind
 * @returns pairs to join: accounts of one series or name, in one country whose days overlap, the closest dates first
 */
export const sameGathering = (records: readonly Meeting[]): [Meeting, Meeting][] => {
  const byGathering = new Map<string, Account[]>()
  for (const record of records) {
    const code = gatheringOf(record)
    const date = parseEdtf(record.date)
    if (code === undefined || !date) continue
    const key = `${code} ${record.location?.country ?? ''}`
    byGathering.set(key, [...(byGathering.get(key) ?? []), { record, date }])
  }
  const length = ({ date }: Account): number => Date.parse(date.end) - Date.parse(date.start)
  return [...byGathering.values()].flatMap((accounts) => {
    const sorted = [...accounts].sort((a, b) => length(a) - length(b) || (a.record.id < b.record.id ? -1 : 1))
    return sorted.flatMap((account, index) => {
      // The closest date that overlaps: a long stay must not tie two meetings of a year together.
      const first = sorted.slice(0, index).find((other) => overlapEdtf(account.date, other.date))
      return first === undefined ? [] : [[first.record, account.record] satisfies [Meeting, Meeting]]
    })
  })
}
