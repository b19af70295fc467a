import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Finding, RULES } from '../../src/index.js'
import { type Example, reportOn } from '../helpers/examples.js'

/** A broken input with all that a run by every rule finds in it. */
interface BrokenInput extends Example {
  readonly name: string
  readonly expected: readonly string[]
}

const folder = new URL('../fixtures/corpus/', import.meta.url)
const names = readdirSync(folder).sort()
const casesOf = (name: string): readonly BrokenInput[] =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as readonly BrokenInput[]

const lineOf = ({ file, range, severity, rule, message }: Finding): string =>
  `${file}${range === undefined ? '' : `:${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`} ${severity} ${rule} ${message}`

const found = async (input: BrokenInput): Promise<readonly string[]> => (await reportOn(input, {})).findings.map(lineOf)

if (process.env['UPDATE_CORPUS'] === '1') {
  for (const name of names) {
    const cases = []
    for (const input of casesOf(name)) cases.push({ ...input, expected: await found(input) })
    writeFileSync(new URL(name, folder), `${JSON.stringify(cases, null, 2)}\n`)
  }
}

/**
 * Broken inputs, each with the exact report of a run by every rule: what a fault sets off beside its own rule shows here.
 * After a change that is meant, run with UPDATE_CORPUS=1, read the difference, and commit it if it is right.
 */
describe('the corpus of broken inputs', () => {
  it('is large, and has each rule several times', () => {
    const all = names.flatMap((name) => casesOf(name))
    expect(all.length).toBeGreaterThanOrEqual(120)
    const counts = new Map<string, number>()
    for (const { expected } of all) {
      for (const rule of new Set(expected.map((line) => line.split(/ (?:error|warn) /)[1]?.split(' ')[0] ?? ''))) {
        counts.set(rule, (counts.get(rule) ?? 0) + 1)
      }
    }
    expect(RULES.map(({ meta }) => meta.id).filter((id) => (counts.get(id) ?? 0) < 2)).toEqual([])
  })

  for (const name of names) {
    it.each(casesOf(name).map((input) => [input.name, input] as const))(`${name}: %s`, async (_name, input) => {
      expect(input.expected).not.toEqual([])
      expect(await found(input)).toEqual(input.expected)
    })
  }
})
