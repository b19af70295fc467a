import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a plain script with JSDoc types only
import { renderModules } from '../scripts/render.mjs'

const modules = renderModules() as Map<string, string>

describe('generated modules', () => {
  it.each([...modules])('%s is up to date', (path, text) => {
    const onDisk = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
    expect(onDisk === text, `${path} is stale: run \`npm run generate\` and commit the result`).toBe(true)
  })

  it('weigh no more than a page that parses in the browser can bear', () => {
    const bytes = [...modules.values()].map((text) => gzipSync(text).length).reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeLessThan(140_000)
  })
})
