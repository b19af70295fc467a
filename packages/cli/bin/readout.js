#!/usr/bin/env node
// Committed, so that the package manager can link it before the first build.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = new URL('../dist/main.js', import.meta.url)
if (existsSync(fileURLToPath(main))) {
  const { main: run } = await import(main.href)
  process.exitCode = await run(process.argv.slice(2))
} else {
  process.stderr.write('readout is not built yet. Run `npm run build` at the root of the repository first.\n')
  process.exitCode = 2
}
