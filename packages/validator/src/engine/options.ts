import { RULES } from '../rules/index.js'
import { RULE_RUNS } from './guard.js'
import type { RuleContext } from './rule.js'
import type { Run } from './run.js'
import { type RuleSettings, selectRules } from './settings.js'

/** Checks that the runner makes itself, beside the rules. */
export const RUNNER_CHECKS = [
  RULE_RUNS,
  { id: 'exception-sound', severity: 'error' },
  { id: 'exception-needed', severity: 'error' },
] as const

/** What any run may be told. */
export interface ValidateOptions extends RuleContext {
  /** What to make of which rule. */
  readonly rules?: RuleSettings
}

/**
 * @param options what the run is told
 * @returns the rules that are on, and the context
 * @throws SettingError when a setting names no rule
 */
export const runOf = (options: ValidateOptions = {}): Run => ({
  rules: selectRules(RULES, RUNNER_CHECKS, options.rules),
  context: {
    ...(options.today === undefined ? {} : { today: options.today }),
    ...(options.sourceText === undefined ? {} : { sourceText: options.sourceText }),
  },
})
