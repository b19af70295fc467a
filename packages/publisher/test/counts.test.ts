import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Counts } from '../src/tables/counts.js'
import { temporaryFolder } from './helpers/meetings.js'

const WIDTH = 3

/** Counts that put their keys into files of a folder as soon as there are more than a few. */
const spilling = (folder: string, held: number): Counts => {
  let files = 0
  return new Counts(WIDTH, () => path.join(folder, `run-${files++}`), held)
}

const listed = (counts: Counts): [string, number[]][] => [...counts].map(([key, cells]) => [key, Array.from(cells)])

describe('Counts', () => {
  it('gives keys in order with what was counted', () => {
    const counts = new Counts(WIDTH)
    counts.add('b', 2)
    counts.touch('a')
    counts.add('b', 2)
    counts.add('c', 0)
    expect(listed(counts)).toEqual([
      ['a', [0, 0, 0]],
      ['b', [0, 0, 2]],
      ['c', [1, 0, 0]],
    ])
  })

  it('says the same when its keys do not fit into memory', () => {
    const folder = temporaryFolder()
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b\0c', 'b', 'ä', 'z'), fc.nat(WIDTH - 1)), { maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (adds, held) => {
          const apart = mkdtempSync(path.join(folder, 'run-'))
          const whole = new Counts(WIDTH)
          const parts = spilling(apart, held)
          for (const [key, cell] of adds) {
            whole.add(key, cell)
            parts.add(key, cell)
          }
          expect(listed(parts)).toEqual(listed(whole))
        },
      ),
    )
  })

  it('puts keys into files only when there are more than it may hold', () => {
    const folder = temporaryFolder()
    const counts = spilling(folder, 2)
    counts.add('a', 0)
    counts.add('b', 0)
    counts.add('a', 0)
    expect(existsSync(path.join(folder, 'run-0'))).toBe(false)
    counts.add('c', 0)
    expect(readdirSync(folder)).toEqual(['run-0'])
    expect(listed(counts)).toEqual([
      ['a', [2, 0, 0]],
      ['b', [1, 0, 0]],
      ['c', [1, 0, 0]],
    ])
  })
})
