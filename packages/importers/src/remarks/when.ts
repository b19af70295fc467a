import { findDates, resolveDate } from '@readout/parser/analysis'
import { parseEdtf } from '@readout/records'
import type { Entry } from '../entry.js'

/** A date and, where the text gives it, the words that do. */
export interface When {
  readonly date: string
  readonly span?: { readonly start: number; readonly end: number }
}

/**
 * The date of a meeting: the day that its clause gives, if it lies within the stay; otherwise one of the days of the stay.
 * @param text the entry's text
 * @param start first character of the clause
 * @param end after its last
 */
export const whenOf = (entry: Entry, text: string, start: number, end: number): When => {
  const year = Number(entry.start.slice(0, 4))
  for (const mention of findDates(text, start, end)) {
    if (mention.kind !== 'day' && mention.kind !== 'range') continue
    for (const candidate of new Set([year, Number(entry.end.slice(0, 4))])) {
      const resolved = resolveDate(mention, { year: candidate })
      if (resolved && resolved.start >= entry.start && resolved.end <= entry.end && parseEdtf(resolved.edtf)) {
        return { date: resolved.edtf, span: { start: mention.start, end: mention.end } }
      }
    }
  }
  return { date: entry.start === entry.end ? entry.start : `[${entry.start}..${entry.end}]` }
}
