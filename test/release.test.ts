import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packages, root } from './helpers/repository.js'

/** Runs a step; programs are looked for in a folder of the test first. */
const release = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/release.mjs'), ...args], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` },
  })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-release-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/**
 * A forge with releases: a `gh` that lists the tags of a folder, one folder a tag, gives their files and takes new ones.
 */
const makeForge = () => {
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'forge'))
  const script = `#!${process.execPath}
const fs = require('node:fs')
const path = require('node:path')
const forge = ${JSON.stringify(join(folder, 'forge'))}
const [, verb, tag = '', ...rest] = process.argv.slice(2)
const place = path.join(forge, encodeURIComponent(tag))
const option = (name) => rest[rest.indexOf(name) + 1]
if (verb === 'list') for (const name of fs.readdirSync(forge)) console.log(decodeURIComponent(name))
else if (!fs.existsSync(place)) process.exit(1)
else if (verb === 'view') for (const name of fs.readdirSync(place)) console.log(name)
else if (verb === 'download') fs.copyFileSync(path.join(place, option('--pattern')), path.join(option('--dir'), option('--pattern')))
else for (const file of rest.filter((each) => !each.startsWith('--'))) fs.copyFileSync(file, path.join(place, path.basename(file)))
`
  writeFileSync(join(folder, 'bin/gh'), script, { mode: 0o755 })
}
const tagged = (version: string) => join(folder, 'forge', encodeURIComponent(`@readout/data@${version}`))

/** A repository with a few of the records, the package of the dataset at a version, and nothing else. */
const makeRepository = (version: string): string => {
  const repository = join(folder, 'repository')
  mkdirSync(join(repository, 'packages/data'), { recursive: true })
  mkdirSync(join(repository, '.changeset'))
  writeFileSync(join(repository, 'packages/data/package.json'), JSON.stringify({ name: '@readout/data', version }))
  const year = join(root, 'records/2024')
  for (const name of readdirSync(year).sort().slice(0, 3))
    cpSync(join(year, name), join(repository, 'records/2024', name))
  return repository
}

