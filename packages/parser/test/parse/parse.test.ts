import { schemas } from '@readout/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'

const call = {
  id: 'call',
  publisher: 'U.S. Department of State',
  published: '2023-05-10',
  title: 'Secretary Moreau’s Call with Kenyan Foreign Minister Wanjiru',
  text: 'Secretary of State Claire Moreau spoke yesterday with Kenyan Foreign Minister Grace Wanjiru about the drought.',
}

const ajv = new Ajv2020({ allErrors: true, strict: false })
;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
const isDraft = ajv.compile(schemas.draft)

describe('parse', () => {
  it('drafts a call from its title and first sentence', () => {
    const { records } = parse(call)
    expect(records).toHaveLength(1)
    const [draft] = records
    expect(draft).toMatchObject({
      id: '2023-05-09-ke-us-call',
      status: 'held',
      mode: 'phone',
      format: 'call',
      date: '2023-05-09',
      parties: [
        { type: 'state', code: 'US' },
        { type: 'state', code: 'KE' },
      ],
      participants: [
        { name: { full: 'Claire Moreau' }, party: 'US', office: 'foreign-minister', role: 'Secretary of State' },
        { name: { full: 'Grace Wanjiru' }, party: 'KE', office: 'foreign-minister', role: 'Kenyan Foreign Minister' },
      ],
    })
  })

  it('points each value at the words it rests on', () => {
    const [draft] = parse(call).records
    const words = (field: string): string[] =>
      (draft?.provenance?.evidence ?? [])
        .filter((one) => one.field === field)
        .map((one) => call.text.slice(one.start, one.end))
    expect(words('/date')).toEqual(['yesterday'])
    expect(words('/participants/1/name/full')).toEqual(['Grace Wanjiru'])
    expect(words('/participants/0/role')).toEqual(['Secretary of State'])
    expect(words('/parties/1/code')).toEqual(['Kenyan'])
  })

  it('gives nothing for a meeting inside one government', () => {
    expect(
      parse({ ...call, title: undefined as never, text: 'Today the President met with the Minister of Finance.' })
        .records,
    ).toEqual([])
  })

  it('never throws, gives valid drafts, keeps spans inside the source, and says the same twice', () => {
    const words = fc.constantFrom(
      'met with',
      'President',
      'Foreign Minister',
      'Japan',
      'Kenyan',
      'Wanjiru',
      'and',
      ',',
      '.',
      'held talks',
      'in Tokyo',
      'on May 3',
      'his counterpart',
      '(ROK)',
      'spoke',
      'today',
      'H.E. Mr.',
      'of',
      '“',
      '\n\n',
      'Meeting',
      'between',
      'will',
      '’s',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        const document = { id: 'x', text, publisher: 'The White House', published: '2024-01-02' }
        const result = parse(document)
        expect(parse(document)).toEqual(result)
        for (const record of result.records) {
          expect(isDraft(record), JSON.stringify(isDraft.errors)).toBe(true)
          for (const one of record.provenance?.evidence ?? []) {
            expect(one.start).toBeGreaterThanOrEqual(0)
            expect(one.end).toBeLessThanOrEqual(text.length)
            expect(one.start).toBeLessThan(one.end)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
