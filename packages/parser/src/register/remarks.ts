import type { PersonEntry } from '@readout/records'
import type { ParseChoice } from '@readout/schema'
import { offices } from '@readout/vocabulary'
import type { Ground } from '../cast/index.js'
import { partyLabel } from '../messages/choices.js'
import type { Remark } from '../messages/remark.js'
import { type Holding, partyOf } from './likely.js'

/** A remark with the place of its meeting among the records; without for what gave no record. */
export interface RegisterRemark {
  readonly remark: Remark
  readonly record?: number
}

/** How many entries a message names. */
const NAMED = 4

const listed = (entries: readonly PersonEntry[]): string => {
  const keys = entries.map(({ key }) => `\`${key}\``)
  const shown = keys.length > NAMED ? [...keys.slice(0, NAMED), `${keys.length - NAMED} more`] : keys
  return `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`
}

const span = ({ held: { from, to, basis } }: Holding): string =>
  `${basis === 'term' ? 'in office' : 'seen'} ${from ?? '…'} to ${to ?? '…'}`

/** The words for somebody of the register: name, party, and the last office. */
const inWords = ({ name, party, offices: held }: PersonEntry): string => {
  const last = held.at(-1)
  const office = offices.find(({ code }) => code === last?.office)?.label
  const span = [last?.from, last?.to].filter((day) => day !== undefined).join(' to ')
  return [name.full, partyLabel(last?.party ?? party), office, span].filter((part) => part).join(', ')
}

/**
 * A choice between people of the register.
 * @param pointer the value of the record that takes it
 * @param chosen what is written there for somebody
 */
export const choicesOf = (
  entries: readonly PersonEntry[],
  pointer: string,
  chosen: (entry: PersonEntry) => ParseChoice['value'],
): ParseChoice[] => entries.map((entry) => ({ label: inWords(entry), pointer, value: chosen(entry) }))

/** Several people of the register bear a name, or may have held an office. */
export const ambiguous = (
  what: string,
  entries: readonly PersonEntry[],
  ground: Ground,
  { pointer, choices = [] }: Pick<Remark, 'pointer' | 'choices'>,
): Remark => ({
  rule: 'person-ambiguous',
  reason: `In the register of people, ${what} may be ${listed(entries)}; choose`,
  severity: 'warning',
  ground,
  choices,
  ...(pointer === undefined ? {} : { pointer }),
})

/** The register has a person of a name in another office or for another party than the text; days seen may be no whole term. */
export const against = (name: string, told: string, holding: Holding, ground: Ground, pointer: string): Remark => ({
  rule: 'register-conflict',
  reason: `\`${name}\` is read as ${told}; the register of people has \`${holding.entry.key}\` as \`${holding.held.office}\` of \`${partyOf(holding)}\` (${span(holding)}); compare the two`,
  severity: holding.held.basis === 'term' ? 'warning' : 'info',
  ground,
  pointer,
})
