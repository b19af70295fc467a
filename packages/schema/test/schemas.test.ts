import { describe, expect, test } from 'vitest'
import { SCHEMA_BASE, SCHEMA_VERSION, schemas } from '../src/index.js'
import { places, ROOT_DEFINITIONS } from './support/constraints.js'
import { ajv, schemaNames } from './support/validators.js'

type Node = { readonly [keyword: string]: unknown }

/** The property schemas of all schemas, by place. */
const properties = [...places].filter(([, place]) => /\/properties\/[^/]+$/.test(place))

/** A keyword of a schema or, where it has none, of the definition it refers to. */
function resolved(node: object, keyword: string): unknown {
  const schema = node as Node
  if (keyword in schema || typeof schema['$ref'] !== 'string') return schema[keyword]
  const name = schema['$ref'].replace('#/$defs/', '')
  const [target] = [...places].find(([, place]) => place === name) ?? []
  return target === undefined ? undefined : (target as Node)[keyword]
}

describe.each(schemaNames)('%s', (name) => {
  test('is a schema of draft 2020-12 that compiles under the strictest settings', () => {
    expect(schemas[name].$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(ajv.validateSchema(schemas[name])).toBe(true)
    expect(ajv.getSchema(schemas[name].$id)).toBeTypeOf('function')
  })

  test('is named by its version and its file', () => {
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    expect(schemas[name].$id).toBe(`https://readout.example/schema/1.0/${file}.json`)
  })

  test('refers to nothing outside itself', () => {
    const references = [...JSON.stringify(schemas[name]).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target)
    const known = Object.keys(schemas[name].$defs).map((definition) => `#/$defs/${definition}`)
    expect([...new Set(references)].sort()).toEqual(known.sort())
  })
})

test('the base and the version of the schemas agree', () => {
  expect(SCHEMA_BASE).toBe(`https://readout.example/schema/${SCHEMA_VERSION}/`)
})

test('a definition is the same in every schema that uses it', () => {
  const texts = new Map<string, Set<string>>()
  for (const schema of Object.values(schemas)) {
    for (const [name, node] of Object.entries(schema.$defs)) {
      texts.set(name, (texts.get(name) ?? new Set()).add(JSON.stringify(node)))
    }
  }
  expect([...texts].filter(([, variants]) => variants.size > 1).map(([name]) => name)).toEqual([])
})

test('every object refuses unknown keys', () => {
  const open = [...places]
    .filter(([node]) => 'properties' in node && !('additionalProperties' in node) && !('allOf' in node))
    .map(([, place]) => place)
  expect(open).toEqual([])
})

test('every schema is described', () => {
  const bare = [...places].filter(([node, place]) => !place.endsWith('/items') && !resolved(node, 'description'))
  expect(bare.map(([, place]) => place)).toEqual([])
})

test('every property has a type and an example', () => {
  const lacking = properties.filter(([node]) => !resolved(node, 'type') || !resolved(node, 'examples'))
  expect(lacking.map(([, place]) => place)).toEqual([])
})

test('every text, list and number is bounded', () => {
  const bounds: { readonly [type: string]: readonly string[] } = {
    string: ['maxLength', 'pattern', 'format', 'enum', 'const'],
    array: ['maxItems'],
    integer: ['maximum'],
  }
  const open = [...places].filter(([node]) => {
    const type = resolved(node, 'type')
    return typeof type === 'string' && bounds[type]?.every((keyword) => resolved(node, keyword) === undefined)
  })
  expect(open.map(([, place]) => place)).toEqual([])
})

test('every example is valid where it stands', () => {
  const faults: unknown[] = []
  let count = 0
  for (const name of schemaNames) {
    const root = ROOT_DEFINITIONS[name]
    for (const [node, place] of places) {
      const [definition = '', ...rest] = place.split('/')
      if (definition !== root && schemas[name].$defs[definition] === undefined) continue
      const pointer = [...(definition === root ? [] : ['$defs', definition]), ...rest].join('/')
      const validate = ajv.getSchema(`${schemas[name].$id}#${pointer === '' ? '' : `/${pointer}`}`)
      for (const example of ((node as Node)['examples'] ?? []) as unknown[]) {
        count += 1
        if (validate?.(example) !== true) faults.push([place, example, validate?.errors])
      }
    }
  }
  expect(faults).toEqual([])
  expect(count).toBeGreaterThan(300)
})
