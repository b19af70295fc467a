// Bundles what `readout validate` needs into two files: to find, read and link two hundred modules takes longer than to
// check a thousand records.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
rmSync(at('dist/bundle'), { recursive: true, force: true })
await build({
  // The worker of `check-files.ts` is looked for beside it.
  entryPoints: { index: at('dist/bundle.js'), worker: at('dist/files/worker.js') },
  outdir: at('dist/bundle'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // Other builds of the same packages ask for each other by name, which no bundle can follow.
  mainFields: ['module', 'main'],
  target: 'node20',
  logLevel: 'warning',
})
