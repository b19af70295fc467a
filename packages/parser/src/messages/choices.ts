import type { ParseChoice } from '@readout/schema'
import { organizationByCode, stateByCode } from '@readout/vocabulary'
import { MONTH_NAMES } from '../dates/index.js'

/** The words for a state or organisation; its code where the vocabulary has none. */
export const partyLabel = (code: string): string => stateByCode(code)?.label ?? organizationByCode(code)?.label ?? code

const MONTHS = MONTH_NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1))

/**
 * The choice of a day.
 * @param day `YYYY-MM-DD`
 */
export const dayChoice = (day: string): ParseChoice => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { label: `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`, pointer: '/date', value: day }
}

/**
 * A choice for each code of a vocabulary.
 * @param pointer the value of the record that takes the code
 */
export const codeChoices = (
  vocabulary: readonly { readonly code: string; readonly label: string }[],
  pointer: string,
): ParseChoice[] => vocabulary.map(({ code, label }) => ({ label, pointer, value: code }))
