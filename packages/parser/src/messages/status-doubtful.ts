import { statuses } from '@readout/vocabulary'
import { parseIsoDay } from '../dates/calendar.js'
import { codeChoices } from './choices.js'
import type { Remark, Watcher } from './remark.js'

/** A publication may carry the day before in a zone further west: so many days decide nothing. */
const SLACK_DAYS = 2

/** A meeting told as held on a day after the publication, or as still to come on a day before it. */
export const statusDoubtful: Watcher = function* ({ when, status, statusGround }, { frame }): Iterable<Remark> {
  const published = parseIsoDay(frame.published, frame.timeZone)
  const start = parseIsoDay(when?.date.start)
  const end = parseIsoDay(when?.date.end)
  if (published === undefined || start === undefined || end === undefined) return
  const told =
    status === 'held' && start > published + SLACK_DAYS
      ? 'after'
      : status === 'scheduled' && end < published - SLACK_DAYS
        ? 'before'
        : undefined
  if (told === undefined) return
  yield {
    rule: 'status-doubtful',
    reason: `The meeting is read as \`${status}\` on a day ${told} that of publication; choose the status, or correct the date`,
    severity: 'warning',
    ground: statusGround,
    pointer: '/status',
    choices: codeChoices(statuses, '/status'),
  }
}
