import { describe, expect, it } from 'vitest'
import { hasSign, NUMBER, WordList } from '../../src/tokens/signs.js'
import { tokenize } from '../../src/tokens/tokenize.js'

const rivers = new WordList(['rhine', 'volga', 'niger'])

describe('WordList', () => {
  it('marks the tokens whose keys are on the list, in whatever letters they stand', () => {
    const marked = tokenize("The RHINE and the Volga, not the Rhône; the Niger's delta").filter((token) =>
      rivers.marks(token),
    )
    expect(marked.map(({ text }) => text)).toEqual(['RHINE', 'Volga', 'Niger'])
  })

  it('marks no token that is not there', () => {
    expect(rivers.marks(tokenize('Rhine')[1])).toBe(false)
  })

  it('tells a word by its key alone', () => {
    expect([rivers.has('volga'), rivers.has('Volga'), rivers.has('oder')]).toEqual([true, false, false])
  })

  it('marks words that were read before the list was made', () => {
    expect(tokenize('Lakes like Ladoga and Oberschwanseemündung')).toHaveLength(5)
    const lakes = new WordList(['ladoga', 'oberschwanseemundung'])
    expect(
      tokenize('Lakes like Ladoga and Oberschwanseemündung')
        .filter((token) => lakes.marks(token))
        .map(({ text }) => text),
    ).toEqual(['Ladoga', 'Oberschwanseemündung'])
  })

  it('gives every list a bit of its own', () => {
    const seas = new WordList(['rhine', 'baltic'])
    const [rhine, baltic] = tokenize('Rhine Baltic')
    expect([rivers.marks(rhine), seas.marks(rhine), rivers.marks(baltic), seas.marks(baltic)]).toEqual([
      true,
      true,
      false,
      true,
    ])
  })
})

describe('hasSign', () => {
  it('looks only inside the range, and knows numbers', () => {
    const tokens = tokenize('On 12 May they crossed the Volga')
    expect(hasSign(tokens, { from: 0, to: 7 }, rivers.bit)).toBe(true)
    expect(hasSign(tokens, { from: 0, to: 6 }, rivers.bit)).toBe(false)
    expect(hasSign(tokens, { from: 0, to: 2 }, NUMBER)).toBe(true)
    expect(hasSign(tokens, { from: 2, to: 7 }, NUMBER)).toBe(false)
    expect(hasSign(tokens, { from: 2, to: 7 }, NUMBER | rivers.bit)).toBe(true)
  })
})
