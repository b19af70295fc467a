import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { packages, readText, trackedFiles } from './helpers/repository.js'

const root = JSON.parse(readText('package.json'))

describe('the metadata of the repository', () => {
  it('holds the whole text of CC0 1.0, unchanged', () => {
    // Of the text as Creative Commons publishes it (legalcode.txt).
    const sum = createHash('sha256').update(readText('LICENSE-DATA')).digest('hex')
    expect(sum).toBe('a2010f343487d3f7618affe54f789f5487602331c0a8d03f49e9a7c547cf0499')
  })

  it('has a citation that names what the format asks for', () => {
    const citation = parse(readText('CITATION.cff'))
    expect(citation['cff-version']).toBe('1.2.0')
    expect(Object.keys(citation)).toEqual(expect.arrayContaining(['message', 'title', 'authors', 'type', 'license']))
    expect(citation.license).toEqual(['CC0-1.0', 'MIT'])
  })

  it('has no changeset for a package that is not there', () => {
    const known = new Set(packages().map(({ manifest }) => manifest.name))
    const changesets = trackedFiles().filter((path) => /^\.changeset\/.*\.md$/u.test(path))
    const named = changesets.flatMap((path) => {
      const [, front = ''] = /^---\n([\s\S]*?)\n---/u.exec(readText(path)) ?? []
      return Object.keys((parse(front) as Record<string, string> | null) ?? {}).map((name) => [path, name] as const)
    })
    expect(named.filter(([, name]) => !known.has(name))).toEqual([])
  })

  it('names one Node everywhere', () => {
    expect(root.engines.node).toBe('>=20.19')
    expect(parse(readText('.github/workflows/ci.yml')).jobs.test.strategy.matrix.node[0]).toBe('20.19.0')
    for (const page of ['README.md', 'CONTRIBUTING.md']) expect(readText(page)).toContain('Node 20.19 or newer')
  })

  it('names one pnpm everywhere', () => {
    expect(root.packageManager).toMatch(/^pnpm@\d+\.\d+\.\d+$/u)
    expect(readText('pnpm-lock.yaml')).toMatch(/^lockfileVersion: '9\.0'/u)
  })

  it.each(packages())('packages/$folder is licensed, described and asks for the same Node', ({ folder }) => {
    const manifest = JSON.parse(readText(`packages/${folder}/package.json`))
    expect(manifest).toMatchObject({ license: expect.stringMatching(/^(?:MIT|CC0-1\.0)$/u), type: 'module' })
    expect(manifest.description.length).toBeGreaterThan(10)
    expect(manifest.engines.node).toBe(root.engines.node)
  })

  it.each(packages())('packages/$folder runs nothing at install', ({ folder }) => {
    const { scripts = {} } = JSON.parse(readText(`packages/${folder}/package.json`))
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/u.test(name))).toEqual([])
  })
})
