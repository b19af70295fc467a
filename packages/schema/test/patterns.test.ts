import { isSafePattern } from 'redos-detector'
import { expect, test } from 'vitest'
import { places } from './support/constraints.js'

const patterns = new Map(
  [...places].flatMap(([node, place]) => {
    const { pattern } = node as { readonly pattern?: unknown }
    return typeof pattern === 'string' ? [[pattern, place] as const] : []
  }),
)

test('there are patterns to look at', () => {
  expect(patterns.size).toBeGreaterThan(15)
})

// A score of 1 means that there is one way to match, so that a match takes time in proportion to the text. Two ways are for
// a tag whose second part may be a script or a region; a bounded number of ways does no harm.
test.each([...patterns])('%s is matched in linear time', (pattern) => {
  const { safe, error, score } = isSafePattern(pattern, {
    unicode: true,
    maxScore: 2,
    timeout: Number.POSITIVE_INFINITY,
  })
  expect({ safe, error, finite: !score.infinite }).toEqual({ safe: true, error: null, finite: true })
})
