// Writes src/generated/*.ts from data/*.json. Each file is written beside its place and then renamed.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { renderModules } from './render.mjs'

const packageRoot = new URL('..', import.meta.url)
mkdirSync(new URL('src/generated/', packageRoot), { recursive: true })
for (const [path, text] of renderModules()) {
  const target = new URL(path, packageRoot)
  const beside = new URL(`${path}.tmp`, packageRoot)
  writeFileSync(beside, text)
  renameSync(beside, target)
}
