// Bundles what runs in the page, once: `readout site` then only writes pages and data beside it.
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const out = at('dist/assets')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
/** @type {import('esbuild').BuildOptions} */
const shared = {
  outdir: out,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
}
await build({
  ...shared,
  entryPoints: { explore: at('client/explore/main.ts'), release: at('client/release-page/main.ts') },
  splitting: true,
})
// A worker has no document: packages that ask the page for one have another file for workers.
await build({
  ...shared,
  entryPoints: { 'parser-worker': at('client/release-page/worker.ts') },
  conditions: ['worker'],
})
cpSync(at('styles'), out, { recursive: true })
