import type { Resolved } from './telling.js'

/**
 * "joined by Uganda's Minister N for a Trilateral Ministerial Meeting": somebody of no member says that the name of a series
 * of two or three is only the kind of meeting.
 */
export const dropSeries = (resolved: Resolved): void => {
  const { series } = resolved
  if (series === undefined || series.members.length === 0 || series.members.length > SMALL) return
  const stranger = resolved.people.some(
    ({ party, assumed }) => party?.type === 'state' && !assumed && !series.members.includes(party.code),
  )
  if (!stranger) return
  const named = new Set(resolved.people.map(({ party }) => party?.code))
  resolved.parties = resolved.parties.filter(({ code, ground }) => ground !== series.ground || named.has(code))
  delete resolved.series
}
/** Series of more members are known by names of their own, and have guests. */
const SMALL = 3
