import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJsonWithPositions, parsePointer, RECORD_LIMITS, valueAt } from '../../src/index.js'

/** Every problem as `line:column-line:column code message`. */
const problems = (text: string): string[] =>
  parseJsonWithPositions(text).problems.map(
    ({ code, message, start, end }) => `${start.line}:${start.column}-${end.line}:${end.column} ${code} ${message}`,
  )

describe('faults of syntax', () => {
  it.each([
    ['{"a":1,}', '1:8-1:9 trailing-comma a comma stands before `}`; delete the comma'],
    ['[1,\n2,\n]', '3:1-3:2 trailing-comma a comma stands before `]`; delete the comma'],
    ['{}\n// x', '2:1-2:5 comment JSON has no comments; delete the comment'],
    ['[/* x */]', '1:2-1:9 comment JSON has no comments; delete the comment'],
    ['\ufeff{}', '1:1-1:2 byte-order-mark the text starts with a byte-order mark; save it as UTF-8 without one'],
    ['', '1:1-1:1 empty the text is empty; a file holds one JSON value'],
    [' \n', '1:1-1:1 empty the text is empty; a file holds one JSON value'],
    ['{“a”: 1}', '1:2-1:5 syntax `“` is a typographic quote; JSON strings stand in straight double quotes `"…"`'],
    ["['a']", '1:2-1:5 syntax a string stands in single quotes; JSON strings stand in straight double quotes `"…"`'],
    ['{a: 1}', '1:2-1:3 syntax the key `a` stands without quotes; write `"a":`'],
    ['{"a" 1}', '1:6-1:7 syntax `1` stands where `:` is expected; write `"key": value`'],
    ['{"a": 1\n "b": 2}', '2:2-2:5 syntax `"b"` stands where `,` is expected; put a comma after the value before it'],
    ['[None]', '1:2-1:6 syntax `None` is not a JSON value; write `null`'],
    ['[True]', '1:2-1:6 syntax `True` is not a JSON value; write `true`'],
    ['[yes]', '1:2-1:5 syntax `yes` is not a JSON value; a text stands in double quotes `"…"`'],
    [
      '[007]',
      '1:3-1:4 syntax a number starts with `0`; write it without leading zeros, or in double quotes if it is a code',
    ],
    ['[.5]', '1:2-1:4 syntax `.5` is not a JSON number; write it in decimals, such as `12`, `-0.5` or `1e3`'],
    ['[1e]', '1:2-1:4 syntax `1e` is not a JSON number; write it in decimals, such as `12`, `-0.5` or `1e3`'],
    ['{"a":1', '1:7-1:7 syntax the end of the text stands where `}` is expected; an object is not closed'],
    ['[1', '1:3-1:3 syntax the end of the text stands where `]` is expected; an array is not closed'],
    ['[1}', '1:3-1:4 syntax `}` closes what another bracket opened; brackets close in pairs'],
    ['{} {}', '1:4-1:5 syntax `{` stands after the end of the value; a file holds one JSON value'],
    ['[1,,2]', '1:4-1:5 syntax `,` stands where a value is expected; write a value or delete what leads to it'],
    ['{"a":}', '1:6-1:7 syntax `}` stands where a value is expected; write a value or delete what leads to it'],
    [
      '["a\nb"]',
      '1:2-1:4 syntax a string is not closed on its line; end it with `"`, and write a line break in it as `\\n`',
    ],
    [
      '["\\x"]',
      '1:2-1:6 syntax a backslash stands before a character that needs none; write a backslash itself as `\\\\`',
    ],
    ['["\t"]', '1:2-1:5 syntax a string holds a control character; write it as an escape, such as `\\t` or `\\u0007`'],
    ['["\\u12"]', '1:2-1:8 syntax `\\u` is not followed by four hexadecimal digits; write it as `\\u00e9`'],
    ['/* [', '1:1-1:5 comment JSON has no comments; delete the comment'],
  ])('%j', (text, expected) => {
    expect(problems(text)[0]).toBe(expected)
  })

  it('reports one real syntax error, since what follows it misleads', () => {
    expect(problems('{"a" 1 "b" 2, c}')).toHaveLength(1)
    expect(parseJsonWithPositions('{"a" 1}').value).toBeUndefined()
  })
  it('reads past faults that leave no doubt, and reports them all in order', () => {
    const read = parseJsonWithPositions('\ufeff{ // note\n  "a": [1,],\n  "a": 2,\n}')
    expect(read.value).toEqual({ a: 2 })
    expect(read.problems.map(({ code, start }) => [code, start.line, start.column])).toEqual([
      ['byte-order-mark', 1, 1],
      ['comment', 1, 4],
      ['trailing-comma', 2, 11],
      ['duplicate-key', 3, 3],
      ['trailing-comma', 4, 1],
    ])
  })
})

