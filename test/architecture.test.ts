import { existsSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, packages, readText, root, trackedFiles } from './helpers/repository.js'

/** What each package may build on. A new package gets a line here, and with it a place in the order. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  '@readout/vocabulary': [],
  '@readout/schema': ['@readout/vocabulary'],
  '@readout/records': ['@readout/vocabulary', '@readout/schema'],
  '@readout/parser': ['@readout/vocabulary', '@readout/schema', '@readout/records'],
  '@readout/validator': ['@readout/vocabulary', '@readout/schema', '@readout/records'],
  '@readout/publisher': ['@readout/vocabulary', '@readout/schema', '@readout/records'],
  '@readout/importers': ['@readout/vocabulary', '@readout/schema', '@readout/records', '@readout/parser'],
  '@readout/data': ['@readout/schema'],
  '@readout/site': [
    '@readout/vocabulary',
    '@readout/schema',
    '@readout/records',
    '@readout/parser',
    '@readout/importers',
    '@readout/validator',
    '@readout/publisher',
  ],
  readout: [
    '@readout/vocabulary',
    '@readout/schema',
    '@readout/records',
    '@readout/parser',
    '@readout/importers',
    '@readout/validator',
    '@readout/publisher',
    '@readout/site',
  ],
}

/** Packages whose main entry has to run in a browser: the explorer parses and validates there. */
const BROWSER_SAFE = ['vocabulary', 'schema', 'records', 'parser', 'validator']

const isOurs = (name: string) => name === 'readout' || name.startsWith('@readout/')
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
const sources = trackedFiles().filter((path) => /^packages\/[^/]+\/src\/.*\.tsx?$/u.test(path))

describe.each(packages())('packages/$folder', ({ folder, manifest }) => {
  const allowed = ALLOWED[manifest.name]
  const mine = sources.filter((path) => path.startsWith(`packages/${folder}/`))

  it('has a place in the order of packages', () => {
    expect(Object.keys(ALLOWED)).toContain(manifest.name)
  })

  it('depends on packages to its left only', () => {
    const ours = Object.keys(manifest.dependencies ?? {}).filter(isOurs)
    expect(ours.filter((name) => !allowed?.includes(name))).toEqual([])
  })

  it('imports only what its package.json names', () => {
    const known = new Set([...Object.keys(manifest.dependencies ?? {}), ...builtinModules, manifest.name])
    // Types come from packages that are needed to build only.
    const types = new Set(Object.keys(manifest.devDependencies ?? {}).map((name) => name.replace(/^@types\//u, '')))
    const unknown = mine.flatMap((path) =>
      importsOf(readText(path))
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
        .filter((specifier) => !known.has(packageOf(specifier)) && !types.has(packageOf(specifier)))
        .map((specifier) => `${path}: ${specifier}`),
    )
    expect(unknown).toEqual([])
  })

  it('imports packages to its left only', () => {
    const wrong = mine.flatMap((path) =>
      importsOf(readText(path))
        .map(packageOf)
        .filter((name) => isOurs(name) && name !== manifest.name && !allowed?.includes(name))
        .map((name) => `${path}: ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('stays inside its own folder', () => {
    // The test of a rule lies beside the rule and uses the helpers of its package's tests.
    const outside = mine.flatMap((path) =>
      (path.endsWith('.test.ts') ? [] : importsOf(readText(path)))
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => relative(`packages/${folder}/src`, join(dirname(path), specifier)).startsWith('..'))
        .map((specifier) => `${path}: ${specifier}`),
    )
    expect(outside).toEqual([])
  })
})

describe('what runs in a browser', () => {
  /** Every file that a module reaches through relative imports. */
  const reach = (entry: string): string[] => {
    const seen = new Set<string>()
    const open = [entry]
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (seen.has(path)) continue
      seen.add(path)
      for (const specifier of importsOf(readText(path))) {
        if (!specifier.startsWith('.')) continue
        const target = join(dirname(path), specifier).replace(/\.js$/u, '.ts')
        if (existsSync(join(root, target))) open.push(target)
      }
    }
    return [...seen].sort()
  }

  it.each(BROWSER_SAFE)('%s: its main entry needs nothing of node', (folder) => {
    const files = reach(`packages/${folder}/src/index.ts`)
    const wrong = files.flatMap((path) => {
      const text = readText(path)
      const modules = importsOf(text).filter((name) => name.startsWith('node:') || builtinModules.includes(name))
      // A sub-path such as @readout/records/files is for the disk.
      const paths = importsOf(text).filter((name) => /^@readout\/[^/]+\/files/u.test(name))
      return [...modules, ...paths].map((name) => `${path}: ${name}`)
    })
    expect(wrong).toEqual([])
  })
})

describe('what is committed', () => {
  it('holds no path of a machine and no host of a registry', () => {
    const pattern = /https?:\/\/registry\.|(?:^|[^\p{L}\p{N}])\/(?:wor[k]|roo[t])\//mu
    const wrong = trackedFiles().filter((path) => {
      const text = readText(path)
      return !text.includes('\0') && pattern.test(text)
    })
    expect(wrong).toEqual([])
  })

  it('is UTF-8 with line feeds, as .gitattributes and .editorconfig ask', () => {
    const checked = trackedFiles().filter(
      (path) => /\.(?:ts|mjs|js|json|ya?ml|md)$/u.test(path) && !path.startsWith('fixtures/'),
    )
    const wrong = checked.filter((path) => {
      const text = readText(path)
      return (
        text.includes('\r') ||
        text.includes('\uFFFD') ||
        text.startsWith('\uFEFF') ||
        !(text === '' || text.endsWith('\n'))
      )
    })
    expect(wrong).toEqual([])
  })

  it('ends no line with blanks, but in Markdown, where they mean something', () => {
    const checked = trackedFiles().filter(
      (path) => /\.(?:ts|mjs|js|json|ya?ml|cff)$/u.test(path) && !/^fixtures\/|\/fixtures\/|\/scenarios\//u.test(path),
    )
    expect(checked.filter((path) => /[ \t]+$/mu.test(readText(path)))).toEqual([])
  })

  it('marks generated files, so that reviews fold them', () => {
    const attributes = readText('.gitattributes')
    const generated = trackedFiles().filter((path) => path.includes('/src/generated/'))
    expect(generated.length).toBeGreaterThan(0)
    expect(attributes).toContain('**/src/generated/** linguist-generated=true')
    expect(attributes).toContain('pnpm-lock.yaml linguist-generated=true')
  })
})
