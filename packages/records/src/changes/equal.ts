/** A JSON object. */
export type JsonObject = { readonly [key: string]: unknown }

/** Whether a value is an object other than a list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The keys of an object that are set; a key set to `undefined` is as one that is not there, as in a file. */
export const keysOf = (value: JsonObject): string[] => Object.keys(value).filter((key) => value[key] !== undefined)

/** Whether two JSON values are equal; the order of keys does not matter, that of lists does. */
export const sameJson = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b) || a === b) return true
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => sameJson(item, b[index]))
    )
  }
  if (!isObject(a) || !isObject(b)) return false
  const keys = keysOf(a)
  return keys.length === keysOf(b).length && keys.every((key) => b[key] !== undefined && sameJson(a[key], b[key]))
}

/** JSON with keys in alphabetical order: equal values have equal texts. */
export const stableText = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(
          keysOf(inner)
            .sort()
            .map((key) => [key, inner[key]]),
        )
      : inner,
  )
