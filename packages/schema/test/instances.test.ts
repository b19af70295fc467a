import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SchemaName } from '../src/index.js'
import { places } from './support/constraints.js'
import { edited } from './support/edit.js'
import { instances } from './support/instances.js'
import { faultsOf, schemaNames } from './support/validators.js'

/** The pointers of all values inside a value, with the values; the whole is the first. */
function* values(value: unknown, pointer = ''): Generator<readonly [string, unknown]> {
  yield [pointer, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) yield* values(child, `${pointer}/${key}`)
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where a value stands but for the places in lists. */
const shape = (pointer: string): string => pointer.replaceAll(/\/\d+/g, '/*')

describe.each(schemaNames)('%s', (name) => {
  const all = [...values(instances[name])]

  test('refuses an unknown key in every object', () => {
    for (const [pointer] of all.filter(([, value]) => isObject(value))) {
      const faults = faultsOf(name, withKey(name, pointer))
      expect(
        faults.map(({ keyword, instancePath, params }) => [keyword, instancePath, params]),
        pointer,
      ).toEqual([['additionalProperties', pointer, { additionalProperty: 'unknown' }]])
    }
  })

  test('refuses a value of another type in every place', () => {
    for (const [pointer] of all.filter(([pointer]) => pointer !== '')) {
      const faults = faultsOf(name, edited(name, pointer, true))
      expect(new Set(faults.map(({ instancePath }) => instancePath)), pointer).toEqual(new Set([pointer]))
      expect(
        faults.map(({ keyword }) => keyword).filter((keyword) => !['type', 'enum', 'const'].includes(keyword)),
      ).toEqual([])
    }
  })

  test('takes no null, no key of the prototype and no list for an object', () => {
    const nullable = name === 'parseResult' ? ['/id'] : []
    for (const [pointer] of all.filter(([pointer]) => pointer !== '' && !nullable.includes(pointer))) {
      expect(faultsOf(name, edited(name, pointer, null)).length, pointer).toBeGreaterThan(0)
    }
    for (const value of [null, true, 1, 'a', [], [instances[name]]]) {
      const keywords = faultsOf(name, value).map(({ keyword }) => keyword)
      expect(keywords.filter((keyword) => keyword !== 'oneOf')).toEqual(['type'])
    }
    const hostile = JSON.parse(`{"__proto__": {}, ${JSON.stringify(instances[name]).slice(1)}`)
    expect(faultsOf(name, hostile).map(({ keyword }) => keyword)).toEqual(['additionalProperties'])
  })
})

test('the whole instances give every key that any schema knows', () => {
  const given = new Set(
    schemaNames.flatMap((name) => [...values(instances[name])].map(([pointer]) => shape(pointer).split('/').at(-1))),
  )
  const known = new Set(
    [...places.values()].filter((place) => /\/properties\/[^/]+$/.test(place)).map((place) => place.split('/').at(-1)),
  )
  const alternatives = ['markdown', 'html']
  expect([...known].filter((key) => !given.has(key) && !alternatives.includes(String(key)))).toEqual([])
})

test('any part of a record is a draft', () => {
  const record = instances.record as { readonly [key: string]: unknown }
  const optional = Object.keys(record).filter((key) => key !== 'schema_version')
  fc.assert(
    fc.property(fc.subarray(optional), (keys) => {
      const part = Object.fromEntries(['schema_version', ...keys].map((key) => [key, record[key]]))
      expect(faultsOf('draft', part)).toEqual([])
    }),
  )
})

test('a published meeting without what was computed is a record', () => {
  const { date_start, date_end, date_precision, size, level, modified, ...record } = instances.publishedMeeting as {
    readonly [key: string]: unknown
  }
  expect([date_start, date_end, date_precision, size, level, modified]).not.toContain(undefined)
  expect(faultsOf('record', record)).toEqual([])
})

function withKey(name: SchemaName, pointer: string): unknown {
  return pointer === '' ? { ...(instances[name] as object), unknown: 1 } : edited(name, `${pointer}/unknown`, 1)
}
