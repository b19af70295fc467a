import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, nameKey, nearest } from '../src/index.js'

describe('fold', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['Şahin', 'sahin'],
    ['Diyarbakır', 'diyarbakir'],
    ['İzmir', 'izmir'],
    ['Łódź', 'lodz'],
    ['Tromsø', 'tromso'],
    ['Đinđić', 'dindic'],
    ['Æthelred', 'aethelred'],
    ['Straße', 'strasse'],
    ['Þór', 'thor'],
    ['Әliyev', 'әliyev'],
    ['Əliyev', 'aliyev'],
    ['ﬁnance', 'finance'],
    ['Viêt Nam', 'viet nam'],
    ['U.S.', 'u.s.'],
  ])('%s becomes %s', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
  })
})

describe('nameKey', () => {
  it.each([
    ['The  Gambia', 'gambia'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['Guinea–Bissau', 'guinea-bissau'],
    ['St. Lucia', 'st lucia'],
    ['Trinidad & Tobago', 'trinidad and tobago'],
    ['the', 'the'],
  ])('%s becomes %s', (name, expected) => {
    expect(nameKey(name)).toBe(expected)
  })
})

describe('nearest', () => {
  const formats = ['summit', 'ministerial', 'two-plus-two', 'call', 'consultation']

  it.each([
    ['sumit', 'summit'],
    ['minsterial', 'ministerial'],
    ['clal', 'call'],
    ['Call', 'call'],
    ['two-plus-to', 'two-plus-two'],
    ['garden party', undefined],
    ['', undefined],
  ])('%s may mean %s', (word, expected) => {
    expect(nearest(word, formats)).toBe(expected)
  })

  it('prefers the first of equals', () => {
    expect(nearest('cat', ['car', 'can'])).toBe('car')
  })

  it('does not read words that are longer than any entry', () => {
    expect(nearest('s'.repeat(100_000), ['s'.repeat(100_000)])).toBeUndefined()
  })

  it('gives a candidate back for itself', () => {
    fc.assert(fc.property(fc.constantFrom(...formats), (word) => nearest(word, formats) === word))
  })
})
