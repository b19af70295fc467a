import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The launcher, on the build: what users run. */
const bin = fileURLToPath(new URL('../bin/readout.js', import.meta.url))
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-bin-'))
  const texts = Array.from({ length: 3000 }, (_, index) => {
    const day = `${1 + (index % 28)} March 2024`
    return `On ${day} Foreign Minister Penny Wong of Australia met Foreign Minister Winston Peters of New Zealand in Wellington.`
  })
  // Padded with what means nothing, so that the input is large and soon parsed.
  const lines = texts.map((text, index) => JSON.stringify({ id: `d${index}`, text, title: `${'x'.repeat(2400)}` }))
  writeFileSync(join(folder, 'documents.ndjson'), `${lines.join('\n')}\n`)
  mkdirSync(join(folder, 'people'))
  const wong = {
    schema_version: '1.0',
    key: 'penny-wong',
    name: { full: 'Penny Wong', family: 'Wong', given: 'Penny' },
    names: [],
    party: 'AU',
    offices: [{ office: 'foreign-minister', from: '2022-05-23', basis: 'term' }],
  }
  writeFileSync(join(folder, 'people/penny-wong.json'), JSON.stringify(wong))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const readout = (...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })

describe('bin/readout.js', () => {
  it('runs what was built', () => {
    const { status, stdout, stderr } = readout('--version')
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('says what to do before the first build', () => {
    mkdirSync(join(folder, 'fresh/bin'), { recursive: true })
    cpSync(bin, join(folder, 'fresh/bin/readout.js'))
    writeFileSync(join(folder, 'fresh/package.json'), '{"type": "module"}')
    const run = spawnSync(process.execPath, [join(folder, 'fresh/bin/readout.js')], { encoding: 'utf8' })
    expect({ status: run.status, stderr: run.stderr }).toEqual({
      status: 2,
      stderr: 'readout is not built yet. Run `npm run build` at the root of the repository first.\n',
    })
  })

  it('answers a large batch in worker threads with the same bytes as in one thread', () => {
    const batch = ['parse', '--batch', '--people', 'people', 'documents.ndjson', '--workers']
    const alone = readout(...batch, '0')
    const together = readout(...batch, '2')
    expect([alone.status, alone.stderr, together.status, together.stderr]).toEqual([0, '', 0, ''])
    expect(together.stdout === alone.stdout).toBe(true)
    expect(together.stdout.split('"office":"foreign-minister","person":"penny-wong"').length).toBe(3001)
    const ids = together.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids).toEqual(Array.from({ length: 3000 }, (_, index) => `d${index}`))
  })

  it('ends quietly when the reader of its output goes', () => {
    for (const workers of ['0', '2']) {
      const command = `"$1" "$2" parse --batch --workers ${workers} documents.ndjson; echo "status $?" >&2`
      const run = spawnSync('sh', ['-c', `(${command}) | head -n 1`, 'sh', process.execPath, bin], {
        cwd: folder,
        encoding: 'utf8',
      })
      expect(JSON.parse(run.stdout).id).toBe('d0')
      expect(run.stderr).toBe('status 0\n')
    }
  })

  it('answers each line of a pipe before the next one comes', () => {
    const script = `
      const { spawn } = require('node:child_process')
      const child = spawn(process.execPath, [process.argv[1], 'parse', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] })
      let asked = 0
      const ask = () => child.stdin.write(JSON.stringify({ id: String(++asked), text: 'Nothing.' }) + '\\n')
      child.stdout.on('data', (data) => {
        process.stdout.write(data)
        if (asked < 3) ask()
        else child.stdin.end()
      })
      child.on('exit', (code) => process.exit(code))
      ask()
    `
    const run = spawnSync(process.execPath, ['-e', script, bin], { encoding: 'utf8', timeout: 60_000 })
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' })
    expect(
      run.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['1', '2', '3'])
  })
})