describe('keys', () => {
  it('finds a key that stands twice, at any depth, and names the line of the first', () => {
    const read = parseJsonWithPositions('{\n"a": {"x": 1,\n"x": 2}, "b": [{"y": 1, "y": 1}]}')
    expect(read.problems).toEqual([
      {
        code: 'duplicate-key',
        message: 'the key `x` already stands on line 2; keep one of them',
        pointer: '/a/x',
        start: { line: 3, column: 1, offset: 16 },
        end: { line: 3, column: 4, offset: 19 },
      },
      {
        code: 'duplicate-key',
        message: 'the key `y` already stands on line 3; keep one of them',
        pointer: '/b/0/y',
        start: { line: 3, column: 25, offset: 40 },
        end: { line: 3, column: 28, offset: 43 },
      },
    ])
    expect(read.value).toEqual({ a: { x: 2 }, b: [{ y: 1 }] })
  })
  it('sees through escapes: one key written in two ways is a duplicate', () => {
    expect(problems('{"a":1,"\\u0061":2}')).toEqual([
      '1:8-1:16 duplicate-key the key `a` already stands on line 1; keep one of them',
    ])
  })
  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('keeps `%s` out of the value', (key) => {
    const read = parseJsonWithPositions(`{"a":{"${key}":{"polluted":true}}}`)
    const inner = valueAt(read.value, '/a')
    expect(read.problems.map((problem) => problem.code)).toEqual(['forbidden-key'])
    expect(inner).toEqual({})
    expect(Object.getPrototypeOf(inner)).toBe(Object.prototype)
    expect((inner as { polluted?: boolean }).polluted).toBeUndefined()
  })
  it('refuses a forbidden key in canonical layout too', () => {
    expect(problems('{\n  "__proto__": 1\n}\n')).toEqual([
      '2:3-2:14 forbidden-key the key `__proto__` is not allowed anywhere; delete it',
    ])
  })
})

describe('positions', () => {
  const text = '{\n  "title": "é😀",\n  "parties": [\n    {"code": "JP"}\n  ],\n  "a/b": {}\n}\n'
  const read = parseJsonWithPositions(text)
  it.each([
    ['', 'value', 1, 1, text.trimEnd()],
    ['/title', 'value', 2, 12, '"é😀"'],
    ['/title', 'key', 2, 3, '"title"'],
    ['/parties/0/code', 'value', 4, 14, '"JP"'],
    ['/parties/0', 'value', 4, 5, '{"code": "JP"}'],
    ['/a~1b', 'key', 6, 3, '"a/b"'],
  ] as const)('`%s` (%s)', (pointer, part, line, column, slice) => {
    const range = read.locate(pointer, part)
    expect(range?.start).toMatchObject({ line, column })
    expect(range && text.slice(range.start.offset, range.end.offset)).toBe(slice)
  })
  it('gives nothing where nothing stands', () => {
    expect(read.locate('/parties/1')).toBeUndefined()
    expect(read.locate('/parties/0', 'key')).toBeUndefined()
    expect(read.locate('no pointer')).toBeUndefined()
  })
  it('falls back to the closest part that is there', () => {
    expect(read.locateClosest('/parties/0/type')).toEqual(read.locate('/parties/0'))
    expect(read.locateClosest('/format')).toEqual(read.locate(''))
    expect(parseJsonWithPositions('nope').locateClosest('/a').start).toEqual({ line: 1, column: 1, offset: 0 })
  })
  it('points at the value in force when a key stands twice', () => {
    const twice = parseJsonWithPositions('{"a":1,"a":2}')
    expect(twice.locate('/a')?.start.column).toBe(12)
  })
  it('works the same on the fast path', () => {
    const canonical = '{\n  "a": {\n    "b": [\n      true\n    ]\n  }\n}\n'
    const fast = parseJsonWithPositions(canonical)
    expect(fast.problems).toEqual([])
    expect(fast.locate('/a/b/0')).toEqual({
      start: { line: 4, column: 7, offset: canonical.indexOf('true') },
      end: { line: 4, column: 11, offset: canonical.indexOf('true') + 4 },
    })
  })
})

