import type { FileRule } from '../../../engine/rule.js'
import { faultsOf } from '../../../schema/faults-of.js'

/** Every code is one of its vocabulary. */
export const codeKnown: FileRule = {
  scope: 'file',
  aspect: 'schema',
  meta: {
    id: 'code-known',
    severity: 'error',
    description: 'Every code is one of its vocabulary.',
    protects: 'Everybody who filters or joins by code.',
  },
  check: faultsOf('code-known'),
}
