import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readExpected, runScenario, splitWords, writeExpected } from './helpers/scenario.js'

const root = fileURLToPath(new URL('scenarios/', import.meta.url))
const names = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

// UPDATE_SCENARIOS=1 writes what comes out as what is expected; read the difference before you commit it.
const update = (process.env['UPDATE_SCENARIOS'] ?? '') !== ''

describe('scenarios', () => {
  it.each(names)('%s', async (name) => {
    const folder = join(root, name)
    const outcome = await runScenario(folder)
    if (update) writeExpected(folder, outcome)
    expect(existsSync(join(folder, 'status'))).toBe(true)
    expect(outcome).toEqual(readExpected(folder))
  })
})

describe('splitWords', () => {
  it.each([
    ['readout parse a.txt', ['readout', 'parse', 'a.txt']],
    [' a  b\n', ['a', 'b']],
    [`a "b c" 'd "e"'`, ['a', 'b c', 'd "e"']],
    [`a '' ""`, ['a', '', '']],
    ['a\\ b "c\\"d"', ['a b', 'c"d']],
  ])('splits %s', (line, words) => {
    expect(splitWords(line)).toEqual(words)
  })

  it('refuses an open quote', () => {
    expect(() => splitWords(`a "b`)).toThrow(`the quote " is left open in: a "b`)
  })
})
