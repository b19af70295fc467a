import type { ParseMessage } from '@readout/schema'
import type { OneSided } from '../occasions/gathering/index.js'
import type { Occasion } from '../occasions/occasion.js'
import type { RegisterRemark } from '../register/index.js'
import { counterpartUnnamed } from './counterpart-unnamed.js'
import { dateConflict } from './date-conflict.js'
import { dateSpan } from './date-span.js'
import { dateUndecided } from './date-undecided.js'
import { modeUnknown } from './mode-unknown.js'
import { officeUnknown } from './office-unknown.js'
import { partiesUnknown, partyUnknown } from './party-unknown.js'
import { type Background, messageMaker, type RemarkSource, type Watcher } from './remark.js'
import { stateAmbiguous } from './state-ambiguous.js'
import { statusDoubtful } from './status-doubtful.js'

/** Everything that is watched for, in the order of the record's fields. */
const watchers: readonly Watcher[] = [
  statusDoubtful,
  modeUnknown,
  dateConflict,
  dateSpan,
  dateUndecided,
  stateAmbiguous,
  counterpartUnnamed,
  partyUnknown,
  officeUnknown,
]

/**
 * What was seen of each meeting and not decided.
 * @param occasions the meetings, in the order of their records
 * @param background the text that they stand in
 * @param source the text that positions count in
 * @returns messages in the order of the records
 */
export const messagesOf = (
  occasions: readonly Occasion[],
  background: Background,
  source: RemarkSource,
): ParseMessage[] => {
  const make = messageMaker(source)
  const messages: ParseMessage[] = []
  for (const [record, occasion] of occasions.entries())
    for (const watch of watchers) for (const remark of watch(occasion, background)) messages.push(make(remark, record))
  return messages
}

/** How many clauses of one text are named that tell of a meeting without its parties. */
const MOST_ONE_SIDED = 5

/**
 * What was told like a meeting and gave no record, because only the publisher would tell whose people they are.
 * @param clauses that name one party at most, in the order of the text
 * @param source the text that positions count in
 */
export const oneSidedMessages = (clauses: readonly OneSided[], source: RemarkSource): ParseMessage[] => {
  const make = messageMaker(source)
  return clauses
    .flatMap((clause) => partiesUnknown(clause) ?? [])
    .slice(0, MOST_ONE_SIDED)
    .map((remark) => make(remark))
}

/** How many messages of one text the register gives at most. */
const MOST_REGISTER = 50

/**
 * What the register of people knows of a text and cannot decide, and where it has something else than the text.
 * @param remarks in the order of the text
 * @param source the text that positions count in
 */
export const registerMessages = (remarks: readonly RegisterRemark[], source: RemarkSource): ParseMessage[] => {
  const make = messageMaker(source)
  return remarks.slice(0, MOST_REGISTER).map(({ remark, record }) => make(remark, record))
}
