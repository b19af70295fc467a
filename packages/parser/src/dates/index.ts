export { findDates } from './find-dates.js'
export { resolveDate } from './resolve.js'
export { findTimes, type TimeMention } from './times.js'
export type { DateContext, DateMention, ResolvedDate } from './types.js'
