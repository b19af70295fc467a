import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, peopleIn, sentenceAt } from '../../src/mentions/analyse.js'

const analysis = analyse(
  {
    kind: 'paragraph',
    text: 'President Ama Osei of Ghana met Minister Jean Duval of France. Ambassador Rita Kova was there. It rained. She left with Dr. Paul Mensah.',
    map: new Int32Array(),
    start: 0,
    end: 0,
  },
  0,
)
const { length } = analysis.tokens
const index = fc.integer({ min: -2, max: length + 2 })

describe('looking up a place of a block', () => {
  it('gives the people who start inside a range, as looking through all of them does', () => {
    expect(analysis.people).toHaveLength(4)
    fc.assert(
      fc.property(index, index, (from, to) => {
        expect(peopleIn(analysis, { from, to })).toEqual(
          analysis.people.filter((person) => person.from >= from && person.from < to),
        )
      }),
    )
  })

  it('gives the sentence of every token, and none for what is no token', () => {
    expect(analysis.sentences).toHaveLength(4)
    fc.assert(
      fc.property(index, (token) => {
        expect(sentenceAt(analysis, token)).toBe(analysis.sentences.find(({ from, to }) => from <= token && token < to))
      }),
    )
  })
})
