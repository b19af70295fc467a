import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packages, root } from './helpers/repository.js'

const release = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/release.mjs'), ...args], { encoding: 'utf8', cwd: root })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-release-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('scripts/release.mjs', () => {
  it('refuses a step that it does not know', () => {
    const { status, stderr } = release('ship')
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'release: one of version, publish, dataset is needed, not "ship"\n',
    })
  })

  it('version: applies the changesets that wait to versions and changelogs', () => {
    for (const name of ['package.json', 'pnpm-workspace.yaml', '.changeset/config.json'])
      cpSync(join(root, name), join(folder, name))
    for (const entry of packages()) {
      const path = join('packages', entry.folder, 'package.json')
      mkdirSync(join(folder, 'packages', entry.folder), { recursive: true })
      cpSync(join(root, path), join(folder, path))
    }
    writeFileSync(
      join(folder, '.changeset/add-a-thing.md'),
      '---\n"@readout/vocabulary": minor\n---\n\nAdded: a thing.\n',
    )
    for (const args of [
      ['init', '--quiet', '--initial-branch=main'],
      ['add', '--all'],
      ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message=Start'],
    ])
      expect(spawnSync('git', args, { cwd: folder }).status).toBe(0)
    const before: { version: string } = JSON.parse(
      readFileSync(join(folder, 'packages/vocabulary/package.json'), 'utf8'),
    )
    const { status, stderr } = release('version', '--root', folder)
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) })

    const after: { version: string } = JSON.parse(
      readFileSync(join(folder, 'packages/vocabulary/package.json'), 'utf8'),
    )
    const [major, minor] = before.version.split('.').map(Number)
    expect(after.version).toBe(`${major}.${(minor ?? 0) + 1}.0`)
    expect(readFileSync(join(folder, 'packages/vocabulary/CHANGELOG.md'), 'utf8')).toContain('Added: a thing.')
    expect(readdirSync(join(folder, '.changeset'))).toEqual(['config.json'])
  })

  it('publish: every package carries its build and no tests', () => {
    const folders = packages().filter(({ manifest }) => !('private' in manifest))
    const specs = folders.map((entry) => `./packages/${entry.folder}`)
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts', ...specs]
    const pack = spawnSync('npm', args, { cwd: root, encoding: 'utf8' })
    const packed: { name: string; files: { path: string }[] }[] = JSON.parse(pack.stdout)
    expect(packed.map(({ name }) => name)).toEqual(folders.map(({ manifest }) => manifest.name))
    for (const { name, files } of packed) {
      const paths = files.map(({ path }) => path)
      const built = paths.includes('dist/index.js') && paths.includes('dist/index.d.ts')
      expect({ name, built }).toEqual({ name, built: true })
      expect(paths.filter((path) => /^(?:src|test|bench|scripts)\//u.test(path))).toEqual([])
    }
  })

  it('dataset: writes a release of the records and fills the package that carries it', () => {
    const out = join(folder, 'out')
    const filled = join(folder, 'filled')
    const { status } = release('dataset', '--built', '--out', out, '--filled', filled)
    expect(status).toBe(0)
    expect(existsSync(join(out, 'versions.json'))).toBe(true)
    expect(existsSync(join(filled, 'index.json'))).toBe(true)
  })
})
