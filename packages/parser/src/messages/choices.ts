import type { ParseChoice } from '@readout/schema'
import { organizationByCode, stateByCode } from '@readout/vocabulary'

/** The words for a state or organisation; its code where the vocabulary has none. */
export const partyLabel = (code: string): string => stateByCode(code)?.label ?? organizationByCode(code)?.label ?? code

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

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
