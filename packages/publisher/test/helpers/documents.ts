import { Ajv, type AnySchemaObject } from 'ajv'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'

/** Any value of JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * A copy of a document in which the value at a path is another one, or gone.
 *
 * @param document what to copy
 * @param at keys from the root, joined by `|`; the last of them must be there
 * @param value the other value; nothing takes the key away
 */
export const changed = (document: Json, at: string, value: Json | undefined): Json => {
  const copy = structuredClone(document)
  const keys = at.split('|')
  const last = keys.pop() ?? ''
  let target = copy as { [key: string]: Json }
  for (const key of keys) target = target[key] as { [key: string]: Json }
  expect(Object.keys(target)).toContain(last)
  if (value === undefined) delete target[last]
  else target[last] = value
  return copy
}

/**
 * A check against a schema of an older draft than ours, such as standards publish.
 *
 * @param schema a JSON Schema of draft 7, or of draft 4 without what draft 7 writes otherwise
 * @returns a function that gives the place and message of every fault, none when the value is valid
 */
export const publishedChecker = ({ $schema: _, ...schema }: AnySchemaObject): ((value: Json) => string[]) => {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
  const add = addFormats as unknown as { default?: (target: Ajv) => void } & ((target: Ajv) => void)
  ;(add.default ?? add)(ajv)
  const validate = ajv.compile(schema)
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
