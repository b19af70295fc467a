// `npm test`: installs what is missing, runs every check through turbo, and adds up what the test runners wrote.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { bootstrap, root, runPnpm } from './bootstrap.mjs'

bootstrap()
const code = runPnpm([
  'exec',
  'turbo',
  'run',
  'build',
  'typecheck',
  'lint',
  'test',
  'test:root',
  '--continue=dependencies-successful',
  '--output-logs=errors-only',
])

const results = [root, ...readdirSync(`${root}packages`).map((name) => `${root}packages/${name}/`)]
  .map((folder) => `${folder}test-results.json`)
  .filter((file) => existsSync(file))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')))
const passed = results.reduce((sum, result) => sum + result.numPassedTests, 0)
const failed = results.reduce((sum, result) => sum + result.numFailedTests + result.numFailedTestSuites, 0)

// A task that failed without a failed test (a type error, a lint finding) counts as one failure: the run is not green.
console.log(`${passed} passed, ${code !== 0 && failed === 0 ? 1 : failed} failed`)
process.exitCode = code !== 0 || failed > 0 ? 1 : 0
