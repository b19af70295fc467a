const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const partsOf = (day: string): readonly [year: string, month: string, date: string] => {
  const [year = '', month = '', date = ''] = day.split('-')
  return [year, MONTHS[Number(month) - 1] ?? '', date.replace(/^0/, '')]
}

const dayInWords = (day: string): string =>
  [...partsOf(day)]
    .reverse()
    .filter((part) => part !== '')
    .join(' ')

/** A span without what its two ends have in common: "17–19 February 2025", "30 January–2 February 2025". */
const spanInWords = (first: string, last: string): string => {
  const [year, month, date] = partsOf(first)
  const [lastYear, lastMonth, lastDate] = partsOf(last)
  const isWhole = date !== '' && lastDate !== ''
  if (!isWhole || year !== lastYear) return `${dayInWords(first)} to ${dayInWords(last)}`
  if (month === lastMonth) return `${date}–${lastDate} ${month} ${year}`
  return `${date} ${month} – ${lastDate} ${lastMonth} ${year}`
}

/**
 * An EDTF date in words.
 * @param edtf as a record has it
 */
export const dateInWords = (edtf: string): string => {
  const plain = edtf.replace(/[[\]]/g, '')
  const about = plain.includes('~') ? 'about ' : ''
  const [first = '', second] = plain.replaceAll('~', '').split(/\/|\.\./)
  if (second === undefined) return about + dayInWords(first)
  return about + (edtf.startsWith('[') ? `one day of ` : '') + spanInWords(first, second)
}
