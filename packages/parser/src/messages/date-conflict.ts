import { dayChoice } from './choices.js'
import type { Remark, Watcher } from './remark.js'

/** A day whose weekday is not the one that the text gives it. */
export const dateConflict: Watcher = function* ({ when }): Iterable<Remark> {
  if (when?.date.message === undefined) return
  yield {
    rule: 'date-conflict',
    reason: `The date and the weekday do not fit together: ${when.date.message}`,
    severity: 'warning',
    ground: when.ground,
    pointer: '/date',
    choices: (when.date.readings ?? []).map(dayChoice),
  }
}
