import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText, root } from './helpers/repository.js'

describe('docs/dataset.md', () => {
  it('shows the tables and charts of the dataset as it is; `node scripts/dataset-page.mjs` makes them anew', () => {
    const args = [join(root, 'scripts/dataset-page.mjs'), '--check']
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('counts the entries without a meeting as the lists have them', () => {
    const [, given, all] = /(\d[\d,]*) of (\d[\d,]*) gave meetings/u.exec(readText('docs/dataset.md')) ?? []
    const number = (text: string | undefined) => Number(text?.replaceAll(',', ''))
    const table = /\| reason \| entries \|\n.*\n((?:\|.*\n)+)/u.exec(readText('docs/dataset.md'))?.[1] ?? ''
    const without = [...table.matchAll(/\| (\d+) \|$/gmu)].reduce((sum, match) => sum + Number(match[1]), 0)
    expect(number(given) + without).toBe(number(all))
    const coverage: readonly { readonly entries: number }[] = JSON.parse(readText('registers/coverage.json'))
    expect(coverage.reduce((sum, { entries }) => sum + entries, 0)).toBe(number(all))
  })
})
