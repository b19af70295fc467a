import type { FileRule } from '../../../engine/rule.js'
import { faultsOf } from '../../../schema/faults-of.js'

/** The file keeps to the schema: required keys, types, forms and limits. */
export const schemaValid: FileRule = {
  scope: 'file',
  aspect: 'schema',
  meta: {
    id: 'schema-valid',
    severity: 'error',
    description: 'The file keeps to the schema: required keys, types, forms and limits.',
    protects: 'Everybody who reads the dataset: programs are written against the schema.',
    fixable: true,
  },
  check: faultsOf('schema-valid'),
}
