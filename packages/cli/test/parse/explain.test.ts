import type { Draft } from '@readout/schema'
import { describe, expect, it } from 'vitest'
import { explainRelease } from '../../src/parse/explain.js'

const TEXT = 'President of the Republic of Kenya'
const release = (records: Draft[], text = TEXT) => ({
  document: { id: 'a.txt', text },
  result: { id: 'a.txt', records, messages: [] },
})
const record = (
  evidence: { field: string; start: number; end: number; rule?: string; source?: number; person?: string }[],
): Draft => ({
  schema_version: '1.0',
  id: '2023-04-18-ke-un-call',
  mode: 'phone',
  parties: [{ type: 'state', code: 'KE' }],
  title: TEXT,
  provenance: {
    method: 'parsed',
    review: 'unreviewed',
    evidence: evidence.map((item) => ({ source: 0, ...item })),
  },
})

describe('explainRelease', () => {
  it('nests spans as brackets do, gathers the values of a span, and tells those that differ from the words', () => {
    const one = record([
      { field: '/parties/0/code', start: 17, end: 34, rule: 'party' },
      { field: '/title', start: 0, end: 34 },
      { field: '/mode', start: 17, end: 34 },
    ])
    expect(explainRelease(release([one]), false)).toBe(`⟦President of the ⟦Republic of Kenya⟧2⟧1

1  "President of the Republic of Kenya"
     /title
2  "Republic of Kenya"
     /parties/0/code = "KE" (party)
     /mode = "phone"
`)
  })

  it('names the entry of the register that tells what the words leave out', () => {
    const one = record([{ field: '/parties/0/code', start: 0, end: 9, rule: 'register', person: 'grace-wanjiru' }])
    expect(explainRelease(release([one]), false)).toBe(`⟦President⟧1 of the Republic of Kenya

1  "President"
     /parties/0/code = "KE" (register: grace-wanjiru)
`)
  })

  it('names the record where there are several, and leaves out spans of other sources', () => {
    const other: Draft = { ...record([{ field: '/title', start: 0, end: 9, source: 1 }]), id: '2024-01-01-ke-us-call' }
    expect(
      explainRelease(release([record([{ field: '/mode', start: 0, end: 9 }]), other]), false),
    ).toBe(`⟦President⟧1 of the Republic of Kenya

1  "President"
     2023-04-18-ke-un-call /mode = "phone"
`)
  })

  it('underlines on a terminal until the outermost span has ended', () => {
    const one = record([
      { field: '/title', start: 0, end: 9 },
      { field: '/mode', start: 4, end: 9 },
    ])
    expect(explainRelease(release([one]), true).split('\n')[0]).toBe(
      '\u001B[4m⟦Pres\u001B[4m⟦ident⟧\u001B[2m2\u001B[22m⟧\u001B[2m1\u001B[22m\u001B[24m of the Republic of Kenya',
    )
  })

  it('says that nothing was found', () => {
    expect(explainRelease(release([], 'Nothing.\n'), false)).toBe('Nothing.\n\nNo value was found in this text.\n')
  })
})
