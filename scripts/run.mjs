// `node scripts/run.mjs TASK...`: installs what is missing, then runs the turbo tasks in every package that has them.
import { bootstrap, runPnpm } from './bootstrap.mjs'

const installed = await bootstrap()
process.exitCode =
  installed || (await runPnpm(['exec', 'turbo', 'run', ...process.argv.slice(2), '--output-logs=errors-only']))
