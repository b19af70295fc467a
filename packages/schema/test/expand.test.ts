import { describe, expect, test } from 'vitest'
import { bundle, ROOTS } from '../scripts/bundle.mjs'
import { expand } from '../scripts/expand.mjs'
import { readSources } from '../scripts/source.mjs'

type Definitions = Parameters<typeof expand>[0]

const definitions = (nodes: { readonly [name: string]: object }): Definitions =>
  new Map(Object.entries(nodes).map(([name, node]) => [name, { node: { ...node }, page: 'page' }]))

const vocabularies = {
  colours: [
    { code: 'red', label: 'Red', description: 'Like blood.' },
    { code: 'blue', label: 'Blue', description: 'Like the sky.' },
  ],
  tastes: [{ code: 'sour', label: 'Sour', description: 'Like a lemon.' }],
}

const meeting = { type: 'object', additionalProperties: false, required: ['a'], properties: { a: { type: 'string' } } }

describe('$vocabulary', () => {
  test('becomes the codes, in the order of the vocabularies, and what they mean', () => {
    const code = { type: 'string', $vocabulary: ['tastes', 'colours'] }
    expect(expand(definitions({ Meeting: meeting, Code: code }), vocabularies).get('Code')?.node).toEqual({
      ...code,
      enum: ['sour', 'red', 'blue'],
      enumDescriptions: ['Sour: Like a lemon.', 'Red: Like blood.', 'Blue: Like the sky.'],
    })
  })

  test('names a vocabulary that exists', () => {
    const sources = definitions({ Meeting: meeting, Code: { $vocabulary: 'smells' } })
    expect(() => expand(sources, vocabularies)).toThrow('Code: there is no vocabulary `smells`')
  })
})

describe('$extends', () => {
  test('takes over properties and required keys, but for those it leaves out', () => {
    const more = {
      $extends: '#/$defs/Meeting',
      $without: ['b'],
      required: ['c'],
      properties: { c: { type: 'integer' } },
    }
    const base = { ...meeting, properties: { a: { type: 'string' }, b: { type: 'string' } } }
    expect(expand(definitions({ Meeting: base, More: more }), {}).get('More')?.node).toEqual({
      type: 'object',
      additionalProperties: false,
      required: ['a', 'c'],
      properties: { a: { type: 'string' }, c: { type: 'integer' } },
    })
  })
})

describe('$draft', () => {
  const sources = definitions({
    Meeting: {
      ...meeting,
      $draft: { required: [] },
      properties: {
        a: { $ref: '#/$defs/Same' },
        b: { $ref: '#/$defs/Part' },
        c: { type: 'array', minItems: 2, $draft: { minItems: null } },
      },
    },
    Same: { type: 'string' },
    Part: { type: 'object', properties: { d: { $ref: '#/$defs/Deep' } } },
    Deep: { type: 'object', required: ['e'], $draft: { required: null, minProperties: 1 } },
  })
  const expanded = expand(sources, {})

  test('gives a twin to what changes and to what refers to it, and to nothing else', () => {
    expect([...expanded.keys()]).toEqual(['Meeting', 'Same', 'Part', 'Deep', 'Draft', 'DraftPart', 'DraftDeep'])
  })

  test('puts and drops keywords in the twin and points it to twins', () => {
    expect(expanded.get('Draft')?.node).toEqual({
      ...meeting,
      required: [],
      properties: { a: { $ref: '#/$defs/Same' }, b: { $ref: '#/$defs/DraftPart' }, c: { type: 'array' } },
    })
    expect(expanded.get('DraftDeep')?.node).toEqual({ type: 'object', minProperties: 1 })
  })

  test('leaves the record as it is', () => {
    expect(expanded.get('Meeting')?.node).toMatchObject({
      required: ['a'],
      properties: { c: { type: 'array', minItems: 2 } },
    })
    expect(expanded.get('Deep')?.node).toEqual({ type: 'object', required: ['e'] })
  })

  test('does not touch the sources', () => {
    expect(sources.get('Deep')?.node).toEqual({
      type: 'object',
      required: ['e'],
      $draft: { required: null, minProperties: 1 },
    })
  })
})

describe('a bundle', () => {
  const branch = (kind: string, target: string) =>
    Object.fromEntries([
      ['if', { type: 'object', required: ['kind'], properties: { kind: { const: kind } } }],
      ['then', { $ref: target }],
    ])
  const root = { definition: 'Root', file: 'root', name: 'root' }
  const sources = definitions({
    Meeting: meeting,
    Root: {
      type: 'object',
      $switch: { on: 'kind', description: 'Which.', cases: { x: '#/$defs/X', y: '#/$defs/Y' } },
    },
    X: { type: 'object', properties: { t: { $ref: '#/$defs/Text', maxLength: 3 } } },
    Y: { type: 'object' },
    Text: { type: 'string', tsType: 'string' },
  })

  test('holds what the root reaches, sorted, and no keyword of the sources', () => {
    expect(bundle(root, expand(sources, {}), { forEditors: false })).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://readout.example/schema/1.0/root.json',
      type: 'object',
      required: ['kind'],
      properties: { kind: { description: 'Which.', type: 'string', enum: ['x', 'y'], examples: ['x'] } },
      allOf: [branch('x', '#/$defs/X'), branch('y', '#/$defs/Y')],
      $defs: {
        Text: { type: 'string' },
        X: { type: 'object', properties: { t: { type: 'string', $ref: '#/$defs/Text', maxLength: 3 } } },
        Y: { type: 'object' },
      },
    })
  })

  test('is refused where a reference leads nowhere', () => {
    const broken = definitions({ Meeting: meeting, Root: { $ref: '#/$defs/Nothing' } })
    expect(() => bundle(root, broken, { forEditors: false })).toThrow('there is no definition `Nothing`')
  })
})

test('every definition of the sources is in some schema', () => {
  const all = expand(readSources(), new Proxy({}, { get: () => [] }))
  const used = new Set(
    ROOTS.flatMap((root) => [
      root.definition,
      ...Object.keys(bundle(root, all, { forEditors: false })['$defs'] as object),
    ]),
  )
  expect([...all.keys()].filter((name) => !used.has(name))).toEqual([])
})
