import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/engine/rule.js'
import { type Example, linesOf } from './examples.js'
import { readPage } from './pages.js'

/** A case: what differs from the sound record, or files. */
type Case = Example | { readonly patch: unknown }

/** What a rule accepts, and what it rejects with the lines of what it finds. */
export interface RuleCases {
  readonly accept: readonly Case[]
  readonly reject: readonly (readonly [Case, readonly string[]])[]
}

const exampleOf = (given: Case): Example => ('files' in given ? given : { files: [{ patch: given.patch }] })

const nameOf = (given: Case): string => {
  const text = JSON.stringify('patch' in given ? given.patch : given)
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}

/**
 * Tests a rule by tables of what it accepts and what it rejects, and by the examples of its page.
 *
 * @param rule the rule
 * @param url address of the test file, which lies beside the page
 * @param cases inputs that the rule is content with, and inputs with the lines of what it finds
 */
export const testRule = (rule: Rule, url: string, cases: RuleCases): void => {
  const { id, description } = rule.meta
  describe(id, () => {
    it.each(cases.accept.map((given) => [nameOf(given), given] as const))('accepts %s', async (_name, given) => {
      expect(await linesOf(id, exampleOf(given))).toEqual([])
    })
    it.each(cases.reject.map(([given, lines]) => [nameOf(given), given, lines] as const))(
      'rejects %s',
      async (_name, given, lines) => {
        expect(await linesOf(id, exampleOf(given))).toEqual(lines)
      },
    )
  })
  describe(`page of ${id}`, () => {
    const page = readPage(readFileSync(new URL('README.md', url), 'utf8'))
    it('is about the rule', () => {
      expect(url).toContain(`/rules/${rule.scope}/${id}/`)
      expect([page.title, page.lead]).toEqual([`# \`${id}\``, description])
      expect(page.sections).toEqual(['Why', 'Wrong', 'Right'])
      expect([page.wrong.length > 0, page.right.length > 0]).toEqual([true, true])
    })
    it.each(page.wrong.map((example, index) => [index + 1, example] as const))('wrong %i', async (_index, example) => {
      expect(example.lines).not.toEqual([])
      expect(await linesOf(id, example)).toEqual(example.lines)
    })
    it.each(page.right.map((example, index) => [index + 1, example] as const))('right %i', async (_index, example) => {
      expect(await linesOf(id, example)).toEqual([])
    })
  })
}
