export { nearestRule, rulePage, ruleTable } from './look-up.js'
export type { RulePage } from './page.js'
