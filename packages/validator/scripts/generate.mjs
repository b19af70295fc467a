// Writes what is made ahead of time: the compiled schemas, the pages of the rules, docs/rules.md. Each file is written
// beside its place and then renamed.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { renderOutputs } from './outputs.mjs'

const packageRoot = new URL('..', import.meta.url)
for (const [path, text] of await renderOutputs()) {
  const target = new URL(path, packageRoot)
  mkdirSync(new URL('.', target), { recursive: true })
  const beside = new URL(`${path}.tmp`, packageRoot)
  writeFileSync(beside, text)
  renameSync(beside, target)
}
