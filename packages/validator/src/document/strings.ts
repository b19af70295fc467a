/** One string of a JSON value. */
export interface LocatedString {
  readonly pointer: string
  readonly text: string
  /** True when the string is a key of an object; the pointer is then that of its value. */
  readonly isKey: boolean
}

/** Nesting followed at most; deeper text is refused before, and this keeps a walk finite whatever it is given. */
const DEPTH = 64

/**
 * @param key a key of an object or an index of an array
 * @returns the key as one part of a JSON Pointer (RFC 6901, section 3)
 */
export const pointerPart = (key: string | number): string =>
  typeof key === 'number' ? String(key) : key.replaceAll('~', '~0').replaceAll('/', '~1')

/**
 * Lists every string of a JSON value, keys included, in the order of the text.
 *
 * @param value a JSON value
 * @param pointer pointer of the value itself
 * @param depth how deep it lies
 * @returns the strings with their pointers
 */
export function* stringsOf(value: unknown, pointer = '', depth = 0): Generator<LocatedString> {
  if (typeof value === 'string') yield { pointer, text: value, isKey: false }
  else if (depth > DEPTH) return
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* stringsOf(item, `${pointer}/${index}`, depth + 1)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const inner = `${pointer}/${pointerPart(key)}`
      yield { pointer: inner, text: key, isKey: true }
      yield* stringsOf(item, inner, depth + 1)
    }
  }
}
