// `npm run demo`: from a clean clone to a published dataset, with each step shown. Needs only Node and npm.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { bootstrap, root, runPnpm, runProgram } from './bootstrap.mjs'

const out = join(root, 'demo-out')

const code = (await bootstrap()) || (await runPnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only']))
if (code !== 0) process.exit(code)
rmSync(out, { recursive: true, force: true })
process.exitCode = await runProgram(process.execPath, [join(root, 'scripts/demo-steps.mjs'), 'demo-out'])
