import type { Party } from '@readout/schema'
import { organizationByCode, stateByCode } from '@readout/vocabulary'

/**
 * The English name of a party; its code when the vocabulary does not know it.
 *
 * @param party a state or an organisation
 */
export const partyLabel = (party: Party): string =>
  (party.type === 'state' ? stateByCode(party.code)?.label : organizationByCode(party.code)?.label) ?? party.code

/** The numbers of a state in the two lists of states that the field joins by. */
export interface StateNumbers {
  /** Correlates of War. */
  readonly cow: number | null
  /** Gleditsch and Ward. */
  readonly gw: number | null
}

/**
 * The numbers that a state had in a year.
 *
 * @param code ISO 3166 code of a state
 * @param date the year, or a date that starts with it
 * @returns `null` where a list does not have the state
 */
export const stateNumbers = (code: string, date: string): StateNumbers => {
  const state = stateByCode(code)
  const year = date.slice(0, 4)
  const former = state?.cow_former?.find(({ from, to }) => from.slice(0, 4) <= year && year <= to.slice(0, 4))
  return {
    cow: former?.cow_code ?? state?.cow_code ?? null,
    gw: former?.gw_code ?? state?.gw_code ?? null,
  }
}
