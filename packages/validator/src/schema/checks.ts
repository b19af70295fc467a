import type { DocumentKind } from '../document/input.js'
import * as compiled from '../generated/schema-checks.js'
import { personSound, recordSound } from '../generated/sound-checks.js'

/** One fault as ajv reports it (https://ajv.js.org/api.html#error-objects). */
export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A compiled schema: tells whether a value is right, and leaves its faults on itself. */
interface Check {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}

const CHECKS: Readonly<Record<DocumentKind, Check>> = { record: compiled.record, person: compiled.person }

/** Quick looks: what they are content with, the checks are content with. */
const SOUND: Readonly<Record<DocumentKind, (value: unknown) => boolean>> = { record: recordSound, person: personSound }

const UNIQUE: Readonly<Record<DocumentKind, readonly (readonly string[])[]>> = {
  record: compiled.recordUnique,
  person: compiled.personUnique,
}

/**
 * @param kind what the value should be
 * @param value a JSON value
 * @returns every fault that the schema finds, but for entries given twice; empty for a sound value
 */
export const schemaErrors = (kind: DocumentKind, value: unknown): readonly SchemaError[] => {
  if (SOUND[kind](value)) return []
  const check = CHECKS[kind]
  return check(value) ? [] : (check.errors ?? [])
}

/** An entry of an array that equals an earlier one. */
export interface RepeatedEntry {
  /** Pointer of the array. */
  readonly array: string
  /** Indexes of the earlier and of the later entry. */
  readonly first: number
  readonly again: number
}

const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** Finds the repeated entries of the arrays at a path below a value. */
const repeatedAt = (
  value: unknown,
  path: readonly string[],
  at: number,
  pointer: string,
  ordered: boolean,
  found: RepeatedEntry[],
): void => {
  const step = path[at]
  if (step === undefined) {
    if (Array.isArray(value) && value.length > 1) repeatedIn(value, pointer, ordered, found)
  } else if (step === '*') {
    if (!Array.isArray(value)) return
    for (let index = 0; index < value.length; index++) {
      repeatedAt(value[index], path, at + 1, `${pointer}/${index}`, ordered, found)
    }
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    repeatedAt((value as Record<string, unknown>)[step], path, at + 1, `${pointer}/${step}`, ordered, found)
  }
}

/** Up to so many entries, comparing each with each is faster than writing all of them out. */
const FEW = 12

/** Tells entries apart that differ in a string or a number of their own, as nearly all do. */
const differ = (a: unknown, b: unknown): boolean => {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a !== b
  for (const key in a) {
    const one = (a as Record<string, unknown>)[key]
    const two = (b as Record<string, unknown>)[key]
    if (one !== two && (typeof one !== 'object' || typeof two !== 'object')) return true
  }
  return false
}

const allDiffer = (entries: readonly unknown[]): boolean => {
  for (let later = 1; later < entries.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) if (!differ(entries[earlier], entries[later])) return false
  }
  return true
}

const repeatedIn = (entries: readonly unknown[], array: string, ordered: boolean, found: RepeatedEntry[]): void => {
  if (entries.length <= FEW && allDiffer(entries)) return
  const seen = new Map<string, number>()
  for (const [again, entry] of entries.entries()) {
    const key = typeof entry === 'string' ? entry : JSON.stringify(entry, ordered ? undefined : sortedKeys)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, again)
    else found.push({ array, first, again })
  }
}

/**
 * Finds entries that the schema wants unique and that are not, in time linear in the value.
 *
 * @param kind what the value should be
 * @param value a JSON value within the limits of nesting
 * @param ordered whether the keys of every object are in canonical order already
 * @returns each entry that is given again, in the order of the schema
 */
export const entriesTwice = (kind: DocumentKind, value: unknown, ordered: boolean): readonly RepeatedEntry[] => {
  const found: RepeatedEntry[] = []
  for (const path of UNIQUE[kind]) repeatedAt(value, path, 0, '', ordered, found)
  return found
}
