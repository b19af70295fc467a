import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { watchDataset } from '../../src/files/index.js'

let cwd = ''
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'readout-watch-')))
  mkdirSync(join(cwd, 'records/2024'), { recursive: true })
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

it('calls once for changes that come together, and never after it is closed', async () => {
  let calls = 0
  let called = (): void => {}
  const first = new Promise<void>((resolve) => {
    called = resolve
  })
  const watch = watchDataset([], cwd, async () => {
    calls++
    called()
  })
  writeFileSync(join(cwd, 'records/2024/a.json'), '{}')
  writeFileSync(join(cwd, 'records/2024/b.json'), '{}')
  await first
  watch.close()
  expect(calls).toBe(1)
})
