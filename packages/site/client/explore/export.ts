import { FACETS, labelOf, type Meetings, valuesOf } from './data.js'

const COLUMNS = ['id', 'date', 'date_start', 'date_end', 'title', 'city', ...FACETS.map(({ name }) => name)] as const

const rowOf = (meetings: Meetings, row: number): Record<string, string> => {
  const { columns } = meetings
  const cells: Record<string, string> = {
    id: columns.id[row] ?? '',
    date: columns.date[row] ?? '',
    date_start: columns.start[row] ?? '',
    date_end: columns.end[row] ?? '',
    title: columns.title[row] ?? '',
    city: columns.city[row] ?? '',
  }
  for (const facet of FACETS)
    cells[facet.name] = valuesOf(meetings, facet, row)
      .map((place) => labelOf(meetings, facet, place))
      .join('; ')
  return cells
}

/** A cell as RFC 4180 has it; what a spreadsheet would run as a formula gets an apostrophe, as in the release. */
const cell = (text: string): string => {
  const guarded = /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** The rows as CSV with a heading. */
export const toCsv = (meetings: Meetings, rows: readonly number[]): string => {
  const lines = rows.map((row) => {
    const cells = rowOf(meetings, row)
    return COLUMNS.map((name) => cell(cells[name] ?? '')).join(',')
  })
  return `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`
}

/** The rows as a list of objects. */
export const toJson = (meetings: Meetings, rows: readonly number[]): string => {
  const list = rows.map((row) => rowOf(meetings, row))
  return `${JSON.stringify(list, null, 2)}\n`
}
