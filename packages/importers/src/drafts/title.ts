import { series as allSeries, organizationByCode, stateByCode } from '@readout/vocabulary'

const label = (code: string): string => stateByCode(code)?.label ?? organizationByCode(code)?.label ?? code

const NOUNS: Readonly<Record<string, string>> = {
  'state-visit': 'talks on a state visit',
  'official-visit': 'talks on an official visit',
  'working-visit': 'talks on a working visit',
  audience: 'audience',
  summit: 'summit meeting',
  ministerial: 'ministerial meeting',
  council: 'council meeting',
  conference: 'conference',
  negotiation: 'negotiations',
  consultation: 'consultations',
  dialogue: 'dialogue',
  'working-lunch': 'working lunch',
  'working-dinner': 'working dinner',
}

/** How many parties a title names before it counts the rest. */
const NAMED = 4

/**
 * Words a title: who met, in what format and where, from the record's own values.
 * @param parties codes of the parties, in any order
 */
export const titleOf = (
  parties: readonly string[],
  format: string,
  series: string | undefined,
  city: string | undefined,
): string => {
  const names = [...parties].sort().map(label)
  const who =
    names.length > NAMED
      ? `${names.slice(0, NAMED - 1).join(', ')} and ${names.length - NAMED + 1} others`
      : names.join('–')
  const where = city === undefined ? '' : ` in ${city}`
  const known = series === undefined ? undefined : allSeries.find((one) => one.code === series)?.label
  return known === undefined ? `${who}: ${NOUNS[format] ?? 'meeting'}${where}` : `${known}${where}: ${who}`
}
