import type { SchemaName } from '@readout/schema'
import { RECORD_LIMITS } from '../json/limits.js'
import { formatPointer } from '../json/pointer.js'
import { FORBIDDEN_KEYS } from '../json/tree.js'
import { type KeyOrder, keyOrderOf } from './order.js'

type Path = readonly (string | number)[]

const refuse = (path: Path, what: string): never => {
  throw new TypeError(`\`${formatPointer(path)}\` ${what}`)
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const arrange = (value: unknown, order: KeyOrder | undefined, path: Path): unknown => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : refuse(path, `is ${value}, which JSON cannot hold`)
  }
  if (typeof value !== 'object') return refuse(path, `is a ${typeof value}, which JSON cannot hold`)
  if (path.length >= RECORD_LIMITS.maxDepth) {
    return refuse(path.slice(0, 4), `is nested more than ${RECORD_LIMITS.maxDepth} deep`)
  }
  if (Array.isArray(value)) return value.map((item, index) => arrange(item, order?.items(), [...path, index]))
  const source = value as Record<string, unknown>
  const known = order ? [...order.keys.keys()].filter((key) => Object.hasOwn(source, key)) : []
  const rest = Object.keys(source)
    .filter((key) => !order?.keys.has(key))
    .sort(byCodeUnit)
  const result: Record<string, unknown> = {}
  for (const key of [...known, ...rest]) {
    if (FORBIDDEN_KEYS.has(key)) refuse([...path, key], 'is a key that is not allowed anywhere')
    if (source[key] !== undefined) result[key] = arrange(source[key], order?.keys.get(key)?.(), [...path, key])
  }
  return result
}

/**
 * Brings a value into canonical form: the keys of every object in the order in which its schema lists them, keys that
 * the schema does not know after them by code unit, keys whose value is `undefined` left out.
 *
 * Lists keep their order, also those in which order means nothing: evidence points into them by index. Text is not
 * changed either: what is written wrong is for the validator to tell.
 * @param value a record, or another file of the project; not changed
 * @param schema the schema it is written to, `record` unless told
 * @returns a new value
 * @throws TypeError naming the place of what JSON cannot hold, or of nesting beyond the limit of record files
 */
export const canonicalRecord = <T>(value: T, schema: SchemaName = 'record'): T =>
  arrange(value, keyOrderOf(schema), []) as T

/**
 * Writes a value as the text of its file: canonical form, JSON indented by two spaces, a line feed at the end.
 *
 * Everything that writes a record goes through here, so that two records with the same content have the same bytes.
 * @param value a record, or another file of the project
 * @param schema the schema it is written to, `record` unless told
 * @throws TypeError as {@link canonicalRecord} does
 */
export const serializeRecord = (value: unknown, schema: SchemaName = 'record'): string =>
  `${JSON.stringify(canonicalRecord(value, schema), null, 2)}\n`

/**
 * Writes a value on one line, for NDJSON: canonical form, no white space, a line feed at the end.
 * @param value a record, a draft or another value with a schema
 * @param schema the schema it is written to, `record` unless told
 * @throws TypeError as {@link canonicalRecord} does
 */
export const serializeLine = (value: unknown, schema: SchemaName = 'record'): string =>
  `${JSON.stringify(canonicalRecord(value, schema))}\n`
