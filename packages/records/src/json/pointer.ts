/**
 * Writes one step of a JSON Pointer (RFC 6901): `~` becomes `~0`, `/` becomes `~1`.
 * @param step a key, or an index of an array
 */
export const escapeStep = (step: string | number): string => String(step).replaceAll('~', '~0').replaceAll('/', '~1')

/**
 * Writes a JSON Pointer (RFC 6901).
 * @param steps keys and indexes from the root
 * @returns `''` for the root, `/participants/0/name` otherwise
 */
export const formatPointer = (steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${escapeStep(step)}`).join('')

/**
 * Splits a JSON Pointer (RFC 6901) into its steps.
 * @param pointer `''` or a text that starts with `/`
 * @returns the steps with their escapes undone, or `undefined` when the text is no pointer; never throws
 */
export const parsePointer = (pointer: string): string[] | undefined => {
  if (pointer === '') return []
  if (!pointer.startsWith('/')) return undefined
  if (!pointer.includes('~')) return pointer.slice(1).split('/')
  if (/~(?![01])/.test(pointer)) return undefined
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

const INDEX = /^(?:0|[1-9]\d{0,8})$/

/** Most lists have fewer than ten entries, and one digit needs no pattern. */
const isIndex = (step: string): boolean => (step.length === 1 ? step >= '0' && step <= '9' : INDEX.test(step))

/**
 * The value that a JSON Pointer names.
 * @param value any JSON value
 * @param pointer RFC 6901; an index of an array is decimal without leading zeros
 * @returns the value, or `undefined` when the path leads nowhere; inherited properties are never followed
 */
export const valueAt = (value: unknown, pointer: string): unknown => {
  const steps = parsePointer(pointer)
  return steps && valueAtSteps(value, steps)
}

/**
 * The value at the end of a path.
 * @param value any JSON value
 * @param steps keys and indexes from the root, as {@link parsePointer} gives them
 * @returns the value, or `undefined` when the path leads nowhere; inherited properties are never followed
 */
export const valueAtSteps = (value: unknown, steps: readonly string[]): unknown => {
  let at = value
  for (const step of steps) {
    if (Array.isArray(at) ? !isIndex(step) : typeof at !== 'object' || at === null) return undefined
    if (!Object.hasOwn(at as object, step)) return undefined
    at = (at as Record<string, unknown>)[step]
  }
  return at
}
