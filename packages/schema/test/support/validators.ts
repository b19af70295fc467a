import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import formatsPlugin from 'ajv-formats'
import { type SchemaName, schemas } from '../../src/index.js'

/** One ajv for all schemas, as strict as it gets; the one union of types is that of a result's `id`. */
export const ajv = new Ajv2020({ strict: true, allErrors: true, verbose: true, allowUnionTypes: true })
formatsPlugin.default(ajv)
for (const schema of Object.values(schemas)) ajv.addSchema(schema)

/** All schemas' names, in the order of the export. */
export const schemaNames = Object.keys(schemas) as SchemaName[]

/**
 * The faults of a value. `if` is left out (ajv reports it beside the fault in the branch), and so is what the branches of
 * a `oneOf` say, as the `oneOf` itself is reported.
 */
export function faultsOf(name: SchemaName, value: unknown): ErrorObject[] {
  const validate = ajv.getSchema(schemas[name].$id)
  if (validate === undefined) throw new Error(`${name} is not in ajv`)
  validate(value)
  return (validate.errors ?? []).filter(
    ({ keyword, schemaPath }) => keyword !== 'if' && !/\/oneOf\/\d/.test(schemaPath),
  )
}
