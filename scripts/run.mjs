// `node scripts/run.mjs TASK...`: installs what is missing, then runs the turbo tasks in every package that has them.
import { bootstrap, runPnpm } from './bootstrap.mjs'

const args = process.argv.slice(2)
// What a task prints is shown only where it fails, but for those whose output is what they are run for.
const logs = args.some((arg) => arg.startsWith('--output-logs')) ? [] : ['--output-logs=errors-only']

const installed = await bootstrap()
process.exitCode = installed || (await runPnpm(['exec', 'turbo', 'run', ...args, ...logs]))
