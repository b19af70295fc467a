import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from './helpers/repository.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-demo-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const demo = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/demo-steps.mjs'), ...args], { encoding: 'utf8' })

describe('the demo', () => {
  it('leads from a press release over checked records to a release', () => {
    const out = join(folder, 'out')
    const { status, stdout, stderr } = demo(out)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const drafts = readdirSync(join(out, 'drafts')).length
    expect(drafts).toBeGreaterThan(0)
    expect(stdout).toContain(`   ${drafts} meetings found in fixtures/us-state/tokyo-visit-page/input.md:\n`)
    expect(stdout).toContain('$ npx readout validate records\n   0 errors, ')
    const meetings = JSON.parse(readFileSync(join(out, 'release/latest/meetings.json'), 'utf8'))
    const records = readdirSync(join(root, 'records'), { recursive: true, encoding: 'utf8' })
    const count = records.filter((name) => name.endsWith('.json')).length
    expect((Array.isArray(meetings) ? meetings : meetings.meetings).length).toBe(count)
    for (const name of ['meetings.ndjson', 'feed.xml', 'manifest.json'])
      expect({ name, there: existsSync(join(out, 'release/latest', name)) }).toEqual({ name, there: true })
    const pages = readdirSync(join(out, 'site/meetings')).filter((name) => name.endsWith('.html'))
    expect(pages.length).toBe(count)
  })

  it('refuses a folder that is there', () => {
    const { status, stderr } = demo(folder)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'demo: a folder that does not exist yet is needed for the files\n',
    })
  })
})
