import { RECORD_LIMITS, serializeRecord } from '@readout/records'
import type { DocumentKind } from './input.js'

/** What was seen of the objects of one place in canonical text. Places are told by keys, all entries of a list alike. */
interface Place {
  /** Keys by name, each with the keys that stood right before it, and with the place of what it holds. */
  readonly keys: Map<string, { readonly after: Set<string>; readonly inner: Place }>
}

/**
 * What was seen. The order of the keys of an object depends on nothing but its place, so that keys of which each was
 * seen right after the one before it are in canonical order, all of them.
 */
const SEEN: Readonly<Record<DocumentKind, Place>> = { record: { keys: new Map() }, person: { keys: new Map() } }

/** Tells whether all keys of a value stand in an order that was seen. */
const isSeen = (value: object, place: Place): boolean => {
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && item !== null && !isSeen(item, place)) return false
    return true
  }
  let before = ''
  for (const key in value) {
    const seen = place.keys.get(key)
    if (seen === undefined || !seen.after.has(before)) return false
    before = key
    const inner: unknown = (value as Record<string, unknown>)[key]
    if (typeof inner === 'object' && inner !== null && !isSeen(inner, seen.inner)) return false
  }
  return true
}

/** Keys remembered of one place at most: a hostile file may bring any number. */
const KEYS_AT_MOST = 200

/** Remembers the order of the keys of a value in canonical form. */
const remember = (value: object, place: Place): void => {
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && item !== null) remember(item, place)
    return
  }
  let before = ''
  for (const [key, inner] of Object.entries(value)) {
    let seen = place.keys.get(key)
    if (seen === undefined) {
      if (place.keys.size >= KEYS_AT_MOST) return
      seen = { after: new Set(), inner: { keys: new Map() } }
      place.keys.set(key, seen)
    }
    seen.after.add(before)
    before = key
    if (typeof inner === 'object' && inner !== null) remember(inner, seen.inner)
  }
}

/**
 * @param value a JSON value
 * @param kind what it should be
 * @returns its text in canonical form; `undefined` when it is no object, or has no canonical form
 */
export const canonicalOf = (value: unknown, kind: DocumentKind): string | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  try {
    return serializeRecord(value, kind)
  } catch {
    // What has no canonical form (a number beyond JSON's range, nesting without end) is told of by other rules.
    return undefined
  }
}

/** Blanks that a line of canonical text begins with when it is nested deeper than a record may be. */
const TOO_DEEP = `\n${' '.repeat(2 * RECORD_LIMITS.maxDepth)}`

/** Keys that the rule `key-harmless` tells of. */
const HARMFUL_KEYS = ['"__proto__"', '"constructor"', '"prototype"']

/**
 * Tells whether text is in canonical form, faster than by writing it anew.
 *
 * @param text the text
 * @param value its value, nested no deeper than a record may be
 * @param kind what it should be
 * @returns true when the writer of records would give the same text
 */
export const isCanonical = (text: string, value: unknown, kind: DocumentKind): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const seen = isSeen(value, SEEN[kind])
  // What was seen holds none of these; in what was not, they are looked for before the text is written out.
  if (!seen && (text.includes(TOO_DEEP) || HARMFUL_KEYS.some((key) => text.includes(key)))) return false
  if (`${JSON.stringify(value, null, 2)}\n` !== text) return false
  if (seen) return true
  if (canonicalOf(value, kind) !== text) return false
  remember(value, SEEN[kind])
  return true
}
