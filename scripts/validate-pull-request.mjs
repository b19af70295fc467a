// Checks what a pull request changes in the dataset: findings as annotations at their lines, and a summary of the run.
//   BASE_SHA=<revision> node scripts/validate-pull-request.mjs [--built] [--root DIR]
// Exit code 1 when there are errors, 2 when it could not run.
import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bootstrap, root, runPnpm } from './bootstrap.mjs'

const { values } = parseArgs({
  options: { root: { type: 'string', default: root }, built: { type: 'boolean', default: false } },
})
const base = process.env['BASE_SHA'] ?? ''
// A revision that starts with a hyphen would be read as an option.
if (!/^[0-9A-Za-z][0-9A-Za-z/_.-]*$/u.test(base)) {
  console.error('BASE_SHA has to name the revision that the pull request starts from.')
  process.exit(2)
}

if (!values.built) {
  const code =
    (await bootstrap()) ||
    (await runPnpm(['exec', 'turbo', 'run', 'build', '--filter=readout...', '--output-logs=errors-only']))
  if (code !== 0) process.exit(2)
}

/** @param {string} format */
const validate = (format) =>
  spawnSync(
    process.execPath,
    [
      join(root, 'packages/cli/bin/readout.js'),
      'validate',
      '--changed-since',
      base,
      '--base',
      base,
      '--format',
      format,
    ],
    { cwd: resolve(values.root), encoding: 'utf8', maxBuffer: 1 << 28 },
  )

const annotations = validate('github')
process.stdout.write(annotations.stdout)
process.stderr.write(annotations.stderr)
const summary = process.env['GITHUB_STEP_SUMMARY']
if (summary !== undefined && summary !== '') appendFileSync(summary, validate('markdown').stdout)
process.exitCode = annotations.status ?? 2
