import { describe, expect, test } from 'vitest'
import { read, sourceSpan } from '../../src/read/index.js'

describe('markdown', () => {
  const source = [
    '# Meeting of *Ministers*',
    '',
    'The Foreign Minister of Norland &amp; the',
    'Foreign Minister of Sudland\\* met in the [Great Hall](https://example.org "hall").',
    '',
    '## Outcome',
    '',
    '1. They agreed.',
    '2. They parted.',
    '',
    '- one',
    '- two',
    '',
    '> A quote that',
    '> goes on.',
    '',
    '<div><p>Inside <b>HTML</b></p></div>',
    '',
    '<!-- a note -->',
    '',
    '    code is kept as text',
  ].join('\n')

  test('blocks, depths, markers and links', () => {
    const document = read({ markdown: source })
    expect(document.format).toBe('markdown')
    expect(
      document.blocks.map(({ kind, depth, marker, text, links }) => ({
        kind,
        text,
        ...(depth ? { depth } : {}),
        ...(marker ? { marker } : {}),
        ...(links ? { links } : {}),
      })),
    ).toEqual([
      { kind: 'heading', depth: 1, text: 'Meeting of Ministers' },
      {
        kind: 'paragraph',
        text: 'The Foreign Minister of Norland & the Foreign Minister of Sudland* met in the Great Hall.',
        links: [{ start: 78, end: 88, url: 'https://example.org' }],
      },
      { kind: 'heading', depth: 2, text: 'Outcome' },
      { kind: 'paragraph', marker: '1', text: 'They agreed.' },
      { kind: 'paragraph', marker: '2', text: 'They parted.' },
      { kind: 'list-item', marker: '•', text: 'one' },
      { kind: 'list-item', marker: '•', text: 'two' },
      { kind: 'quote', text: 'A quote that goes on.' },
      { kind: 'line', text: 'Inside HTML' },
      { kind: 'line', text: 'code is kept as text' },
    ])
    expect(document.meta.title).toEqual({ value: 'Meeting of Ministers', from: 'heading', start: 2, end: 23 })
  })

  test('every word lies where the source has it', () => {
    for (const block of read({ markdown: source }).blocks) {
      for (const match of block.text.matchAll(/[A-Za-z]+/g)) {
        const span = sourceSpan(block, match.index, match.index + match[0].length)
        expect(source.slice(span.start, span.end)).toBe(match[0])
      }
    }
    const entity = read({ markdown: source }).blocks[1]
    const at = entity?.text.indexOf('&') ?? 0
    const span = entity && sourceSpan(entity, at, at + 1)
    expect(span && source.slice(span.start, span.end)).toBe('&amp;')
  })

  test('carriage returns change nothing', () => {
    const strip = (markdown: string) =>
      read({ markdown }).blocks.map(({ map: _map, start: _start, end: _end, ...block }) => block)
    expect(strip(source.replaceAll('\n', '\r\n'))).toEqual(strip(source))
  })

  test('tangled markdown is read as plain text, and says so', () => {
    const markdown = `They met. ${'*a_ '.repeat(5000)}`
    const document = read({ markdown })
    expect(document.messages).toEqual([
      {
        rule: 'tangled-markdown',
        reason: 'Read as plain text: more than 400 marks in a paragraph, or more than 40 levels',
      },
    ])
    expect(document.blocks[0]?.text.startsWith('They met.')).toBe(true)
  })
})
