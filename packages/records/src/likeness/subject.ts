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

/** Up to so many parties looking through the list is faster than a set. */
const MANY_PARTIES = 16

/** Keys of parties that were met, so that one text stands for each of them: there are some hundreds. */
const known = { state: new Map<string, string>(), organization: new Map<string, string>() }

/** Codes kept at most: drafts may hold any. */
const CODES_KEPT = 2000

const keyOf = ({ type, code }: NonNullable<Likenable['parties']>[number]): string => {
  const found = known[type].get(code)
  if (found !== undefined) return found
  const key = `${type}:${code}`
  if (known[type].size < CODES_KEPT) known[type].set(code, key)
  return key
}

/** Parties of a record as comparable texts, sorted: `state:JP`. */
export const partyKeys = (record: Likenable): string[] => {
  const keys: string[] = []
  for (const party of record.parties ?? []) {
    const key = keyOf(party)
    if (keys.length > MANY_PARTIES || !keys.includes(key)) keys.push(key)
  }
  return keys.length > MANY_PARTIES ? [...new Set(keys)].sort() : keys.sort()
}

/** The date of a record, where it has one that can be read. */
export const dateOf = (record: Likenable): Edtf | undefined =>
  record.date === undefined ? undefined : parseEdtf(record.date)
