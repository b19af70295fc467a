import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { isDay } from '@readout/records'
import type { Party } from '@readout/schema'
import { organizationByCode, stateByCode } from '@readout/vocabulary'
import { parse } from 'csv-parse/sync'
import { type Adapter, type Entry, ImportError, type UnreadEntry } from '../entry.js'
import { visitorsIn } from '../entry-people.js'

/** Columns of the template; see docs/import-csv.md. */
const REQUIRED = ['id', 'start', 'own', 'other', 'country', 'text', 'publisher'] as const
const OPTIONAL = ['end', 'people', 'places', 'title', 'url', 'language'] as const

const MAX_BYTES = 50_000_000

type Row = Readonly<Record<string, string>>

const partyOf = (code: string): Party | undefined => {
  if (stateByCode(code)) return { type: 'state', code } as Party
  return organizationByCode(code) ? ({ type: 'organization', code } as Party) : undefined
}

const listOf = (text: string | undefined): string[] => (text ?? '').split(/\s*;\s*/).filter((part) => part !== '')

/** `lists/Oslo visits.csv` is the list `csv-oslo-visits`: its entries are told by it from those of other lists. */
const listName = (path: string): string => {
  const slug = basename(path, '.csv')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug === '') throw new ImportError(`\`${path}\` has no letters in its name; it names the list`)
  return `csv-${slug}`
}

const entryOf = (row: Row, line: number, list: string): Entry | UnreadEntry => {
  const id = `${list}:${row['id'] ?? ''}`
  const unread = (problem: string): UnreadEntry => ({ id, problem: `line ${line}: ${problem}` })
  const lacking = REQUIRED.find((column) => (row[column] ?? '') === '')
  if (lacking !== undefined) return unread(`\`${lacking}\` is empty`)
  const [value = '', start = '', country = '', text = ''] = [row['id'], row['start'], row['country'], row['text']]
  const end = row['end'] || start
  if (!/^\S{1,100}$/.test(value)) return unread(`\`id\` is \`${value.slice(0, 100)}\`; write it without white space`)
  if (!isDay(start) || !isDay(end) || end < start) return unread(`\`${start}\` to \`${end}\` is no stay`)
  const [own, other] = [partyOf(row['own'] ?? ''), partyOf(row['other'] ?? '')]
  if (own === undefined) return unread(`\`own\` is \`${row['own']}\`, which is no party's code`)
  if (other === undefined) return unread(`\`other\` is \`${row['other']}\`, which is no party's code`)
  if (!stateByCode(country)) return unread(`\`country\` is \`${country}\`, which is no state's code`)
  return {
    id,
    identifier: { scheme: list, value },
    start,
    end,
    own,
    people: listOf(row['people']).flatMap((person) => visitorsIn(person, own.code)),
    other,
    country,
    places: listOf(row['places']),
    keeper: country === other.code ? own : other,
    text: text.replace(/\s+/g, ' ').trim(),
    source: {
      publisher: row['publisher'] ?? '',
      language: row['language'] || 'en',
      ...(row['title'] ? { title: row['title'] } : {}),
      ...(row['url'] ? { url: row['url'] } : {}),
    },
  }
}

const rowsOf = (path: string): string[][] => {
  try {
    if (statSync(path).size > MAX_BYTES) throw new ImportError(`\`${path}\` has more than ${MAX_BYTES} bytes`)
    return parse(readFileSync(path, 'utf8'), { bom: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw new ImportError(`\`${path}\` cannot be read: ${error instanceof Error ? error.message : 'unknown error'}`)
  }
}

/** A list in a spreadsheet, saved as CSV by the template of docs/import-csv.md. */
export const csv: Adapter = {
  name: 'csv',
  summary: 'a list of your own, as a CSV file by the template',
  listName,
  read: (path) => {
    const list = listName(path)
    const [header = [], ...rows] = rowsOf(path)
    const known: readonly string[] = [...REQUIRED, ...OPTIONAL]
    const lacking = REQUIRED.filter((column) => !header.includes(column))
    const strange = header.filter((column) => !known.includes(column))
    if (lacking.length > 0) throw new ImportError(`\`${path}\` lacks the columns ${lacking.join(', ')}`)
    if (strange.length > 0) throw new ImportError(`\`${path}\` has unknown columns: ${strange.join(', ')}`)
    return rows.map((cells, index) => {
      const row = Object.fromEntries(header.map((column, place) => [column, cells[place] ?? '']))
      return entryOf(row, index + 2, list)
    })
  },
}
