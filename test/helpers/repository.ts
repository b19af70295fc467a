import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/u, '')

/** What is used of a package.json. */
export interface Manifest {
  readonly name: string
  readonly exports?: Readonly<Record<string, unknown>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** A package of the workspace: its folder under `packages/` and its package.json. */
export interface Package {
  readonly folder: string
  readonly manifest: Manifest
}

/** Every package of the workspace, by folder. */
export const packages = (): Package[] =>
  readdirSync(join(root, 'packages'))
    .filter((folder) => existsSync(join(root, 'packages', folder, 'package.json')))
    .sort()
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')),
    }))

/** Every file that git tracks, and every new one that it would, by path from the root. */
export const trackedFiles = (): string[] => {
  const run = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (run.status !== 0) throw new Error(`git ls-files failed: ${run.stderr}`)
  return run.stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
}

/** The text of a file of the repository. */
export const readText = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The modules that a TypeScript or JavaScript text imports or re-exports, types included, dynamic ones too. */
export const importsOf = (text: string): string[] => {
  // Comments quote import lines; a string that holds `//` is cut short, which loses no import.
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/^\s*\/\/.*$/gmu, '')
  const found = [
    ...code.matchAll(/\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gu),
    ...code.matchAll(/\bimport\s*['"]([^'"]+)['"]/gu),
    ...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu),
  ]
  return [...new Set(found.map((match) => match[1] ?? ''))].sort()
}
