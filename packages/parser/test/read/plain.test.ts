import { describe, expect, test } from 'vitest'
import { read, sourceSpan } from '../../src/read/index.js'

/** The blocks of a plain text as `[kind, text]`, with the marker where there is one. */
function blocks(text: string): string[][] {
  return read({ text }).blocks.map(({ kind, text: words, marker }) => [
    kind,
    words,
    ...(marker === undefined ? [] : [marker]),
  ])
}

const PROSE =
  'The Foreign Minister of Norland received the Foreign Minister of Sudland on Monday and discussed trade, energy and security.'

describe('paragraphs of plain text', () => {
  test('blank lines part paragraphs', () => {
    expect(blocks(`${PROSE}\n\n \t \nSecond paragraph here.\n`)).toEqual([
      ['paragraph', PROSE],
      ['paragraph', 'Second paragraph here.'],
    ])
  })

  test('each line is a paragraph where no line is wrapped', () => {
    expect(blocks(`${PROSE}\n${PROSE}\nThey agreed.`)).toEqual([
      ['paragraph', PROSE],
      ['paragraph', PROSE],
      ['paragraph', 'They agreed.'],
    ])
  })

  test('lines of hard-wrapped text are joined', () => {
    const wrapped = [
      'The Foreign Minister of Norland received the Foreign Minister of',
      'Sudland on Monday and discussed trade, energy, security and the',
      'state of talks.',
      '',
      '1. The ministers agreed that the two countries would go on with the',
      'work on fisheries.',
      '2. They also agreed to meet again.',
    ].join('\n')
    expect(blocks(wrapped)).toEqual([
      [
        'paragraph',
        'The Foreign Minister of Norland received the Foreign Minister of Sudland on Monday and discussed trade, energy, security and the state of talks.',
      ],
      ['paragraph', 'The ministers agreed that the two countries would go on with the work on fisheries.', '1'],
      ['paragraph', 'They also agreed to meet again.', '2'],
    ])
  })

  test('short lines of a list are not joined', () => {
    expect(blocks('Participants\nAnna Berg, Norland\nBo Dahl, Sudland')).toEqual([
      ['heading', 'Participants'],
      ['heading', 'Anna Berg, Norland'],
      ['heading', 'Bo Dahl, Sudland'],
    ])
  })

  test('line ends of every kind give the same blocks', () => {
    const text = `Meeting of Ministers\n\n${PROSE}\n\n- one thing\n- another thing\n`
    const expected = blocks(text)
    expect(expected).toEqual([
      ['heading', 'Meeting of Ministers'],
      ['paragraph', PROSE],
      ['list-item', 'one thing', '-'],
      ['list-item', 'another thing', '-'],
    ])
    expect(blocks(text.replaceAll('\n', '\r\n'))).toEqual(expected)
    expect(blocks(text.replaceAll('\n', '\r'))).toEqual(expected)
    expect(blocks(text.replaceAll('\n', '\u2028'))).toEqual(expected)
  })
})

describe('shapes of lines', () => {
  test.each([
    ['Foreign and Defense Ministerial (2+2) Meeting', 'heading'],
    ['STATEMENTS', 'heading'],
    ['Joint Statement – 2+2', 'heading'],
    ['PM call with President Berg of Norland: 9 July 2024', 'heading'],
    ['Read the full text: English | Japanese', 'line'],
    ['July 28, 2024', 'line'],
    ['NEW DELHI, 28 JULY 2024', 'line'],
    ['15.08.2023 - Press release', 'line'],
    ['Telephone Conversation between the Ministers', 'heading'],
    ['Telephone 020 0000 0000', 'line'],
    ['(Paris, 13 January 2023)', 'line'],
    ['Spokesperson: (02) 6261 0000', 'line'],
    ['2024-07-28', 'line'],
    ['Updated: July 28, 2024 10:30', 'line'],
    ['The ministers met.', 'paragraph'],
  ])('%s is a %s', (text, kind) => {
    expect(blocks(text)).toEqual([[kind, text]])
  })

  test('a line in sentence case is a heading when prose follows', () => {
    expect(blocks(`Regional affairs\n\n${PROSE}`)[0]).toEqual(['heading', 'Regional affairs'])
    expect(blocks('Regional affairs\n\nand more')[0]).toEqual(['line', 'Regional affairs'])
  })

  test.each([
    ['1. The ministers met.', '1'],
    ['(2) The ministers met.', '2'],
    ['3) The ministers met.', '3'],
    ['(iv) The ministers met.', 'iv'],
    ['(b) The ministers met.', 'b'],
  ])('%s is a numbered paragraph', (text, marker) => {
    expect(blocks(text)).toEqual([['paragraph', 'The ministers met.', marker]])
  })

  test.each(['°', '◦', '•', '-', '*', '–', 'o'])('%s is a bullet', (bullet) => {
    expect(blocks(`${bullet} The ministers met.`)).toEqual([['list-item', 'The ministers met.', bullet]])
  })

  test('a day in front of a month is no number of a paragraph', () => {
    expect(blocks('5. August 2024 they met.')).toEqual([['paragraph', '5. August 2024 they met.']])
  })

  test('marks that part sections are no blocks', () => {
    expect(blocks(`${PROSE}\n\n* * *\n\n# # #\n\n---\n\n./.\n\n<!-- -->\n\n{:start="2"}\n`)).toEqual([
      ['paragraph', PROSE],
    ])
  })

  test('indented lines, underscores and angle brackets stay prose', () => {
    expect(blocks('    The <b>ministers</b> met_in_the hall.')).toEqual([
      ['paragraph', 'The <b>ministers</b> met_in_the hall.'],
    ])
  })
})

