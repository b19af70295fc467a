// `node scripts/run.mjs TASK...`: installs what is missing, then runs the turbo tasks in every package that has them.
import { bootstrap, runPnpm } from './bootstrap.mjs'

await bootstrap()
process.exitCode = await runPnpm(['exec', 'turbo', 'run', ...process.argv.slice(2), '--output-logs=errors-only'])
