// Copies the types of the schema into this package, so that it needs no other one: node scripts/types.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs'

const from = new URL('../../schema/src/generated/types.ts', import.meta.url)
const to = new URL('../src/generated/types.ts', import.meta.url)

const head = '// Made by `npm run generate` in packages/data from the types of @readout/schema. Do not edit.\n'
const text = head + readFileSync(from, 'utf8')

if (process.argv.includes('--check')) {
  if (readFileSync(to, 'utf8') !== text) {
    console.error('packages/data/src/generated/types.ts is stale; run `npm run generate` in packages/data')
    process.exit(1)
  }
} else writeFileSync(to, text)
