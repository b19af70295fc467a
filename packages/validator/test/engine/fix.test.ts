import { parseJsonWithPositions } from '@readout/records'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../../src/document/read.js'
import { fixedText } from '../../src/engine/fix.js'
import { runOf } from '../../src/engine/options.js'
import { mergePatch, recordText, SOUND, SOUND_PATH } from '../helpers/records.js'

const run = runOf({ today: '2024-07-01' })
const fix = (text: string): string | undefined => fixedText(contentOf(SOUND_PATH, text), run)

/** A value without what may differ between texts of one meaning: blanks at the ends and the composition of letters. */
const alike = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC').trim()
  if (Array.isArray(value)) return value.map(alike)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, alike(inner)]))
}

describe('fixedText', () => {
  it('leaves a sound record alone', () => {
    expect(fix(recordText())).toBeUndefined()
  })

  it.each([
    ['the layout', JSON.stringify(SOUND)],
    ['the order of keys', `${JSON.stringify(Object.fromEntries(Object.entries(SOUND).reverse()), null, 2)}\n`],
    ['line ends of Windows', recordText().replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${recordText()}`],
    ['a comma after the last entry', recordText().replace('"trade"\n', '"trade",\n')],
    ['escapes that need not be', recordText().replace('Am\u00e9lie', 'Am\\u00e9lie')],
    ['letters in two parts', recordText({ title: 'Zoe\u0308' }), recordText({ title: 'Zoë' })],
    ['blanks around a line', recordText({ title: ' Talks ' }), recordText({ title: 'Talks' })],
    [
      'tracking parameters',
      recordText({ sources: [{ ...SOUND.sources[0], url: 'https://example.org/1?utm_source=a&id=2' }] }),
      recordText({ sources: [{ ...SOUND.sources[0], url: 'https://example.org/1?id=2' }] }),
    ],
    [
      'one fault behind another',
      recordText({ sources: [{ ...SOUND.sources[0], title: ' Zoe\u0308 ' }] }),
      recordText({ sources: [{ ...SOUND.sources[0], title: 'Zoë' }] }),
    ],
  ])('mends %s', (_what, text, expected = recordText()) => {
    expect(fix(text)).toBe(expected)
  })

  it.each([
    ['a key given twice', '{"id": "x", "id": "y"}'],
    ['a comment', '{\n  // why\n  "id": "x"\n}\n'],
    ['a key that is not allowed', '{"__proto__": 1, "id": "x"}'],
    ['text that is not JSON', '{"id": “x”}'],
    ['a value that only a person can correct', recordText({ date: '2024-02-30' })],
    ['a list', '[ 1 ]'],
  ])('leaves %s to a person', (_what, text) => {
    expect(fix(text)).toBeUndefined()
  })

  it('leaves alone what is off, and what is let stand', () => {
    const text = JSON.stringify(SOUND)
    const off = runOf({ rules: { 'file-canonical': 'off' } })
    expect(fixedText(contentOf(SOUND_PATH, text), off)).toBeUndefined()
    expect(fixedText(contentOf(SOUND_PATH, text), run, (rule) => rule === 'file-canonical')).toBeUndefined()
  })

  it('keeps the meaning of any object, and changes nothing the second time', () => {
    const patch = fc.dictionary(
      fc.constantFrom('title', 'date', 'location', 'topics', 'x', 'summary'),
      fc.jsonValue({ maxDepth: 3 }),
    )
    fc.assert(
      fc.property(patch, fc.constantFrom(0, 1, 2, 4), (changes, indent) => {
        const value = mergePatch(SOUND, changes)
        const text = JSON.stringify(value, null, indent)
        const fixed = fix(text)
        if (fixed === undefined) return
        expect(fix(fixed)).toBeUndefined()
        expect(alike(parseJsonWithPositions(fixed).value)).toEqual(alike(parseJsonWithPositions(text).value))
      }),
      { numRuns: 200 },
    )
  })
})
