/** What a text says about one day: only what is written, nothing worked out. */
export interface StatedDate {
  /** Four-digit year. */
  year?: number
  /** 1 (January) to 12. */
  month?: number
  /** 1 to 31. */
  day?: number
  /** ISO 8601 weekday: 1 (Monday) to 7 (Sunday). */
  weekday?: number
}

/** A distance in time that a text states in words: `yesterday` is one day back from the publication. */
export interface DateOffset {
  unit: 'day' | 'week' | 'weekend' | 'month' | 'year'
  /** How many units after (negative: before) the anchor. */
  count: number
  /** The day of publication, or the day the text named before (`the same day`, `the following day`). */
  from: 'publication' | 'previous'
}

/** The part of a day or of a month that a text names beside the date. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night'

/**
 * - `day`: one calendar day, or a day of the month at hand (`on the 23rd`);
 * - `range`: from a day to a day, or a list of days of one stay;
 * - `month`, `year`: no day is named (a range of months or years has `until`);
 * - `weekday`: a weekday with no calendar day; `relative`: counted from the publication or from the day named before;
 * - `undecided`: digits that are a date but leave open which; `message` says why.
 */
export type DateKind = 'day' | 'range' | 'month' | 'year' | 'weekday' | 'relative' | 'undecided'

/** One date as a text gives it. */
export interface DateMention {
  /** Offset of its first character in the text, in UTF-16 code units. */
  start: number
  /** Offset after its last character, in UTF-16 code units. */
  end: number
  kind: DateKind
  /** What is written about the (first) day. */
  stated: StatedDate
  /** What is written about the last day of a range. */
  until?: StatedDate
  /** Whether a range was written as a span (`to`, a dash) or as a list (`and`, a slash). */
  join?: 'to' | 'and'
  /** `last Friday`, `this October`, `next week`. */
  direction?: 'last' | 'this' | 'next'
  /** A distance stated in words. Together with a `stated.day` the text gives both: `today (10)`. */
  offset?: DateOffset
  /** `early June`, `mid-July`, `late 2023`. */
  part?: 'early' | 'mid' | 'late'
  /** `this morning`, `on the evening of July 5`. */
  partOfDay?: PartOfDay
  /** Why an `undecided` mention is undecided. */
  message?: string
  /** The days that an `undecided` mention may mean, day first before month first. */
  readings?: readonly StatedDate[]
}

/** What a mention is resolved against. */
export interface DateContext {
  /** Day (`YYYY-MM-DD`) or instant (ISO 8601 with an offset) of publication. */
  published?: string
  /** A year that the text states elsewhere; used for a day without a year when the publication is unknown. */
  year?: number
  /** IANA time zone of the publisher; turns an instant of publication into the publisher's day. */
  timeZone?: string
  /** Tense of the clause that holds the mention. */
  tense?: 'past' | 'future'
  /** The day named before (`YYYY-MM-DD`), for `the same day` and `the following day`. */
  previous?: string
}

/** A resolved mention. */
export interface ResolvedDate {
  /** EDTF, in the subset that the record schema allows. */
  edtf: string
  /** First day it can be, `YYYY-MM-DD`. */
  start: string
  /** Last day it can be, `YYYY-MM-DD`. */
  end: string
  /** Whether the text states the whole date, leaves the year to be inferred, or counts from another day. */
  basis: 'stated' | 'inferred-year' | 'relative'
  /** What does not fit together in the text, such as a weekday that is not that day's. */
  message?: string
  /** The days that may be meant where something does not fit, `YYYY-MM-DD`: the day as written first. */
  readings?: readonly string[]
}