describe('what stands around a release', () => {
  test('is left out', () => {
    const text = [
      'Home > News > July 2024',
      'Japanese',
      PROSE,
      'Back to Press Releases',
      'Tags: Trade, Energy',
      'Related Links',
      'Norland-Sudland Relations',
      'Media contacts',
      'Minister’s office: (02) 5550 0000',
    ].join('\n\n')
    expect(blocks(text)).toEqual([['paragraph', PROSE]])
  })

  test('running text behind a list of links is kept', () => {
    expect(blocks(`Related links\n\nSome page\n\n${PROSE}`)).toEqual([['paragraph', PROSE]])
  })
})

describe('markdown left in plain text', () => {
  test('links are text, and their addresses are kept', () => {
    const text = 'They read the [joint statement](https://example.org/a_(b)) and [more](/c).'
    const [block] = read({ text }).blocks
    expect(block?.text).toBe('They read the joint statement and more.')
    expect(block?.links).toEqual([
      { start: 14, end: 29, url: 'https://example.org/a_(b)' },
      { start: 34, end: 38, url: '/c' },
    ])
    expect(block && sourceSpan(block, 14, 29)).toEqual({ start: 15, end: 30 })
  })

  test.each([
    ['**Readout** of the meeting.', 'Readout of the meeting.'],
    ['*On Monday* they met.', 'On Monday they met.'],
    ['2 * 3 and a*b*c.', '2 * 3 and a*b*c.'],
    ['A note* on this.', 'A note* on this.'],
    ['They met. <!-- hidden --> They left.', 'They met. They left.'],
    ['They met <!-- unclosed.', 'They met <!-- unclosed.'],
  ])('%s', (text, expected) => {
    const [block] = read({ text }).blocks
    expect(block?.text).toBe(expected)
  })
})

describe('white space and invisible characters', () => {
  test('they are folded or dropped, and spans stay true', () => {
    const text = '\ufeffThe  Minis\u00adter\u00a0of\tNor\u200bland \u202amet\u202c him.'
    const [block] = read({ text }).blocks
    expect(block?.text).toBe('The Minister of Norland met him.')
    if (!block) return
    const word = (needle: string): string => {
      const at = block.text.indexOf(needle)
      const span = sourceSpan(block, at, at + needle.length)
      return text.slice(span.start, span.end)
    }
    expect(word('The Minister')).toBe('The  Minis\u00adter')
    expect(word('Minister')).toBe('Minis\u00adter')
    expect(word('of')).toBe('of')
    expect(word('Norland')).toBe('Nor\u200bland')
    expect(word('met')).toBe('met')
    expect(word('him.')).toBe('him.')
    expect([block.start, block.end]).toEqual([1, text.length])
  })

  test('a text of white space has no blocks', () => {
    expect(read({ text: ' \n\t\u00a0\n\ufeff' }).blocks).toEqual([])
    expect(read({ text: '' }).blocks).toEqual([])
    expect(read({}).blocks).toEqual([])
  })
})
