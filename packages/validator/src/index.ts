export { type BaseRevision, type Facts, factsOf } from './dataset/input.js'
export { type DocumentKind, kindOf, stemOf } from './document/input.js'
export {
  compareFindings,
  type Excerpt,
  type Finding,
  type Point,
  type Range,
  type RelatedPlace,
  type Repair,
  type Report,
  reportOf,
  type Severity,
} from './engine/finding.js'
export { RUNNER_CHECKS, type ValidateOptions } from './engine/options.js'
export type { RuleContext, RuleMeta, Scope } from './engine/rule.js'
export { parseRuleSettings, type RuleSetting, type RuleSettings, SettingError } from './engine/settings.js'
export { type FileText, validate, validateRecord } from './engine/validate.js'
export * from './reporters/index.js'
export { RULES } from './rules/index.js'
