export { findDates } from './find-dates.js'
export { resolveDate } from './resolve.js'
export { findTimes, type TimeMention } from './times.js'
export type {
  DateContext,
  DateKind,
  DateMention,
  DateOffset,
  PartOfDay,
  ResolvedDate,
  StatedDate,
} from './types.js'
