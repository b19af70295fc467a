import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clearResults, takeFailedTasks, tally } from '../scripts/results.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'readout-results-'))
  for (const name of ['a', 'b', 'untested']) mkdirSync(join(root, 'packages', name), { recursive: true })
  for (const name of ['a', 'b'])
    writeFileSync(join(root, 'packages', name, 'package.json'), JSON.stringify({ scripts: { test: 'vitest run' } }))
  writeFileSync(join(root, 'packages/untested/package.json'), '{}')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** What a test runner writes, as far as it is read. */
const write = (folder: string, passed: number, failed: number, extra: object = {}) => {
  const assertionResults = [
    ...Array.from({ length: passed }, () => ({ status: 'passed' })),
    ...Array.from({ length: failed }, () => ({ status: 'failed' })),
  ]
  const suite = {
    name: join(root, folder, 'test/x.test.ts'),
    status: failed > 0 ? 'failed' : 'passed',
    assertionResults,
  }
  const result = {
    success: failed === 0,
    numTotalTests: passed + failed,
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: [suite],
    ...extra,
  }
  writeFileSync(join(root, folder, 'test-results.json'), JSON.stringify(result))
}

describe('tally', () => {
  it('adds up the root and every package that has tests', () => {
    write('.', 1, 0)
    write('packages/a', 20, 0)
    write('packages/b', 300, 0)
    expect(tally(root, [])).toEqual({ passed: 321, failed: 0, notes: [] })
  })

  it('counts a failed test once, though its describe block and its file failed too', () => {
    write('.', 1, 0)
    write('packages/a', 20, 2, { numFailedTestSuites: 5 })
    write('packages/b', 3, 0)
    expect(tally(root, ['a#test'])).toEqual({ passed: 24, failed: 2, notes: [] })
  })

  it('counts one failure for a package whose tests left no results', () => {
    write('.', 1, 0)
    write('packages/a', 20, 0)
    expect(tally(root, ['b#test'])).toEqual({
      passed: 21,
      failed: 1,
      notes: ['packages/b: its tests did not run to their end'],
    })
  })

  it('counts one failure for results that were cut off', () => {
    write('.', 1, 0)
    write('packages/a', 20, 0)
    writeFileSync(join(root, 'packages/b/test-results.json'), '{"numPassed')
    expect(tally(root, [])).toEqual({
      passed: 21,
      failed: 1,
      notes: ['packages/b: its tests stopped while they wrote their results'],
    })
  })

  it('counts one failure for each file that could not be loaded', () => {
    const broken = (name: string) => ({ name: join(root, name), status: 'failed', assertionResults: [] })
    write('.', 1, 0)
    write('packages/a', 20, 0)
    write('packages/b', 0, 0, { success: false, testResults: [broken('packages/b/x.test.ts'), broken('y.test.ts')] })
    expect(tally(root, ['b#test'])).toEqual({
      passed: 21,
      failed: 2,
      notes: ['packages/b/x.test.ts: could not be run', 'y.test.ts: could not be run'],
    })
  })

  it('counts one failure for an error outside every test, and for a package without a test', () => {
    write('.', 1, 0)
    write('packages/a', 20, 0, { success: false })
    write('packages/b', 0, 0, { success: false, testResults: [] })
    expect(tally(root, ['a#test', 'b#test'])).toEqual({
      passed: 21,
      failed: 2,
      notes: ['packages/a: an error outside its tests', 'packages/b: no test was found'],
    })
  })

  it('counts each other task that failed', () => {
    write('.', 1, 0)
    write('packages/a', 20, 0)
    write('packages/b', 3, 0)
    expect(tally(root, ['//#lint', '//#test:root', 'a#typecheck'])).toEqual({
      passed: 24,
      failed: 2,
      notes: ['//#lint: failed', 'a#typecheck: failed'],
    })
  })
})

describe('clearResults', () => {
  it('removes what an earlier run left', () => {
    write('.', 1, 0)
    write('packages/a', 20, 0)
    write('packages/b', 3, 0)
    clearResults(root)
    expect(tally(root, []).failed).toBe(3)
  })
})

describe('takeFailedTasks', () => {
  it('reads the tasks that failed from turbo’s summary, and removes it', () => {
    const folder = join(root, '.turbo/runs')
    mkdirSync(folder, { recursive: true })
    const task = (taskId: string, exitCode?: number) => ({
      taskId,
      execution: exitCode === undefined ? null : { exitCode },
    })
    const tasks = [task('b#test', 1), task('a#build', 0), task('a#test', 137), task('c#test')]
    writeFileSync(join(folder, 'x.json'), JSON.stringify({ tasks }))
    expect(takeFailedTasks(folder)).toEqual(['a#test', 'b#test'])
    expect(takeFailedTasks(folder)).toEqual([])
  })
})
