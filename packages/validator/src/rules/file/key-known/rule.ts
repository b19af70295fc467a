import type { FileRule } from '../../../engine/rule.js'
import { faultsOf } from '../../../schema/faults-of.js'

/** Every key is one that the schema knows. */
export const keyKnown: FileRule = {
  scope: 'file',
  aspect: 'schema',
  meta: {
    id: 'key-known',
    severity: 'error',
    description: 'Every key is one that the schema knows.',
    protects: 'The contributor: what stands under a misspelt key is read by nobody.',
  },
  check: faultsOf('key-known'),
}
