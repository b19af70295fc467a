import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'
import type { Rule } from '../../src/engine/rule.js'
import { RULES } from '../../src/index.js'
import { type Example, linesOf } from '../helpers/examples.js'
import { readPage } from '../helpers/pages.js'
import type { RuleCases } from '../helpers/test-rule.js'
import { mutantsOf } from './mutants.js'

/** Mutants of the rules that the tests of their folders notice, in percent. */
const LEAST_SCORE = 85

interface Suite {
  readonly rule: Rule
  readonly folder: string
  readonly cases: RuleCases
}

const suites: Suite[] = []

// The tables of the rules' tests are gathered instead of run.
vi.mock('../helpers/test-rule.js', () => ({
  testRule: (rule: Rule, url: string, cases: RuleCases) => {
    suites.push({ rule, cases, folder: dirname(fileURLToPath(url)) })
  },
}))

const exampleOf = (given: Example | { readonly patch: unknown }): Example =>
  'files' in given ? given : { files: [{ patch: given.patch }] }

/** Whether a rule still does all that its tests and its page ask. */
const passes = async ({ rule, folder, cases }: Suite): Promise<boolean> => {
  const page = readPage(readFileSync(join(folder, 'README.md'), 'utf8'))
  const wanted = [
    ...cases.reject.map(([given, lines]) => [exampleOf(given), lines] as const),
    ...page.wrong.map((example) => [example, example.lines] as const),
    ...[...cases.accept.map(exampleOf), ...page.right].map((example) => [example, []] as const),
  ]
  for (const [example, lines] of wanted) {
    if (JSON.stringify(await linesOf(rule.meta.id, example)) !== JSON.stringify(lines)) return false
  }
  return true
}

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'meta' in value

it('notices most mutants of the rules', async () => {
  for (const { scope, meta } of RULES) await import(`../../src/rules/${scope}/${meta.id}/rule.test.ts`)
  const rules = RULES as Rule[]
  let killed = 0
  let all = 0
  const survivors: string[] = []
  for (const suite of suites) {
    expect(await passes(suite)).toBe(true)
    const at = rules.indexOf(suite.rule)
    const source = readFileSync(join(suite.folder, 'rule.ts'), 'utf8')
    for (const [index, mutant] of mutantsOf(source).entries()) {
      const path = join(suite.folder, `mutant-${index}.ts`)
      writeFileSync(path, mutant.source)
      all++
      try {
        const exported: unknown = Object.values((await import(/* @vite-ignore */ path)) as object).find(isRule)
        if (!isRule(exported)) throw new Error('a mutant exports no rule')
        rules[at] = exported
        if (await passes(suite)) survivors.push(`${suite.rule.meta.id} ${mutant.name}`)
        else killed++
      } catch {
        killed++
      } finally {
        rules[at] = suite.rule
        rmSync(path)
      }
    }
  }
  const score = (100 * killed) / all
  process.stdout.write(
    `\n${survivors.join('\n')}\n\nMutation score of the rules: ${score.toFixed(1)} % (${killed} of ${all})\n`,
  )
  expect(score).toBeGreaterThanOrEqual(LEAST_SCORE)
})
