// `npm test`: installs what is missing, runs every check through turbo, and adds up what the test runners wrote.
// The last line is `N passed, M failed`; the exit code is 0 only when nothing failed.
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { bootstrap, root, runPnpm } from './bootstrap.mjs'
import { ensureChromium } from './chromium.mjs'
import { clearResults, takeFailedTasks, tally } from './results.mjs'

const summaries = join(root, '.turbo/runs')

const installed = await bootstrap()
if (installed !== 0) {
  // Who reads the last line learns that nothing was checked.
  console.log('0 passed, 1 failed')
  process.exit(installed)
}
const chromium = ensureChromium()
if (chromium !== undefined) process.env['READOUT_CHROMIUM'] = chromium
clearResults(root)
rmSync(summaries, { recursive: true, force: true })
const code = await runPnpm([
  'exec',
  'turbo',
  'run',
  'build',
  'typecheck',
  'typecheck:root',
  'lint',
  'test',
  'test:root',
  '--continue=dependencies-successful',
  '--output-logs=errors-only',
  '--summarize',
  // Each task has workers of its own: more tasks than processors only get in each other's way.
  `--concurrency=${Math.max(2, availableParallelism())}`,
])
if (code > 128) {
  console.error('Stopped by a signal; what was not run counts as failed.')
}

const { passed, failed, notes } = tally(root, takeFailedTasks(summaries))
for (const note of notes) console.error(note)
// Turbo itself may fail without a task that did (a broken configuration): the run is not green then either.
const unexplained = code !== 0 && failed === 0 ? 1 : 0
if (unexplained > 0) console.error('turbo failed; see above.')
console.log(`${passed} passed, ${failed + unexplained} failed`)
process.exitCode = code > 128 ? code : failed + unexplained > 0 ? 1 : 0
