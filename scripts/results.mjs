// Adds up what the test runners wrote, so that `npm test` ends with true counts whether a task ran or came from a cache.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The file in which a test runner leaves its results, as vitest.shared.mjs says. */
const RESULTS = 'test-results.json'

/** What adding up gave: counts, and a line for each thing that failed beside single tests. */
/** @typedef {{ passed: number, failed: number, notes: string[] }} Tally */

/**
 * The folders whose tests count: the root's, and each package that has a `test` script.
 * @param {string} root
 * @returns {string[]}
 */
export const testFolders = (root) => {
  const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name))
  const tested = packages.filter((folder) => {
    const file = join(folder, 'package.json')
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).scripts?.test !== undefined
  })
  return [root, ...tested.sort()]
}

/**
 * Removes the results of an earlier run: what is there after a run is then of that run, or restored from the cache for it.
 * @param {string} root
 */
export const clearResults = (root) => {
  for (const folder of testFolders(root)) rmSync(join(folder, RESULTS), { force: true })
}

/**
 * The results of one folder.
 * @param {string} root
 * @param {string} folder
 * @returns {Tally}
 */
const tallyFolder = (root, folder) => {
  const name = relative(root, folder) || 'the root'
  const file = join(folder, RESULTS)
  if (!existsSync(file)) return { passed: 0, failed: 1, notes: [`${name}: its tests did not run to their end`] }
  let result
  try {
    result = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, notes: [`${name}: its tests stopped while they wrote their results`] }
  }
  // A file that could not be loaded has no test to count: it counts as one failure itself.
  const broken = result.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ suite) =>
      suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  )
  const notes = broken.map((/** @type {{ name: string }} */ suite) => `${relative(root, suite.name)}: could not be run`)
  const failed = result.numFailedTests + broken.length
  // An error outside every test (a rejection that nobody handled) fails a run whose tests all passed.
  if (!result.success && failed === 0) {
    const what = result.numTotalTests === 0 ? 'no test was found' : 'an error outside its tests'
    return { passed: result.numPassedTests, failed: 1, notes: [`${name}: ${what}`] }
  }
  return { passed: result.numPassedTests, failed, notes }
}

/**
 * Adds up a whole run.
 * @param {string} root
 * @param {readonly string[]} failedTasks turbo's tasks that failed, `package#task`
 * @returns {Tally}
 */
export const tally = (root, failedTasks) => {
  const folders = testFolders(root).map((folder) => tallyFolder(root, folder))
  const passed = folders.reduce((sum, folder) => sum + folder.passed, 0)
  const failed = folders.reduce((sum, folder) => sum + folder.failed, 0)
  // A failed test task is counted by its tests; any other (a type error, a lint finding) is one failure.
  const other = failedTasks.filter((task) => !/#test(?::root)?$/u.test(task))
  const notes = [...folders.flatMap((folder) => folder.notes), ...other.map((task) => `${task}: failed`)]
  return { passed, failed: failed + other.length, notes }
}

/**
 * The tasks that failed in the newest run that turbo summarised.
 * @param {string} folder turbo's folder of summaries; removed after reading
 * @returns {string[]} `package#task`, sorted
 */
export const takeFailedTasks = (folder) => {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  const tasks = files.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).tasks)
  rmSync(folder, { recursive: true, force: true })
  const failed = tasks.filter((task) => (task.execution?.exitCode ?? 0) !== 0).map((task) => task.taskId)
  return [...new Set(failed)].sort()
}
