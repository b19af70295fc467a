/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** One value that differs: `from` is missing for one that is new, `to` for one that is gone. */
export interface Change {
  /** Where, as a JSON Pointer (RFC 6901). */
  readonly path: string
  readonly from?: Json
  readonly to?: Json
}

type JsonObject = { readonly [key: string]: Json }

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** Writes one step of a JSON Pointer. */
export const escapeStep = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Reads one step of a JSON Pointer. */
const unescapeStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')

/** Whether two JSON values say the same, whatever the order of their keys. */
export const sameJson = (a: Json | undefined, b: Json | undefined): boolean => {
  if (a === b) return true
  if (isArray(a) && isArray(b)) return a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
}

/**
 * Lists what differs between two JSON values, field by field. Objects are compared key by key and lists of one length
 * item by item; a list that grew or shrank is one change, because its items have no names to tell them by.
 *
 * @param from the earlier value
 * @param to the later value
 * @param path JSON Pointer of the two; the whole document when left out
 * @returns the changes, sorted by key inside each object
 */
export const changesBetween = (from: Json, to: Json, path = ''): Change[] => {
  if (from === to) return []
  if (isObject(from) && isObject(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort()
    return keys.flatMap((key): Change[] => {
      const at = `${path}/${escapeStep(key)}`
      const before = Object.hasOwn(from, key) ? from[key] : undefined
      const after = Object.hasOwn(to, key) ? to[key] : undefined
      if (before === undefined) return after === undefined ? [] : [{ path: at, to: after }]
      if (after === undefined) return [{ path: at, from: before }]
      return changesBetween(before, after, at)
    })
  }
  if (isArray(from) && isArray(to) && from.length === to.length) {
    return from.flatMap((item, index) => changesBetween(item, to[index] ?? null, `${path}/${index}`))
  }
  return sameJson(from, to) ? [] : [{ path, from, to }]
}

/** A copy of an object with one key set or removed; a key such as `__proto__` is a key like any other. */
const withKey = (object: JsonObject, key: string, value: Json | undefined): JsonObject =>
  Object.fromEntries(
    value === undefined
      ? Object.entries(object).filter(([each]) => each !== key)
      : Object.hasOwn(object, key)
        ? Object.entries(object).map(([each, old]) => [each, each === key ? value : old])
        : [...Object.entries(object), [key, value]],
  )

const applyOne = (value: Json, steps: readonly string[], change: Change): Json => {
  const [step, ...rest] = steps
  if (step === undefined) {
    if (change.to === undefined) throw new RangeError('the whole document cannot be removed')
    return change.to
  }
  if (isArray(value)) {
    const index = /^\d{1,9}$/.test(step) ? Number(step) : -1
    const item = value[index]
    if (item === undefined) throw new RangeError(`${change.path}: there is no item \`${step}\``)
    return value.with(index, applyOne(item, rest, change))
  }
  if (!isObject(value)) throw new RangeError(`${change.path}: \`${step}\` is not inside an object or a list`)
  if (rest.length === 0) return withKey(value, step, change.to)
  const inner = Object.hasOwn(value, step) ? value[step] : undefined
  if (inner === undefined) throw new RangeError(`${change.path}: there is no \`${step}\``)
  return withKey(value, step, applyOne(inner, rest, change))
}

/**
 * Makes the later value from the earlier one: `applyChanges(a, changesBetween(a, b))` says the same as `b`.
 *
 * @param value the earlier value; it is not touched
 * @param changes what `changesBetween` gave
 * @throws RangeError when a change points at what is not there
 */
export const applyChanges = (value: Json, changes: readonly Change[]): Json =>
  changes.reduce((each, change) => applyOne(each, change.path.split('/').slice(1).map(unescapeStep), change), value)
