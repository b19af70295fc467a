import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDiff, type Change, diffRecords } from '../../src/index.js'
import { sample } from '../sample.js'
import { anyRecord } from './arbitrary.js'

const [french, norwegian] = sample.participants

describe('diffRecords', () => {
  it('names each changed value', () => {
    const after = { ...sample, mode: 'video', time: { start: '10:00' }, series: 'ausmin' }
    const { location: _, ...rest } = after
    expect(diffRecords(sample, rest)).toEqual([
      { op: 'replace', path: '/mode', value: 'video', before: 'in-person' },
      { op: 'replace', path: '/time/start', value: '10:00', before: '09:30' },
      { op: 'remove', path: '/time/utc_offset', before: '+01:00' },
      { op: 'remove', path: '/time/duration_minutes', before: 45 },
      { op: 'remove', path: '/location', before: sample.location },
      { op: 'add', path: '/series', value: 'ausmin' },
    ])
  })
  it('tells one participant put in front as one addition, and a corrected role as that', () => {
    const added = { name: { full: 'Ana Lind' }, party: 'NO', role: 'State Secretary', office: 'deputy-minister' }
    const after = { ...sample, participants: [added, french, { ...norwegian, role: 'Minister of Foreign Affairs' }] }
    expect(diffRecords(sample, after)).toEqual([
      { op: 'add', path: '/participants/0', value: added },
      {
        op: 'replace',
        path: '/participants/2/role',
        value: 'Minister of Foreign Affairs',
        before: 'Foreign Minister',
      },
    ])
  })
  it('removes from the end, so that every index holds when its turn comes', () => {
    expect(diffRecords({ topics: ['a', 'b', 'c'] }, { topics: ['b'] })).toEqual([
      { op: 'remove', path: '/topics/2', before: 'c' },
      { op: 'remove', path: '/topics/0', before: 'a' },
    ])
  })
  it('sees no change in another order of keys, nor in a key set to undefined', () => {
    expect(diffRecords({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1, e: undefined })).toEqual([])
  })
  it('replaces a list too long to match whole', () => {
    const long = Array.from({ length: 3000 }, (_, index) => index)
    expect(diffRecords(long, [...long, 1]).map(({ op, path }) => [op, path])).toEqual([['replace', '']])
    expect(diffRecords(long, [...long])).toEqual([])
  })
})

describe('applyDiff', () => {
  it.each<[unknown, Change, string]>([
    [{}, { op: 'replace', path: '/a', value: 1 }, 'cannot replace `/a`: nothing stands there'],
    [{}, { op: 'remove', path: '/toString' }, 'cannot remove `/toString`: nothing stands there'],
    [{ a: 1 }, { op: 'add', path: '/a', value: 2 }, 'cannot add `/a`: a value stands there already'],
    [
      { a: 1 },
      { op: 'replace', path: '/a', value: 2, before: 3 },
      'cannot replace `/a`: another value stands there than the change expects',
    ],
    [[1], { op: 'add', path: '/2', value: 2 }, 'cannot add `/2`: the list has 1 items'],
    [[1], { op: 'remove', path: '/1' }, 'cannot remove `/1`: the list has 1 items'],
    [[1], { op: 'remove', path: '/-' }, 'cannot remove `/-`: the list has 1 items'],
    ['a', { op: 'add', path: '/b', value: 1 }, 'cannot add `/b`: nothing there can hold a value'],
    [{}, { op: 'add', path: '/__proto__', value: {} }, 'cannot add `/__proto__`: the key is not allowed anywhere'],
    [{}, { op: 'remove', path: '' }, 'cannot remove ``: the whole value cannot be removed'],
    [{}, { op: 'add', path: 'a', value: 1 }, 'cannot add `a`: the path is not a JSON Pointer'],
  ])('refuses what does not fit (%#)', (value, change, message) => {
    expect(() => applyDiff(value, [change])).toThrow(new RangeError(message))
  })
  it('leaves the record it is given as it was', () => {
    const before = structuredClone(sample)
    applyDiff(sample, diffRecords(sample, { ...sample, topics: ['trade'], mode: 'video' }))
    expect(sample).toEqual(before)
  })
})

describe('laws', () => {
  it('applying the difference gives the other record, both ways', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        expect(applyDiff(a, diffRecords(a, b))).toEqual(b)
        expect(applyDiff(b, diffRecords(b, a))).toEqual(a)
        expect(diffRecords(a, structuredClone(a))).toEqual([])
      }),
    )
  })
  it('holds for any JSON', () => {
    const json = fc.jsonValue({ maxDepth: 4 }).map((value): unknown => JSON.parse(JSON.stringify(value)))
    fc.assert(
      fc.property(json, json, (a, b) => {
        fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify([a, b])))
        expect(applyDiff(a, diffRecords(a, b))).toEqual(b)
      }),
    )
  })
})
