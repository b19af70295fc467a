import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPointer, parsePointer, valueAt } from '../../src/index.js'

describe('JSON Pointer', () => {
  it('escapes ~ and / as RFC 6901 says', () => {
    expect(formatPointer(['a/b', 'm~n', 0, ''])).toBe('/a~1b/m~0n/0/')
    expect(parsePointer('/a~1b/m~0n/0/')).toEqual(['a/b', 'm~n', '0', ''])
    expect(formatPointer([])).toBe('')
    expect(parsePointer('')).toEqual([])
  })
  it.each(['a', 'a/b', '/~', '/~2', '#/a'])('refuses `%s`', (text) => {
    expect(parsePointer(text)).toBeUndefined()
  })
  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        expect(parsePointer(formatPointer(steps))).toEqual(steps)
      }),
    )
  })
})

describe('valueAt', () => {
  const value = { list: [{ a: 1 }, 'x'], '': null }
  it.each([
    ['', value],
    ['/list/0/a', 1],
    ['/list/1', 'x'],
    ['/', null],
    ['/list/2', undefined],
    ['/list/01', undefined],
    ['/list/length', undefined],
    ['/list/1/0', undefined],
    ['/toString', undefined],
    ['/__proto__', undefined],
    ['list', undefined],
  ])('at `%s`', (pointer, expected) => {
    expect(valueAt(value, pointer)).toEqual(expected)
  })
})
