import { groups } from '../generated/groups.js'
import { series } from '../generated/series.js'
import { nameKey } from '../text/name-key.js'
import { covers } from '../time.js'
import type { Group } from '../types.js'
import { lazy } from './name-index.js'
import { organizationByCode } from './organizations.js'

const byKey = lazy(() => {
  const map = new Map<string, Group>()
  for (const group of groups) for (const name of [group.code, ...group.names]) map.set(nameKey(name), group)
  return map
})

/**
 * Finds the group of states that goes by a name.
 *
 * @param name a name as used in releases ("the E3", "Baltic states") or the group's code
 */
export function findGroup(name: string): Group | undefined {
  return name.length > 120 ? undefined : byKey().get(nameKey(name))
}

/**
 * The states that belong to a group, a series or an organisation.
 *
 * @param code code of a group, of a series or of an organisation with few members
 * @param on `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: members of a group then; without it those of today
 * @returns state codes in the order of the vocabulary; an empty list for what is unknown or has many members
 */
export function membersOf(code: string, on?: string): readonly string[] {
  const group = groups.find((entry) => entry.code === code)
  if (group !== undefined) {
    const today = group.members.filter((member) => member.to === undefined)
    // A group that has ended ("the Big Three") keeps the members it had.
    const lasting = today.length > 0 ? today : group.members
    return (on === undefined ? lasting : group.members.filter((member) => covers(member, on))).map(({ code }) => code)
  }
  return series.find((entry) => entry.code === code)?.members ?? organizationByCode(code)?.members ?? []
}
