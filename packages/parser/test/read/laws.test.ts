import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ReadDocument, read, sourceSpan } from '../../src/read/index.js'

const FORMATS = ['text', 'markdown', 'html'] as const

/** Pieces that stress a reader: markup opened and not closed, marks, entities, white space, invisible characters. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...['<p>', '</p>', '<div class="nav">', '</div>', '<table><tr><td>', '</table>', '<li>', '<a href="/x">', '</a>'],
    ...['<b', '<', '>', '&amp;', '&nbsp;', '&#x1F600;', '&notit;', '&', '<!--', '-->', '<script>', '</script>', '<br>'],
    ...['<title>', '</title>', '<h1>', '</h1>', '<article>', '<main>', '<meta name="date" content="2024-01-01">'],
    ...['*', '**', '_', '[', '](x)', '](', '`', '# ', '> ', '- ', '1. ', '    ', '\\', '|', '---', '{:a=b}'],
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\t',
      ' ',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\ufeff',
      '\u202e',
      '\ud800',
      '\udc00',
      '\u0000',
    ],
    ...['The Minister met', 'July 28, 2024', 'President', 'e\u0301', '外務大臣', 'Ünïversity', '😀', '.', ','],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const sources = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

function checkSpans(document: ReadDocument): void {
  const { source, blocks, meta } = document
  for (const block of blocks) {
    expect(block.text).toBe(block.text.trim())
    expect(block.text).not.toMatch(/ {2}|[\n\r\t\u00a0\u00ad\u200b\u202e\ufeff]/)
    expect(block.text.length).toBeGreaterThan(0)
    expect(sourceSpan(block, 0, block.text.length)).toEqual({ start: block.start, end: block.end })
    let at = block.start
    for (let i = 0; i < block.text.length; i++) {
      const span = sourceSpan(block, i, i + 1)
      expect(span.start).toBeGreaterThanOrEqual(at)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(source.length)
      const written = source.slice(span.start, span.end)
      // A letter stands for itself or for an entity.
      if (/[a-z]/i.test(block.text.charAt(i)))
        expect(written === block.text.charAt(i) || written.startsWith('&')).toBe(true)
      at = span.start
    }
    for (const link of block.links ?? []) expect(link.end).toBeLessThanOrEqual(block.text.length)
  }
  for (const value of Object.values(meta))
    if (value.start !== undefined && value.end !== undefined) {
      expect(value.start).toBeLessThanOrEqual(value.end)
      expect(value.end).toBeLessThanOrEqual(source.length)
    }
}

const shape = (document: ReadDocument) =>
  document.blocks.map(({ kind, text, marker, depth }) => [kind, text, marker, depth])

describe.each(FORMATS)('%s', (format) => {
  test('any input is read, and every span lies in the source and holds its letters', () => {
    fc.assert(
      fc.property(sources, (source) => {
        checkSpans(read({ [format]: source, language: 'en' }))
      }),
      { numRuns: 600 },
    )
  })

  test('the same input gives the same result', () => {
    fc.assert(
      fc.property(sources, (source) => {
        expect(read({ [format]: source })).toEqual(read({ [format]: source }))
      }),
      { numRuns: 100 },
    )
  })

  test('carriage returns change nothing', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const unix = source.replaceAll('\r', '')
        expect(shape(read({ [format]: unix.replaceAll('\n', '\r\n'), language: 'en' }))).toEqual(
          shape(read({ [format]: unix, language: 'en' })),
        )
      }),
      { numRuns: 600 },
    )
  })
})

const LONG = 200_000

test.each([
  ['html', '<div>'.repeat(LONG)],
  ['html', '<div><p>'.repeat(LONG)],
  ['html', '<table><tr><td>'.repeat(LONG)],
  ['html', '<b><i><a href=x>'.repeat(LONG)],
  ['html', '</div>'.repeat(LONG)],
  ['html', `${'<div>'.repeat(LONG / 2)}${'</x>'.repeat(LONG)}`],
  ['html', '<article>'.repeat(LONG)],
  ['html', '<'.repeat(LONG)],
  ['html', '&amp'.repeat(LONG)],
  ['html', `<p ${'a="b" '.repeat(LONG)}>`],
  ['html', `<p class="${'nav '.repeat(LONG)}">text`],
  ['html', '<!--'.repeat(LONG)],
  ['html', '<title>'.repeat(LONG)],
  ['html', '<script type="application/ld+json">[</script>'.repeat(LONG / 10)],
  ['html', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
  ['html', 'a&nbsp;b <i>c</i>'.repeat(LONG)],
  ['markdown', '> '.repeat(LONG)],
  ['markdown', '*a_ '.repeat(LONG)],
  ['markdown', '[a]('.repeat(LONG)],
  ['markdown', '- '.repeat(LONG)],
  ['markdown', Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
  ['markdown', '[a]: b\n'.repeat(LONG / 10)],
  ['markdown', '`'.repeat(LONG)],
  ['text', '*'.repeat(LONG)],
  ['text', '*a '.repeat(LONG)],
  ['text', '[a]('.repeat(LONG)],
  ['text', '<!--'.repeat(LONG)],
  ['text', '{:a='.repeat(LONG)],
  ['text', ','.repeat(1_000_000)],
  ['text', 'met with '.repeat(LONG)],
  ['text', 'July 28 '.repeat(LONG)],
  ['text', '\n'.repeat(LONG)],
  ['text', `a${' '.repeat(LONG)}b`],
  ['text', '\u00ad'.repeat(LONG)],
  ['text', 'a\n'.repeat(LONG)],
  ['text', '\ud800'.repeat(LONG)],
  ['text', '\u202e(“'.repeat(LONG)],
] as const)('hostile %s is read to its end (%#)', (format, source) => {
  const { blocks } = read({ [format]: source })
  expect(blocks.every(({ start, end }) => start >= 0 && end > start && end <= source.length)).toBe(true)
})
