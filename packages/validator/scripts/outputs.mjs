import { compileSchemas, compileSoundChecks } from './compile-schemas.mjs'
import { renderRulePages, renderRulesDocument } from './rule-pages.mjs'

/**
 * @returns every generated file: its path from the package's folder, and its text
 */
export const renderOutputs = async () =>
  new Map([
    ['src/generated/schema-checks.ts', await compileSchemas()],
    ['src/generated/sound-checks.ts', compileSoundChecks()],
    ['src/generated/rule-pages.ts', renderRulePages()],
    ['../../docs/rules.md', renderRulesDocument()],
  ])
