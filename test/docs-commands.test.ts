import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readText, root, trackedFiles } from './helpers/repository.js'
import { copySample } from './helpers/sample.js'

/** A fenced block of a page: the words after the fence, and what is in it. */
interface Block {
  readonly info: string
  readonly text: string
  readonly line: number
}

const blocksOf = (page: string): Block[] =>
  [...readText(page).matchAll(/^```([^\n`]*)\n([\s\S]*?)^```$/gmu)].map((match) => ({
    info: (match[1] ?? '').trim(),
    text: match[2] ?? '',
    line: readText(page).slice(0, match.index).split('\n').length,
  }))

const pages = trackedFiles().filter((path) => /^(?:README|CONTRIBUTING|SECURITY)\.md$|^docs\/.*\.md$/u.test(path))

/**
 * Commands for a clone of the whole repository, in blocks marked `sh repository`. They are not run here, where they would
 * run themselves; the right column says what runs them.
 */
const REPOSITORY: Readonly<Record<string, string>> = {
  'npm test': 'this run',
  'npm run demo': 'test/demo.test.ts, and a job of the CI workflow',
  'cd packages/records && npx vitest run --config ../../vitest.shared.mjs': 'the test task of that package',
  'readout validate': 'docs/validating.md, here',
  'readout changeset --previous releases/latest': 'packages/publisher/test/plan.test.ts',
  'npx changeset version': 'test/release.test.ts',
  'readout publish --out releases --version 1.4.0': 'the tests of packages/publisher',
  'readout verify releases/1.4.0 --previous releases/1.3.0': 'the tests of packages/publisher',
}

/** Pages whose commands another test runs, in the place that they are written for. */
const ELSEWHERE: Readonly<Record<string, string>> = { 'docs/data.md': 'packages/publisher/test/docs.test.ts' }

/** Words of shells: every block of them is either run or known. */
const SHELLS = /^(?:sh|bash|shell|console|zsh)\b/u

let folder = ''

/** Makes a folder in which the commands of a page can run. */
const makeFolder = () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-docs-'))
  copySample(folder)
  cpSync(join(root, 'fixtures/us-state'), join(folder, 'fixtures/us-state'), { recursive: true })
  // A repository whose main branch is known, and sources to check evidence against, as contributors have them.
  mkdirSync(join(folder, 'sources'))
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all'],
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message=Start'],
    ['update-ref', 'refs/remotes/origin/main', 'HEAD'],
  ])
    expect(spawnSync('git', args, { cwd: folder }).status).toBe(0)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  symlinkSync(join(root, 'package.json'), join(folder, 'package.json'))
}
const removeFolder = () => rmSync(folder, { recursive: true, force: true })

const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
  NO_COLOR: '1',
}

const shellBlocks = (page: string) => blocksOf(page).filter(({ info }) => SHELLS.test(info))
const runnable = (page: string) => shellBlocks(page).filter(({ info }) => info === 'sh')

describe.each(pages)('%s', (page) => {
  const shell = shellBlocks(page)

  it('marks its shell blocks `sh` (run here) or `sh repository` (known)', () => {
    expect(shell.filter(({ info }) => info !== 'sh' && info !== 'sh repository')).toEqual([])
    const known = shell
      .filter(({ info }) => info === 'sh repository')
      .flatMap(({ text }) => text.trim().split('\n'))
      .map((line) => line.replace(/\s+# .*$/u, ''))
    expect(known.filter((command) => !Object.hasOwn(REPOSITORY, command))).toEqual([])
  })

  it('leaves no block of commands unmarked', () => {
    const unmarked = blocksOf(page).filter(
      ({ info, text }) => info === '' && /^(?:\$ )?(?:npx |npm |readout )/mu.test(text),
    )
    expect(unmarked.map(({ line }) => `${page}:${line}`)).toEqual([])
  })

  it('links to files that exist', () => {
    // Code may look like a link.
    const prose = readText(page)
      .replaceAll(/^```[\s\S]*?^```$/gmu, '')
      .replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/gu, '')
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map((match) => match[1] ?? '')
    const local = links.filter((link) => !/^(?:https?:|mailto:|#)/u.test(link))
    expect(local.filter((link) => !existsSync(join(root, page, '..', link.replace(/#.*$/u, ''))))).toEqual([])
  })
})

describe('the commands of the documentation', () => {
  beforeEach(makeFolder)
  afterEach(removeFolder)

  it.each(pages.filter((page) => runnable(page).length > 0 && !Object.hasOwn(ELSEWHERE, page)))(
    'work as written: %s',
    (page) => {
      for (const { text, line } of runnable(page)) {
        // What npx would find, without the second it takes to look; the next test runs the real one.
        const script = `npx() { "$@"; }\n${text}`
        const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], { cwd: folder, env, encoding: 'utf8' })
        expect({ at: `${page}:${line}`, status, output: status === 0 ? '' : stdout + stderr }).toEqual({
          at: `${page}:${line}`,
          status: 0,
          output: '',
        })
      }
    },
  )
})

describe.each(Object.entries(ELSEWHERE))('the commands of %s', (page, test) => {
  it(`are run by ${test}`, () => {
    expect(readText(test)).toContain(page)
  })
})

describe('npx readout', () => {
  it('finds the command at the root of the repository', () => {
    const run = spawnSync('npx', ['--no-install', 'readout', '--version'], { cwd: root, env, encoding: 'utf8' })
    expect({ status: run.status, stdout: run.stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    })
  })
})

describe('README.md', () => {
  beforeEach(makeFolder)
  afterEach(removeFolder)

  const blocks = blocksOf('README.md')
  const publish = () => spawnSync('readout', ['publish', '--out', 'demo-out/release'], { cwd: folder, env }).status
  const python = spawnSync('python3', ['--version']).status === 0

  it('shows a record that is in the dataset as it is', () => {
    const shown = JSON.parse(blocks.find(({ info }) => info === 'json')?.text ?? '')
    const record = JSON.parse(readText(`records/${shown.id.slice(0, 4)}/${shown.id}.json`))
    for (const [key, value] of Object.entries(shown)) {
      // A list that is shown in part ends with an ellipsis.
      const part = Array.isArray(value) && value.at(-1) === '…' ? value.slice(0, -1) : undefined
      expect(part === undefined ? record[key] : record[key].slice(0, part.length)).toEqual(part ?? value)
    }
  })

  it.runIf(python)('shows Python that reads a release', () => {
    expect(publish()).toBe(0)
    const code = blocks.find(({ info }) => info === 'python')?.text ?? ''
    const run = spawnSync('python3', ['-c', code], { cwd: folder, encoding: 'utf8', env: { ...env, PYTHONUTF8: '1' } })
    expect(run.stderr).toBe('')
    expect(run.stdout).toContain('2024-07-29 Quad foreign ministers in Tokyo\n')
  })

  it('shows SQL that DuckDB runs on a release', () => {
    expect(publish()).toBe(0)
    const sql = blocks.find(({ info }) => info === 'sql')?.text ?? ''
    const code = `
      import { DuckDBInstance } from '@duckdb/node-api'
      const connection = await (await DuckDBInstance.create()).connect()
      const reader = await connection.runAndReadAll(${JSON.stringify(sql)})
      console.log(JSON.stringify(reader.getRowsJson()[0]))
    `
    const args = ['--input-type=module', '-e', code]
    const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env })
    expect({ stderr: run.stderr, first: JSON.parse(run.stdout).length }).toEqual({ stderr: '', first: 3 })
  })

  it('names the two commands first', () => {
    const [first] = blocks.filter(({ info }) => SHELLS.test(info))
    expect(first?.text).toBe('npm run demo\nnpm test\n')
  })
})
