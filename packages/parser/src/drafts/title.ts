import { formats, organizationByCode, stateByCode } from '@readout/vocabulary'
import type { Occasion } from '../occasions/occasion.js'
import { singleSpaced } from '../tokens/single-spaced.js'

/** Longest list of parties that a title names; longer ones are counted. */
const NAMED_PARTIES = 4

/**
 * One line that says who met whom where, in the project's own words: made from the values, never from the text.
 * @param occasion the meeting
 */
export const titleOf = (occasion: Occasion): string => {
  const parties = occasion.parties.map((party) => label(party.type, party.code))
  const format = formats.find((one) => one.code === occasion.format?.value)
  const kind =
    occasion.mode?.value === 'phone'
      ? 'phone call'
      : occasion.mode?.value === 'video'
        ? 'video meeting'
        : format === undefined || format.code === 'meeting'
          ? 'meeting'
          : (format.label.split(',')[0]?.toLowerCase() ?? 'meeting')
  const who =
    parties.length > NAMED_PARTIES
      ? `${parties.slice(0, NAMED_PARTIES - 1).join(', ')} and ${parties.length - NAMED_PARTIES + 1} others`
      : parties.join('–')
  const names = occasion.people
    .filter((person, index, all) => all.findIndex((other) => other.party?.code === person.party?.code) === index)
    .map((person) => person.name)
  const people = names.length >= 2 && names.length <= 3 ? `: ${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : ''
  const place = occasion.where === undefined || occasion.mode?.value === 'phone' ? '' : `, ${occasion.where.city}`
  return singleSpaced(`${who} ${kind}${place}${people}`).slice(0, 300)
}

const label = (type: 'state' | 'organization', code: string): string =>
  (type === 'state' ? stateByCode(code)?.label : organizationByCode(code)?.label) ?? code
