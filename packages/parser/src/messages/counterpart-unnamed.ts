import type { OfficeCode, ParseChoice, PartyCode } from '@readout/schema'
import { offices } from '@readout/vocabulary'
import { textOfRole } from '../cast/index.js'
import type { Occasion } from '../occasions/occasion.js'
import { partyLabel } from './choices.js'
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
      pointer: '/participants',
      choices: sittersOf(occasion, party.code),
      ...(ground === undefined ? {} : { ground }),
    }
  }
}

/** Somebody of the party, in the office that the words describe or in another, whose name is left to who chooses. */
const sittersOf = ({ unnamed }: Occasion, code: string): ParseChoice[] => {
  const pointer = '/participants/-'
  const party = code as PartyCode
  const of = partyLabel(code)
  const described = unnamed.find(({ parties }) => parties.some((one) => one.code === code))
  const office = described?.office ?? described?.counterpartOf?.office
  const label = offices.find((one) => one.code === office)?.label
  if (described === undefined || label === undefined)
    return [{ label: `Somebody of ${of}, whose name you add`, pointer, value: { party } }]
  const { role } = described
  const words = role === undefined || role.head.plural ? {} : { role: textOfRole(described.analysis, role) }
  const value = { party, ...words, office: office as OfficeCode }
  return [
    { label: `${label}, ${of}, whose name you add`, pointer, value },
    { label: `Somebody else of ${of}, whose name you add`, pointer, value: { party } },
  ]
}
