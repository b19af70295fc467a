import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import { runInThisContext } from 'node:vm'
import { expect, it } from 'vitest'
import { parse } from '../src/index.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'mu').exec(readme)?.[1] ?? ''

it('prints what the README shows', () => {
  const lines: string[] = []
  const body = block('js').replace("import { parse } from '@readout/parser'\n", '')
  const run = runInThisContext(`(parse, console) => {${body}}`) as (use: typeof parse, console: object) => void
  run(parse, { log: (...values: unknown[]) => lines.push(`${format(...values)}\n`) })
  expect(lines.join('')).toBe(block('text'))
})
