import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from './helpers/repository.js'

const ID = '2024-07-28-us-jp-2-plus-2-two-plus-two'
const PATH = `records/2024/${ID}.json`
let folder = ''

const git = (...args: string[]) => {
  const run = spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(run.stderr.includes('fatal')).toBe(false)
  return run.stdout.trim()
}
const validate = (env: Record<string, string>) =>
  spawnSync(process.execPath, [join(root, 'scripts/validate-pull-request.mjs'), '--built', '--root', folder], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), ...env },
  })

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'readout-pull-request-')))
  mkdirSync(join(folder, 'records/2024'), { recursive: true })
  // Alone: the other meetings of the visit are not here to be related to.
  const { related: _, ...record } = JSON.parse(readFileSync(join(root, PATH), 'utf8'))
  writeFileSync(join(folder, PATH), `${JSON.stringify(record, null, 2)}\n`)
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message=Base')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('scripts/validate-pull-request.mjs', () => {
  it('finds nothing where nothing is wrong', () => {
    const base = git('rev-parse', 'HEAD')
    cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
    const { status, stdout } = validate({ BASE_SHA: base })
    expect({ status, annotations: stdout.match(/^::error/gmu) }).toEqual({ status: 0, annotations: null })
  })

  it('shows an error at the line of the record that the pull request broke', () => {
    const base = git('rev-parse', 'HEAD')
    const text = readFileSync(join(folder, PATH), 'utf8')
    writeFileSync(join(folder, PATH), text.replace('"mode": "in-person"', '"mode": "in person"'))
    git('commit', '--all', '--quiet', '--message=Break it')
    const line = text.split('\n').findIndex((part) => part.includes('"mode"')) + 1
    const { status, stdout } = validate({ BASE_SHA: base })
    expect(status).toBe(1)
    expect(stdout).toMatch(new RegExp(`^::error file=${PATH},line=${line},`, 'mu'))
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain(ID)
  })

  it('does not let a record vanish', () => {
    const base = git('rev-parse', 'HEAD')
    git('rm', '--quiet', PATH)
    git('commit', '--quiet', '--message=Remove it')
    const { status, stdout } = validate({ BASE_SHA: base })
    expect(status).toBe(1)
    expect(stdout).toContain(ID)
  })

  it.each(['', '--output=x'])('refuses %j for a base', (base) => {
    const { status, stdout, stderr } = validate({ BASE_SHA: base })
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'BASE_SHA has to name the revision that the pull request starts from.\n',
    })
  })
})
