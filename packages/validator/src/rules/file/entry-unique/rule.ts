import type { FileRule } from '../../../engine/rule.js'
import { faultsOf } from '../../../schema/faults-of.js'

/** No list gives the same entry twice. */
export const entryUnique: FileRule = {
  scope: 'file',
  aspect: 'schema',
  meta: {
    id: 'entry-unique',
    severity: 'error',
    description: 'No list gives the same entry twice.',
    protects: 'Everybody who counts entries.',
  },
  check: faultsOf('entry-unique'),
}