describe('scripts/release.mjs', () => {
  it('refuses a step that it does not know', () => {
    const { status, stderr } = release('ship')
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'release: one of fetch, changeset, version, publish, dataset, attach is needed, not "ship"\n',
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
    const repository = makeRepository('1.0.0')
    const [out, filled] = [join(folder, 'out'), join(folder, 'filled')]
    const { status } = release('dataset', '--built', '--root', repository, '--out', out, '--filled', filled)
    expect(status).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['1.0.0', 'latest', 'versions.json'])
    expect(JSON.parse(readFileSync(join(filled, 'index.json'), 'utf8'))).toMatchObject({
      version: '1.0.0',
      counts: { meetings: 3 },
      years: { 2024: 3 },
    })
  })

  it('goes from the newest release on the forge to the next one there', () => {
    makeForge()
    const repository = makeRepository('1.0.0')
    const places = (out: string) => [
      ...['--built', '--root', repository, '--out', join(folder, out)],
      ...['--previous', join(folder, 'previous'), '--filled', join(folder, 'filled')],
    ]
    const step = (name: string, out: string) => {
      const { status, stderr } = release(name, ...places(out))
      return { status, stderr: stderr.replaceAll(folder, '<folder>') }
    }

    // No release yet: a person chooses the first version.
    expect(step('fetch', 'first')).toEqual({ status: 0, stderr: 'release: the dataset has no release yet\n' })
    expect(step('changeset', 'first')).toEqual({ status: 0, stderr: '' })
    expect(step('dataset', 'first').status).toBe(0)
    for (const version of ['0.9.0', '1.0.0']) mkdirSync(tagged(version))
    mkdirSync(join(folder, 'forge', encodeURIComponent('@readout/parser@9.0.0')))
    expect(step('attach', 'first')).toEqual({ status: 0, stderr: '' })
    expect(readdirSync(tagged('1.0.0')).sort()).toEqual(['SHA256SUMS', 'readout-dataset-1.0.0.tar.gz'])

    // The same records again: nothing to say, and the release that is out fills the package.
    expect(step('fetch', 'second').status).toBe(0)
    expect(readdirSync(join(folder, 'previous'))).toEqual(['1.0.0'])
    expect(step('changeset', 'second')).toEqual({
      status: 0,
      stderr: 'nothing changed: no changeset is needed\n',
    })
    expect(step('dataset', 'second').status).toBe(0)
    expect(existsSync(join(folder, 'second'))).toBe(false)
    expect(step('attach', 'second').stderr).toBe('release: 1.0.0 is out already: nothing to attach\n')

    // A record more: the changeset says so, and the release goes on from the one before.
    const year = join(root, 'records/2024')
    const name = readdirSync(year).sort()[3] ?? ''
    cpSync(join(year, name), join(repository, 'records/2024', name))
    expect(step('changeset', 'third').status).toBe(0)
    const changeset = readFileSync(join(repository, '.changeset/dataset.md'), 'utf8')
    expect(changeset).toBe(
      `---\n"@readout/data": minor\n---\n\nSince 1.0.0: 1 record added.\n\n- Added: \`${name.replace('.json', '')}\`\n`,
    )
    writeFileSync(
      join(repository, 'packages/data/package.json'),
      JSON.stringify({ name: '@readout/data', version: '1.1.0' }),
    )
    rmSync(join(repository, '.changeset/dataset.md'))
    expect(step('changeset', 'third')).toEqual({ status: 0, stderr: '' })
    expect(readdirSync(join(repository, '.changeset'))).toEqual([])
    expect(step('dataset', 'third').status).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'third/1.1.0/manifest.json'), 'utf8'))).toMatchObject({
      version: '1.1.0',
      previous: '1.0.0',
    })
  })

  it('attaches a release that the forge has without its files, as it was', () => {
    makeForge()
    const repository = makeRepository('1.0.0')
    const step = (name: string, out: string) => {
      const folders = ['--out', join(folder, out), '--previous', join(folder, 'previous')]
      return release(name, '--built', '--root', repository, ...folders, '--filled', join(folder, 'filled')).status
    }
    // The package was published and tagged, then the workflow stopped.
    expect(step('dataset', 'first')).toBe(0)
    mkdirSync(tagged('1.0.0'))

    expect(step('fetch', 'second')).toBe(0)
    expect(existsSync(join(folder, 'previous'))).toBe(false)
    expect(step('dataset', 'second')).toBe(0)
    expect(step('attach', 'second')).toBe(0)
    expect(readdirSync(tagged('1.0.0')).sort()).toEqual(['SHA256SUMS', 'readout-dataset-1.0.0.tar.gz'])
    expect(readFileSync(join(tagged('1.0.0'), 'SHA256SUMS'), 'utf8')).toBe(
      readFileSync(join(folder, 'first/1.0.0/SHA256SUMS'), 'utf8'),
    )
    expect(step('fetch', 'third')).toBe(0)
    expect(readdirSync(join(folder, 'previous'))).toEqual(['1.0.0'])
  })

  it('fetch: refuses a release that was changed', () => {
    makeForge()
    const repository = makeRepository('1.0.0')
    const out = join(folder, 'out')
    const places = ['--built', '--root', repository, '--out', out, '--previous', join(folder, 'previous')]
    expect(release('dataset', ...places, '--filled', join(folder, 'filled')).status).toBe(0)
    writeFileSync(join(out, '1.0.0/meetings.csv'), 'id\r\n')
    mkdirSync(tagged('1.0.0'))
    expect(release('attach', ...places).status).toBe(0)
    const { status, stdout, stderr } = release('fetch', ...places)
    expect(status).toBe(1)
    expect(stdout + stderr).toContain('meetings.csv: has the SHA-256 ')
  })

  it('fetch: says so when the forge does not answer', () => {
    mkdirSync(join(folder, 'bin'))
    writeFileSync(join(folder, 'bin/gh'), '#!/bin/sh\necho no way in >&2\nexit 4\n', { mode: 0o755 })
    const { status, stderr } = release('fetch', '--built', '--previous', join(folder, 'previous'))
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'release: the releases cannot be listed: no way in\n\n' })
  })
})
