import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guard, unguard } from '../src/index.js'

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^'{0,3}[=+@\t\r\n＝-]?.{0,3}$/))

describe('guard', () => {
  it.each([
    [`=cmd|' /C calc'!A0`, `'=cmd|' /C calc'!A0`],
    ['-2', `'-2`],
    ['＠x', `'＠x`],
    [`'=x`, `''=x`],
    [`it's`, `it's`],
    [`'tis`, `'tis`],
    ['a=b', 'a=b'],
    ['', ''],
  ])('makes %j to %j', (from, to) => {
    expect(guard(from)).toBe(to)
  })

  it('leaves nothing that starts a formula', () => {
    fc.assert(fc.property(text, (each) => !/^[=+\-@\t\r\n＝＋－＠]/.test(guard(each))))
  })

  it('is undone by unguard', () => {
    fc.assert(fc.property(text, (each) => unguard(guard(each)) === each))
  })
})
