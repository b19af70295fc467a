import type { ParseDocument, ParseResult } from '@readout/schema'
import { schemas } from '@readout/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { LONG, PIECES, SENTENCE } from './releases.js'

const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
const validate = ajv.compile(schemas.parseResult)

/** Mostly nothing, now and then a piece or a few characters of anything. */
const noise = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const sentence = fc
  .tuple(
    fc.constantFrom(...SENTENCE.subject),
    noise,
    fc.constantFrom(...SENTENCE.verb),
    noise,
    fc.constantFrom(...SENTENCE.object),
    noise,
    fc.constantFrom(...SENTENCE.tail),
    fc.constantFrom('. ', '.\n\n', '.\r\n', '\n'),
  )
  .map((parts) => parts.join(''))
/** Releases that tell of meetings, with hostile pieces before, behind and inside the sentences. */
const sources = fc.array(fc.oneof(sentence, fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 12,
})
const formats = fc.constantFrom('text', 'markdown', 'html')

function documentOf(format: string, source: string): ParseDocument {
  return {
    id: 'hostile',
    [format]: source,
    publisher: 'U.S. Department of State',
    published: '2024-07-30',
    language: 'en',
  }
}

/** What is wrong with a result: schema faults, and spans outside the source. */
function faults(result: ParseResult, source: string): string[] {
  const found = validate(result) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  const spans = [
    ...result.records.flatMap(({ provenance }) => provenance?.evidence ?? []),
    ...result.messages.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }])),
  ]
  for (const { start, end } of spans)
    if (!(start >= 0 && end > start && end <= source.length)) found.push(`span ${start}-${end} of ${source.length}`)
  return found
}

/** A result without positions, which line ends move. */
function withoutPositions(result: ParseResult): unknown {
  return {
    records: result.records.map(({ provenance: _provenance, ...record }) => record),
    messages: result.messages.map(({ reason, rule, severity }) => ({ reason, rule, severity })),
  }
}

describe('any text', () => {
  test('of those tried tells of a meeting often enough to try the whole parser', () => {
    const texts = fc.sample(sources, { seed: 1, numRuns: 200 }).map((parts) => parts.join(''))
    const telling = texts.filter((text) => parse(documentOf('text', text)).records.length > 0)
    expect(telling.length).toBeGreaterThan(60)
  })

  test('is parsed into a valid result whose spans lie in the source', () => {
    fc.assert(
      fc.property(sources, formats, (parts, format) => {
        const source = parts.join('')
        expect(faults(parse(documentOf(format, source)), source)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('gives the same result twice', () => {
    fc.assert(
      fc.property(sources, formats, (parts, format) => {
        const document = documentOf(format, parts.join(''))
        expect(parse(document)).toEqual(parse(document))
      }),
      { numRuns: 150 },
    )
  })

  test('that tells of many counterparts again and again ends', () => {
    // a list of counterparts whom the text met apart, one of them the publisher's own: told of each, and not for ever
    const source =
      'Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, met with H.E. Mr. Bo Dahl, President of the Republic of Korea. Secretary of State Antony J. Blinken met with the Foreign Ministers of Peru, Colombia and Boliviathe Foreign Ministers of Peru, Colombia and Bolivia in Tokyo on July 28, 2024\nMs. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, met with the Foreign Ministers of Peru, Colombia and Bolivia. '
    expect(faults(parse(documentOf('markdown', source)), source)).toEqual([])
  })

  test('gives the same records with CRLF as with LF', () => {
    fc.assert(
      fc.property(sources, formats, (parts, format) => {
        const source = parts.join('').replaceAll('\r', '')
        expect(withoutPositions(parse(documentOf(format, source.replaceAll('\n', '\r\n'))))).toEqual(
          withoutPositions(parse(documentOf(format, source))),
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('a document without a usable text', () => {
  test.each([
    [{ id: 'a' }],
    [{ id: 'a', text: '' }],
    [{ id: 'a', html: '' }],
    [{ id: 'a', text: ' \n\u00a0' }],
  ] satisfies [ParseDocument][])('%j gives no records', (document) => {
    expect(parse(document).records).toEqual([])
  })
})

describe('a long hostile text', () => {
  test.each(LONG)('%s: %s', (format, _name, source) => {
    expect(faults(parse(documentOf(format, source)), source)).toEqual([])
  })
})
