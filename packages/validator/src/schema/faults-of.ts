import type { FileRule } from '../engine/rule.js'
import type { SchemaRule } from './fault.js'

/**
 * The schema is checked once for a file; its faults are shown by the rule that tells what kind of fault it is.
 *
 * @param rule id of one of those rules
 * @returns its check
 */
export const faultsOf = (rule: SchemaRule): FileRule['check'] =>
  function* ({ schemaFaults }) {
    for (const { rule: of, message, at, remedy } of schemaFaults) {
      if (of === rule) yield { message, at, ...(remedy === undefined ? {} : { remedy }) }
    }
  }
