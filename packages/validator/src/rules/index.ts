import type { Rule } from '../engine/rule.js'
import { datasetRules } from './dataset/index.js'
import { fileRules } from './file/index.js'
import { recordRules } from './record/index.js'

/** Every rule. A new one is a folder beside the others of its scope and one line in the list of that scope. */
export const RULES: readonly Rule[] = [...fileRules, ...recordRules, ...datasetRules]
