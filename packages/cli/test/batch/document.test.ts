import { schemas } from '@readout/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/batch/document.js'

const warning = (reason: string) => ({ reason, severity: 'warning', rule: 'input-document', line: 7 })
const error = (reason: string) => ({ reason, severity: 'error', rule: 'input-document', line: 7 })

describe('readDocument', () => {
  it('takes a document as it is', () => {
    const document = { id: 'a', text: 'They met.', publisher: 'Ministry', published: '2024-07-28', language: 'en' }
    expect(readDocument(document, 7)).toEqual({ document, id: 'a', messages: [] })
  })

  it.each([
    ['a number', 1],
    ['null', null],
    ['an array', [{ id: 'a', text: 'x' }]],
    ['a string', 'x'],
  ])('refuses %s', (_, value) => {
    expect(readDocument(value, 7)).toEqual({
      document: undefined,
      id: null,
      messages: [error('The line is JSON, but not an object such as `{"id": "1", "text": "…"}`.')],
    })
  })

  it.each([
    [{ id: 'a' }, 'The document has none of `text`, `markdown` and `html`.'],
    [{ id: 'a', text: null }, 'The document has none of `text`, `markdown` and `html`.'],
    [{ id: 'a', text: 'x', html: 'x' }, 'The document has `text` and `html`; only one of them may be given.'],
    [{ id: 'a', text: 5 }, '`text` is a number, not a string.'],
    [{ id: 'a', html: ['x'] }, '`html` is an array, not a string.'],
    [{ id: 'a', text: 'x'.repeat(20_000_001) }, '`text` is longer than 20000000 characters.'],
  ])('refuses a document without one text (%#)', (value, reason) => {
    expect(readDocument(value, 7)).toEqual({ document: undefined, id: 'a', messages: [error(reason)] })
  })

  it('counts characters, not code units, against the limit', () => {
    const { document, messages } = readDocument({ id: '😀'.repeat(500), text: 'x' }, 7)
    expect(document?.id).toBe('😀'.repeat(500))
    expect(messages).toEqual([])
  })

  it.each([
    [
      'published',
      '28 July',
      /^`published` does not read as the schema asks \(When it was published: .*\); it was left out\.$/u,
    ],
    ['language', 'English', /^`language` does not read as the schema asks \(.*\); it was left out\.$/u],
    ['url', 'www.example.org', /^`url` does not read as the schema asks \(.*\); it was left out\.$/u],
    ['title', 5, /^`title` is a number, not a string; it was left out\.$/u],
    ['publisher', {}, /^`publisher` is a object, not a string; it was left out\.$/u],
  ])('leaves out a %s that does not fit, and parses the rest', (key, value, reason) => {
    const { document, messages } = readDocument({ id: 'a', text: 'x', [key]: value }, 7)
    expect(document).toEqual({ id: 'a', text: 'x' })
    expect(messages).toEqual([warning(expect.stringMatching(reason) as unknown as string)])
  })

  it('takes null for "not known"', () => {
    expect(readDocument({ id: 'a', text: 'x', html: null, title: null, url: null }, 7)).toEqual({
      document: { id: 'a', text: 'x' },
      id: 'a',
      messages: [],
    })
  })

  it.each([
    [{ text: 'x' }, 'The document has no `id`.'],
    [{ id: '', text: 'x' }, '`id` is empty; the result has none.'],
    [{ id: null, text: 'x' }, '`id` is null, not a string; the result has none.'],
  ])('parses a document without an id (%#)', (value, reason) => {
    expect(readDocument(value, 7)).toEqual({
      document: { id: 'line 7', text: 'x' },
      id: null,
      messages: [warning(reason)],
    })
  })

  it('takes a number for an id', () => {
    expect(readDocument({ id: 12, text: 'x' }, 7)).toEqual({
      document: { id: '12', text: 'x' },
      id: '12',
      messages: [],
    })
  })

  it('names the keys that no document has, the first five of them', () => {
    const value = JSON.parse(
      '{"id": "a", "text": "x", "__proto__": {"html": "y"}, "b": 1, "c": 2, "d": 3, "e": 4, "f": 5}',
    )
    expect(readDocument(value, 7)).toEqual({
      document: { id: 'a', text: 'x' },
      id: 'a',
      messages: [warning('Keys that no document has were left out: `__proto__`, `b`, `c`, `d`, `e` and 1 more.')],
    })
  })

  it('takes as it is what the schema takes, and nothing else', () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    const valid = ajv.compile(schemas.parseDocument)
    const some = <T>(...values: T[]) => fc.option(fc.oneof(fc.constantFrom(...values), fc.string()), { nil: undefined })
    const documents = fc.record(
      {
        id: fc.oneof(fc.string(), fc.constantFrom<unknown>('a', true, [])),
        text: fc.oneof(fc.string(), fc.constantFrom<unknown>(5)),
        markdown: fc.string(),
        title: fc.oneof(fc.string(), fc.constantFrom<unknown>(5)),
        url: some('https://example.org/a', 'https://example.org/a b', 'http://', 'ftp://example.org'),
        published: some('2024', '2024-07', '2024-07-28', '2024-07-28T10:00Z', '2024-13'),
        language: some('en', 'EN', 'zh-Hant', 'x'),
      },
      { requiredKeys: ['id'] },
    )
    fc.assert(
      fc.property(documents, (given) => {
        const document = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
        const { messages } = readDocument(document, 1)
        const taken = messages.length === 0
        if (taken) expect(valid(document)).toBe(true)
        // The schema's `uri` also takes addresses that no browser opens, such as `http://`.
        else if (!('url' in document)) expect(valid(document)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})
