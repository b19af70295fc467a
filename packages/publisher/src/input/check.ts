import type { JsonSchema } from '@readout/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** Faults that a message names; the rest is a number. */
const NAMED = 3

/** Says what is wrong with a value; nothing when it is valid. */
export type Checker = (value: unknown) => string | undefined

/** Compiling takes longer than checking thousands of records: it is done once for a schema. */
const compiled = new WeakMap<JsonSchema, Checker>()

/**
 * Makes a check of values against a schema, with ajv: the validator that the project's own `readout validate` rests on,
 * compiled once and fast enough for every record of a release.
 *
 * @param schema a schema of `@readout/schema`
 * @returns a function that says what is wrong with a value, nothing when it is valid
 */
export const checkerOf = (schema: JsonSchema): Checker => {
  const known = compiled.get(schema)
  if (known !== undefined) return known
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  // The types of ajv-formats give its default export for CommonJS; at run time it is the function itself or wraps it.
  const add = addFormats as unknown as { default?: (target: Ajv2020) => void } & ((target: Ajv2020) => void)
  ;(add.default ?? add)(ajv)
  const validate = ajv.compile(schema)
  const check: Checker = (value) => {
    if (validate(value)) return undefined
    const faults = (validate.errors ?? []).map(({ instancePath, message }) => `\`${instancePath || '/'}\` ${message}`)
    const more = faults.length - NAMED
    return `${faults.slice(0, NAMED).join('; ')}${more > 0 ? `; and ${more} more` : ''}`
  }
  compiled.set(schema, check)
  return check
}
