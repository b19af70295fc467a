import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'

const LETTERS = 'abcdefghij'

/** A programme of meetings, one a line, each with somebody else than those of the last hundred. */
const programme = (count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const name = `Kim Bora${LETTERS.charAt(at % 10)}${LETTERS.charAt(Math.floor(at / 10) % 10)}`
    return `${String(8 + (at % 12)).padStart(2, '0')}:30 Meeting with Foreign Minister ${name} of Korea`
  }).join('\n')

const read = (count: number) =>
  parse({
    id: 'x',
    publisher: 'Ministry of Foreign Affairs of France',
    published: '2023-05-29',
    text: `Visit of President Macron\n\n${programme(count)}`,
  })

describe('a text of very many meetings', () => {
  it('gives the first thousand, and says so', () => {
    const { records, messages } = read(1001)
    expect(records).toHaveLength(1000)
    expect(messages.at(-1)).toEqual({
      reason: 'The text tells of more than 1000 meetings; the first 1000 are given. Give the releases in it one by one',
      severity: 'warning',
      rule: 'meetings-too-many',
    })
  })

  it('gives all of a thousand, without a word', () => {
    const { records, messages } = read(1000)
    expect(records).toHaveLength(1000)
    expect(messages.filter(({ rule }) => rule === 'meetings-too-many')).toEqual([])
  })
})
