import { describe, expect, it } from 'vitest'
import { contractChanges } from '../src/diff/contract.js'
import type { Json } from '../src/index.js'

const between = (file: string, before: Json, after: Json) =>
  contractChanges(new Map([[file, before]]), new Map([[file, after]])).map(({ at, kind, bump }) => [at, kind, bump])

const schema = (value: object): Json => ({ properties: { a: { type: 'string' } }, required: ['a'], ...value }) as Json

describe('what a change of a schema asks for', () => {
  it.each<[string, object, unknown[]]>([
    ['a field gone', { properties: {} }, [['/properties/a', 'removed', 'major']]],
    ['a field added', { properties: { a: { type: 'string' }, b: {} } }, [['/properties/b', 'added', 'minor']]],
    ['a field no longer required', { required: [] }, [['/required/a', 'removed', 'major']]],
    ['a type changed', { properties: { a: { type: 'number' } } }, [['/properties/a/type', 'changed', 'major']]],
    [
      'a description changed',
      { properties: { a: { type: 'string', description: 'b' } } },
      [['/properties/a/description', 'changed', 'patch']],
    ],
    [
      'a bound changed',
      { properties: { a: { type: 'string', maxLength: 5 } } },
      [['/properties/a/maxLength', 'changed', 'patch']],
    ],
    ['nothing', {}, []],
  ])('%s', (_, after, changes) => {
    expect(between('schema/record.json', schema({}), schema(after))).toEqual(changes)
  })

  it('a value of an enum', () => {
    const [before, after] = [{ enum: ['a', 'b'] }, { enum: ['b', 'c'] }]
    expect(between('schema/record.json', before, after)).toEqual([
      ['/enum/a', 'removed', 'major'],
      ['/enum/c', 'added', 'minor'],
    ])
  })

  it('a definition that only moved', () => {
    const [before, after] = [{ $defs: { A: { type: 'string' } } }, { $defs: { B: { type: 'string' } } }]
    expect(between('schema/record.json', before, after)).toEqual([])
  })
})

describe('what a change of a vocabulary asks for', () => {
  const entry = { code: 'a', label: 'A' }
  it.each<[string, Json, unknown[]]>([
    ['a code gone', [], [['/a', 'removed', 'major']]],
    ['a code added', [entry, { code: 'b', label: 'B' }], [['/b', 'added', 'minor']]],
    ['a label changed', [{ ...entry, label: 'Aa' }], [['/a', 'changed', 'patch']]],
    ['nothing', [entry], []],
  ])('%s', (_, after, changes) => {
    expect(between('vocabularies/topics.json', [entry], after)).toEqual(changes)
  })
})

describe('what a change of a table asks for', () => {
  const tables = (...fields: Json[]): Json => ({ resources: [{ name: 'meetings', schema: { fields } }] })
  const before = tables({ name: 'id', type: 'string' }, { name: 'size', type: 'string' })
  it.each<[string, Json, unknown[]]>([
    ['a column gone', tables({ name: 'id', type: 'string' }), [['meetings/size', 'removed', 'major']]],
    [
      'a column of another type',
      tables({ name: 'id', type: 'string' }, { name: 'size', type: 'integer' }),
      [['meetings/size', 'changed', 'major']],
    ],
    [
      'a column added',
      tables({ name: 'id', type: 'string' }, { name: 'size', type: 'string' }, { name: 'x', type: 'string' }),
      [['meetings/x', 'added', 'minor']],
    ],
  ])('%s', (_, after, changes) => {
    expect(between('datapackage.json', before, after)).toEqual(changes)
  })
})

it('asks for a major version when a file of the contract is gone, and for a minor one when there is a new one', () => {
  const file: readonly [string, Json] = ['schema/record.json', {}]
  expect(contractChanges(new Map([file]), new Map())).toEqual([
    { file: 'schema/record.json', at: '', kind: 'removed', bump: 'major' },
  ])
  expect(contractChanges(new Map(), new Map([file]))).toEqual([
    { file: 'schema/record.json', at: '', kind: 'added', bump: 'minor' },
  ])
})
