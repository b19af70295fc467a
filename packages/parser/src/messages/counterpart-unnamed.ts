import type { Remark, Watcher } from './remark.js'

/** A party whom nobody sits for: "his counterpart", "officials of the ministry", a list of states. */
export const counterpartUnnamed: Watcher = function* (occasion): Iterable<Remark> {
  const told = occasion.unnamed.find((ground) => ground.analysis.block.map.length > 0)
  for (const party of occasion.parties) {
    if (occasion.people.some((person) => person.party?.code === party.code)) continue
    const ground = party.ground ?? told ?? occasion.grounds[0]
    yield {
      rule: 'counterpart-unnamed',
      reason: `Nobody is named who took part for \`${party.code}\`; add who it was, where another source tells`,
      severity: 'warning',
      ...(ground === undefined ? {} : { ground }),
      pointer: '/participants',
    }
  }
}
