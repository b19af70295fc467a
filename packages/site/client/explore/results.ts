import { dateInWords } from '../../src/dates.js'
import { el } from '../dom.js'
import type { Meetings } from './data.js'

/** Rows of a page of the table. */
const ROWS = 50

/** What the buttons below the table do. */
export interface Actions {
  /** Goes to a page of the table, from 1. */
  readonly go: (page: number) => void
  readonly saveCsv: () => void
  readonly saveJson: () => void
}

const rowOf = ({ columns, dictionaries }: Meetings, row: number): HTMLElement => {
  const country = dictionaries.country.labels[columns.country[row] ?? -1]
  const place = [columns.city[row], country].filter((part) => part !== undefined && part !== '').join(', ')
  return el(
    'tr',
    {},
    el('td', { class: 'date', text: dateInWords(columns.date[row] ?? '') }),
    el(
      'td',
      { class: 'what', dir: 'auto' },
      el('a', { href: `meetings/${columns.id[row]}.html`, text: columns.title[row] }),
    ),
    el('td', { class: 'where', dir: 'auto', text: place }),
    el('td', { text: dictionaries.format.labels[columns.format[row] ?? -1] }),
  )
}

/**
 * The meetings that are chosen, a page of them at a time, and the buttons to turn the page and to save all.
 *
 * @param rows what is chosen, in order
 * @param asked page that is asked for; the last one where there are fewer
 */
export const results = (
  meetings: Meetings,
  rows: readonly number[],
  asked: number,
  actions: Actions,
): HTMLElement[] => {
  if (rows.length === 0) {
    const text = 'No meeting is like that. Take something out of the choice, or clear it.'
    return [el('p', { class: 'empty', text })]
  }
  const pages = Math.ceil(rows.length / ROWS)
  const page = Math.min(asked, pages)
  const body = rows.slice((page - 1) * ROWS, page * ROWS).map((row) => rowOf(meetings, row))
  const heads = ['Date', 'Meeting', 'Place', 'Format'].map((text) => el('th', { scope: 'col', text }))
  const button = (text: string, click: () => void, disabled = false): HTMLElement =>
    el('button', { type: 'button', text, disabled, on: { click } })
  const turn = (text: string, to: number): HTMLElement => button(text, () => actions.go(to), to < 1 || to > pages)
  return [
    el(
      'div',
      { class: 'wide' },
      el(
        'table',
        { class: 'meetings' },
        el('caption', { text: `Meetings, page ${page} of ${pages}` }),
        el('thead', {}, el('tr', {}, ...heads)),
        el('tbody', {}, ...body),
      ),
    ),
    el(
      'p',
      { class: 'actions' },
      turn('Previous', page - 1),
      turn('Next', page + 1),
      button('Save as CSV', actions.saveCsv),
      button('Save as JSON', actions.saveJson),
    ),
  ]
}
