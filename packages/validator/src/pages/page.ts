import type { Severity } from '../engine/finding.js'
import type { Scope } from '../engine/rule.js'

/** The page of a rule with what a list of rules shows. */
export interface RulePage {
  readonly id: string
  readonly scope: Scope
  readonly severity: Severity
  /** Whether `--fix` mends at least some of what the rule finds. */
  readonly fixable: boolean
  /** The page in Markdown. */
  readonly page: string
}
