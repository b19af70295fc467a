// How the cost of a parse grows with the length of a document.
import { parse } from '../dist/index.js'
import { processorTime } from './clock.mjs'
import { textOfLength } from './documents.mjs'

const LENGTHS = [1e3, 1e4, 1e5, 1e6, 1e7]

/** Largest exponent that counts as linear (issue 3). */
export const LINEAR = 1.1

/**
 * Times one document of each length; short ones are repeated until the clock can tell, and the fastest of three counts.
 *
 * @param {{ format: string, source: string }[]} documents
 * @param {boolean} whole all of the text stands in one paragraph: what is looked for in a sentence must not be looked for in
 *   the whole paragraph each time
 * @returns {{ length: number, ms: number }[]}
 */
export function scale(documents, whole = false) {
  return LENGTHS.map((length) => {
    const paragraphs = textOfLength(documents, length)
    const text = whole ? paragraphs.replace(/\s+/g, ' ') : paragraphs
    const document = { id: 'scale', text, published: '2024-07-30', language: 'en' }
    const repeats = Math.max(1, Math.round(2e5 / length))
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < (length > 2e6 ? 1 : 3); round++) {
      const start = processorTime()
      for (let i = 0; i < repeats; i++) parse(document)
      best = Math.min(best, (processorTime() - start) / repeats)
    }
    return { length, ms: best }
  })
}

/**
 * The exponent b of `ms = a * length ** b`, by least squares on the logarithms.
 *
 * @param {{ length: number, ms: number }[]} points
 */
export function exponent(points) {
  const xs = points.map(({ length }) => Math.log(length))
  const ys = points.map(({ ms }) => Math.log(ms))
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(xs), mean(ys)]
  const covariance = xs.reduce((sum, value, i) => sum + (value - x) * (ys[i] - y), 0)
  return covariance / xs.reduce((sum, value) => sum + (value - x) ** 2, 0)
}
