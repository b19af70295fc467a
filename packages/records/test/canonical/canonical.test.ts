import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalRecord, parseJsonWithPositions, serializeLine, serializeRecord } from '../../src/index.js'
import { sample } from '../sample.js'

/** The same value with the keys of every object in another order. */
const shuffled = (value: unknown, random: () => number): unknown => {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random))
  if (typeof value !== 'object' || value === null) return value
  const keyed = Object.entries(value).map(([key, child]) => ({ key, child, rank: random() }))
  keyed.sort((a, b) => a.rank - b.rank)
  return Object.fromEntries(keyed.map(({ key, child }) => [key, shuffled(child, random)]))
}

const numbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state
  }
}

describe('serializeRecord', () => {
  it('writes the order of the schema, two spaces and a line feed at the end', () => {
    expect(serializeRecord(shuffled(sample, numbers(7)))).toBe(
      readFileSync(new URL('../fixtures/record.json', import.meta.url), 'utf8'),
    )
  })
  it('puts `$schema` first, `type` before `code`, and unknown keys last by code unit', () => {
    const text = serializeRecord({
      zeta: 1,
      alpha: { b: 1, a: 2 },
      parties: [{ code: 'NO', type: 'state' }],
      schema_version: '1.0',
      $schema: '../x.json',
    })
    expect(text).toBe(`{
  "$schema": "../x.json",
  "schema_version": "1.0",
  "parties": [
    {
      "type": "state",
      "code": "NO"
    }
  ],
  "alpha": {
    "a": 2,
    "b": 1
  },
  "zeta": 1
}
`)
  })
  it('follows the schema it is told', () => {
    expect(
      serializeLine({ party: 'NO', offices: [], names: [], key: 'ola-berg', schema_version: '1.0' }, 'person'),
    ).toBe('{"schema_version":"1.0","key":"ola-berg","names":[],"party":"NO","offices":[]}\n')
    expect(
      serializeLine({ messages: [], records: [{ title: 'x', schema_version: '1.0' }], id: 'a' }, 'parseResult'),
    ).toBe('{"id":"a","records":[{"schema_version":"1.0","title":"x"}],"messages":[]}\n')
  })
  it('leaves out what is undefined, and keeps null', () => {
    expect(serializeLine({ title: undefined, id: null })).toBe('{"id":null}\n')
  })
  it('keeps the order of lists: evidence points into them', () => {
    expect(canonicalRecord({ topics: ['z', 'a'] }).topics).toEqual(['z', 'a'])
  })

  const cycle: { self?: unknown } = {}
  cycle.self = cycle
  it.each([
    [{ time: { duration_minutes: Number.NaN } }, '`/time/duration_minutes` is NaN, which JSON cannot hold'],
    [{ topics: [() => 1] }, '`/topics/0` is a function, which JSON cannot hold'],
    [{ id: 1n }, '`/id` is a bigint, which JSON cannot hold'],
    [JSON.parse('{"location":{"__proto__":{}}}'), '`/location/__proto__` is a key that is not allowed anywhere'],
    [cycle, '`/self/self/self/self` is nested more than 32 deep'],
  ])('refuses what a file cannot hold, naming the place (%#)', (value, message) => {
    expect(() => serializeRecord(value)).toThrow(new TypeError(message))
  })
})

describe('laws', () => {
  it('gives the same bytes for any order of keys, and canonical text again for canonical text', () => {
    const text = serializeRecord(sample)
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(serializeRecord(shuffled(sample, numbers(seed)))).toBe(text)
      }),
    )
    expect(parseJsonWithPositions(text)).toMatchObject({ value: sample, problems: [] })
    expect(serializeRecord(parseJsonWithPositions(text).value)).toBe(text)
  })
  it('changes nothing but the order of keys, whatever the value', () => {
    const json = fc.dictionary(
      fc.oneof(fc.constantFrom('id', 'parties', 'title', 'sources', 'type', 'code'), fc.string()),
      fc.jsonValue({ maxDepth: 5 }),
    )
    fc.assert(
      fc.property(json, fc.nat(), (value, seed) => {
        const plain: unknown = JSON.parse(JSON.stringify(value))
        fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(plain)))
        const text = serializeRecord(plain)
        expect(JSON.parse(text)).toEqual(plain)
        expect(serializeRecord(JSON.parse(text))).toBe(text)
        expect(serializeRecord(shuffled(plain, numbers(seed)))).toBe(text)
      }),
    )
  })
})