describe('limits', () => {
  it('refuses a long text unread', () => {
    expect(parseJsonWithPositions('[1]', { maxLength: 2, maxDepth: 9 })).toMatchObject({
      value: undefined,
      problems: [{ code: 'too-long', message: 'the text is 3 characters long; at most 2 are read' }],
    })
  })
  it.each([
    ['arrays', '['.repeat(33) + ']'.repeat(33)],
    [
      'objects in canonical layout',
      `${JSON.stringify(JSON.parse('{"a":'.repeat(33) + 1 + '}'.repeat(33)), null, 2)}\n`,
    ],
    ['a bracket bomb', '['.repeat(500_000)],
    ['a bracket bomb behind a quote in a comment', `/*"*/${'['.repeat(500_000)}`],
    ['objects that never close', '{"a":'.repeat(100_000)],
  ])('refuses %s', (_, text) => {
    const read = parseJsonWithPositions(text)
    expect(read.value).toBeUndefined()
    expect(read.problems.map(({ code, message }) => [code, message])).toEqual([
      ['too-deep', 'objects and arrays are nested more than 32 deep'],
    ])
  })
  it('allows the depth that it names', () => {
    const text = '['.repeat(RECORD_LIMITS.maxDepth) + ']'.repeat(RECORD_LIMITS.maxDepth)
    expect(parseJsonWithPositions(text).problems).toEqual([])
    const laidOut = `${JSON.stringify(JSON.parse(text), null, 2)}\n`
    expect(parseJsonWithPositions(laidOut).problems).toEqual([])
  })
})

describe('laws', () => {
  const shallow = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 5 }, fc.jsonValue({ maxDepth: 1 }), tie('object'), fc.array(tie('value'))),
    object: fc.dictionary(fc.string(), tie('value')),
  })).value

  it('never throws, and says something about whatever JSON.parse refuses', () => {
    const scrap = fc.string({
      unit: fc.constantFrom(...'{}[]":,\\ \n\t01-e.atrue/*“\ufeff\u0000'.split('')),
      maxLength: 40,
    })
    fc.assert(
      fc.property(fc.oneof(scrap, fc.string({ unit: 'binary' })), (text) => {
        const read = parseJsonWithPositions(text)
        let value: unknown
        try {
          value = JSON.parse(text)
        } catch {
          expect(read.problems.length).toBeGreaterThan(0)
          return
        }
        expect(read.problems.filter(({ code }) => code !== 'duplicate-key')).toEqual([])
        expect(read.value).toEqual(value)
      }),
      { numRuns: 3000 },
    )
  })

  it('reads what JSON.parse reads, in any layout, and finds every value where it stands', () => {
    fc.assert(
      fc.property(shallow, fc.constantFrom(undefined, 2, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space) + (space === 2 ? '\n' : '')
        const read = parseJsonWithPositions(text)
        const visit = (node: unknown, steps: readonly string[]): void => {
          const pointer = steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
          const range = read.locate(pointer)
          expect(parsePointer(pointer)).toEqual(steps)
          expect(range && JSON.parse(text.slice(range.start.offset, range.end.offset))).toEqual(node)
          if (typeof node === 'object' && node !== null) {
            for (const [key, child] of Object.entries(node)) visit(child, [...steps, key])
          }
        }
        if (read.problems.length === 0) {
          expect(read.value).toEqual(JSON.parse(text))
          visit(JSON.parse(text), [])
        } else {
          expect(read.problems.every(({ code }) => code === 'forbidden-key')).toBe(true)
        }
      }),
    )
  })
})
