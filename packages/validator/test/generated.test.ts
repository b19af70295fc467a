import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
// @ts-expect-error: scripts are plain JavaScript
import { renderOutputs } from '../scripts/outputs.mjs'

const outputs: ReadonlyMap<string, string> = await renderOutputs()

it.each([...outputs.keys()])('%s is up to date; if not, run `npm run generate` in packages/validator', (path) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(outputs.get(path))
})
