import { addDays, parseEdtf } from '@readout/records'
import { days } from '../occasions/when.js'
import { dayChoice } from './choices.js'
import type { Remark, Watcher } from './remark.js'

/** Days of a visit from which one can be chosen: longer ones are no choice of days. */
const LONGEST = 14

/** A meeting on one day of a visit, where the text does not say which. */
export const dateSpan: Watcher = function* ({ when }): Iterable<Remark> {
  if (when === undefined || !when.date.edtf.startsWith('[')) return
  const span = parseEdtf(when.date.edtf)
  if (span === undefined) return
  const { start, end } = span
  const length = days(start, end) + 1
  yield {
    rule: 'date-span',
    reason: `The text gives the days from ${start} to ${end} and not which of them; choose it where another source tells`,
    severity: 'info',
    ground: when.ground,
    pointer: '/date',
    choices: length > LONGEST ? [] : Array.from({ length }, (_, by) => dayChoice(addDays(start, by))),
  }
}
