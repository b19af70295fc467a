import { existsSync, readdirSync, readFileSync } from 'node:fs'

const rulesFolder = new URL('../src/rules/', import.meta.url)

/** Scopes in the order of the documentation, with what their rules look at. */
const SCOPES = [
  ['file', 'Files', 'They look at the text of one file, be it a record or a person of the register.'],
  ['record', 'Records', 'They look at one record, as far as the schema accepts it.'],
  ['dataset', 'The dataset', 'They look at all records and the register beside each other.'],
]

const HEAD = `<!-- Generated from packages/validator/src/rules/*/*/README.md. Do not edit: run \`npm run generate\` there. -->

# Rules

What \`readout validate\` checks. \`readout explain <rule>\` prints one page; [validating.md](validating.md) tells how to turn
a rule off, and how to let a finding stand.

Examples show only what differs from a sound record; those marked \`raw\` show the text as it stands, with \`<U+200B>\` for
a character that a page cannot show. Below a wrong example stands what is found: the place as a JSON Pointer, or as line
and column, then the severity, the message, and \`(--fix)\` for what \`--fix\` mends. Every example here is run as a test.
`

/**
 * Reads the pages of all rules.
 *
 * @returns id, scope, severity, whether \`--fix\` mends it, and the page, by scope and id
 */
export const readRulePages = () =>
  SCOPES.flatMap(([scope]) =>
    readdirSync(new URL(`${scope}/`, rulesFolder))
      .sort()
      .filter((id) => existsSync(new URL(`${scope}/${id}/README.md`, rulesFolder)))
      .map((id) => {
        const source = readFileSync(new URL(`${scope}/${id}/rule.ts`, rulesFolder), 'utf8')
        const page = readFileSync(new URL(`${scope}/${id}/README.md`, rulesFolder), 'utf8')
        const severity = /severity: '(error|warn)'/.exec(source)?.[1] ?? 'error'
        return { id, scope, severity, fixable: /fixable: true/.test(source), page }
      }),
  )

const leadOf = (page) => page.split('\n\n')[1].replaceAll('\n', ' ').replaceAll('|', '\\|')

/**
 * @returns text of the module that \`readout explain\` reads
 */
export const renderRulePages = () =>
  [
    '// Generated from the pages of the rules by scripts/generate.mjs. Do not edit: run `npm run generate`.',
    "import type { RulePage } from '../pages/page.js'",
    '',
    'export const rulePages: readonly RulePage[] = [',
    ...readRulePages().map((rule) => `  ${JSON.stringify(rule)},`),
    ']',
    '',
  ].join('\n')

/**
 * @returns text of docs/rules.md
 */
export const renderRulesDocument = () => {
  const pages = readRulePages()
  const parts = [HEAD]
  for (const [scope, title, lead] of SCOPES) {
    const rows = pages
      .filter((rule) => rule.scope === scope)
      .map(
        ({ id, severity, fixable, page }) =>
          `| [\`${id}\`](#${id}) | ${severity} | ${fixable ? 'yes' : ''} | ${leadOf(page)} |`,
      )
    parts.push(
      `## ${title}\n\n${lead}\n\n| Rule | Severity | Fixed by \`--fix\` | What holds |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
    )
  }
  parts.push('## Pages\n')
  for (const { page } of pages) {
    let fenced = false
    const lines = page.trimEnd().split('\n')
    parts.push(
      `${lines
        .map((line) => {
          if (line.startsWith('```')) fenced = !fenced
          return !fenced && line.startsWith('#') ? `##${line}` : line
        })
        .join('\n')}\n`,
    )
  }
  return parts.join('\n')
}
