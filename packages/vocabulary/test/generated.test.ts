import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a plain script with JSDoc types only
import { renderModules } from '../scripts/render.mjs'

const modules = renderModules() as Map<string, string>

describe('generated modules', () => {
  it.each([...modules])('%s is up to date', (path, text) => {
    const onDisk = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
    expect(onDisk === text, `${path} is stale: run \`npm run generate\` and commit the result`).toBe(true)
  })
})
