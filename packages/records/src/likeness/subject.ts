import type { Draft } from '@readout/schema'
import { type Edtf, parseEdtf } from '../dates/edtf.js'

/** What likeness looks at: a record, or a draft, of which any part may be missing. */
export type Likenable = Pick<
  Draft,
  | 'id'
  | 'date'
  | 'time'
  | 'parties'
  | 'participants'
  | 'series'
  | 'format'
  | 'mode'
  | 'location'
  | 'identifiers'
  | 'related'
>

/** One finding for or against two records being one meeting. */
export interface LikenessReason {
  readonly aspect:
    | 'identifiers'
    | 'related'
    | 'parties'
    | 'date'
    | 'time'
    | 'people'
    | 'series'
    | 'format'
    | 'mode'
    | 'place'
  /** Evidence in bits: positive for one meeting, negative for two. `-Infinity` settles it. */
  readonly bits: number
  /** The finding in words, with the values. */
  readonly text: string
}

/** A date that spans more days than this is too vague to tell one meeting by. */
export const VAGUE_DAYS = 732

/** Parties of a record as comparable texts, sorted: `state:JP`. */
export const partyKeys = (record: Likenable): string[] =>
  [...new Set((record.parties ?? []).map((party) => `${party.type}:${party.code}`))].sort()

/** The date of a record, where it has one that can be read. */
export const dateOf = (record: Likenable): Edtf | undefined =>
  record.date === undefined ? undefined : parseEdtf(record.date)
