import { describe, expect, it } from 'vitest'
import { answerLine, answerLost } from '../../src/batch/answer.js'
import type { Line } from '../../src/batch/lines.js'
import { fakeParse } from '../helpers/parser.js'

const line = (text: string): Line => ({ number: 3, text, bytes: text.length })

describe('answerLine', () => {
  it('gives what the parser gives, under the id of the line', () => {
    const result = answerLine(line('{"id": "a", "text": "On 2024-07-28 they spoke."}'), fakeParse)
    expect(result.id).toBe('a')
    expect(result.records.map(({ id }) => id)).toEqual(['2024-07-28-jp-us-call'])
    expect(result.messages).toEqual([])
  })

  it('puts the remarks on the line before the parser’s', () => {
    const result = answerLine(line('{"text": "x", "title": 5}'), (document) => ({
      id: document.id,
      records: [],
      messages: [{ reason: 'From the parser.', severity: 'info' }],
    }))
    expect(result).toEqual({
      id: null,
      records: [],
      messages: [
        { reason: 'The document has no `id`.', severity: 'warning', rule: 'input-document', line: 3 },
        {
          reason: '`title` is a number, not a string; it was left out.',
          severity: 'warning',
          rule: 'input-document',
          line: 3,
        },
        { reason: 'From the parser.', severity: 'info' },
      ],
    })
  })

  it.each(['', '   ', '\r'])('says that a line is empty: %j', (text) => {
    expect(answerLine(line(text), fakeParse)).toEqual({
      id: null,
      records: [],
      messages: [{ reason: 'The line is empty.', severity: 'error', rule: 'input-json', line: 3 }],
    })
  })

  it.each([
    ['{"id": "a", "text": }', 21],
    ['hello', 1],
    ['{"id": "a", "text": "x"', 24],
  ])('says where a line stops being JSON: %s', (text, column) => {
    expect(answerLine(line(text), fakeParse)).toEqual({
      id: null,
      records: [],
      messages: [
        {
          reason: expect.stringMatching(/^The line is not JSON: ./u),
          severity: 'error',
          rule: 'input-json',
          line: 3,
          column,
        },
      ],
    })
  })

  it('tells the fault of a line that could not be read', () => {
    const bad: Line = { number: 9, fault: 'the line is not valid UTF-8', column: 4, bytes: 8 }
    expect(answerLine(bad, fakeParse)).toEqual({
      id: null,
      records: [],
      messages: [{ reason: 'The line is not valid UTF-8.', severity: 'error', rule: 'input-line', line: 9, column: 4 }],
    })
  })

  it('tells that the parser failed, and on which document', () => {
    expect(answerLine(line('{"id": "a", "text": "boom"}'), fakeParse)).toEqual({
      id: 'a',
      records: [],
      messages: [
        {
          reason: 'The parser failed on this document: boom',
          severity: 'error',
          rule: 'parser-failure',
          line: 3,
        },
      ],
    })
  })
})

describe('answerLost', () => {
  it('keeps the id of the document', () => {
    expect(answerLost(line('{"id": "a", "text": "x"}'), new Error('out of memory'))).toEqual({
      id: 'a',
      records: [],
      messages: [
        {
          reason: 'The parser did not survive this document: out of memory',
          severity: 'error',
          rule: 'parser-failure',
          line: 3,
        },
      ],
    })
  })
})
