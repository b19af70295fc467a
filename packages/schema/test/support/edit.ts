import type { SchemaName } from '../../src/index.js'
import { instances } from './instances.js'

type Container = { [key: string]: unknown }

/**
 * A copy of a schema's whole instance with one value changed.
 *
 * @param name the schema
 * @param pointer where, as a JSON Pointer; '' is the whole
 * @param value what to put there; `undefined` takes the key away
 */
export function edited(name: SchemaName, pointer: string, value: unknown): unknown {
  const copy: unknown = structuredClone(instances[name])
  if (pointer === '') return value
  const keys = pointer.slice(1).split('/')
  const last = String(keys.pop())
  let place = copy as Container
  for (const key of keys) place = place[key] as Container
  if (value === undefined) delete place[last]
  else place[last] = value
  return copy
}
