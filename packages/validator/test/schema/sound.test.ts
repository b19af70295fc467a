import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { valueAt } from '@readout/records'
import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../../src/document/input.js'
import * as checks from '../../src/generated/schema-checks.js'
import { personSound, recordSound } from '../../src/generated/sound-checks.js'

interface Kind {
  readonly folder: string
  readonly sound: (value: unknown) => boolean
  readonly whole: (value: unknown) => boolean
}

const root = fileURLToPath(new URL('../../../../', import.meta.url))

const KINDS: Readonly<Record<DocumentKind, Kind>> = {
  record: { folder: 'records', sound: recordSound, whole: checks.record },
  person: { folder: 'people', sound: personSound, whole: checks.person },
}

/** Values that no place of a document may hold, and some that a few may. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e12,
  '',
  ' ',
  'x',
  ' x',
  'a\nb',
  'US',
  'un',
  [],
  [1],
  {},
  { x: 1 },
]

/** A document with one value changed, or one key more or less. */
function* spoiled(document: object): Generator<{ readonly name: string; readonly value: unknown }> {
  const copyWith = (pointer: string, change: (holder: Record<string, unknown>, key: string) => void): unknown => {
    const copy = structuredClone(document)
    const at = pointer.lastIndexOf('/')
    change(valueAt(copy, pointer.slice(0, at)) as Record<string, unknown>, pointer.slice(at + 1))
    return copy
  }
  function* visit(value: unknown, pointer: string): Generator<{ readonly name: string; readonly value: unknown }> {
    if (pointer !== '') {
      for (const strange of STRANGE) {
        yield {
          name: `${pointer} is ${JSON.stringify(strange)}`,
          value: copyWith(pointer, (holder, key) => {
            holder[key] = strange
          }),
        }
      }
      if (!/\/\d+$/.test(pointer)) {
        yield { name: `${pointer} is gone`, value: copyWith(pointer, (holder, key) => delete holder[key]) }
      }
    }
    if (typeof value !== 'object' || value === null) return
    for (const extra of ['extra', '__proto__', 'constructor', 'toString']) {
      if (Array.isArray(value)) continue
      const copy = structuredClone(document)
      const more = JSON.parse(`{ ${JSON.stringify(extra)}: 1 }`) as object
      for (const key of Object.keys(more)) {
        Object.defineProperty(valueAt(copy, pointer), key, { value: 1, enumerable: true, configurable: true })
      }
      yield { name: `${pointer}/${extra} is there`, value: copy }
    }
    for (const [key, inner] of Object.entries(value)) yield* visit(inner, `${pointer}/${key}`)
  }
  yield* visit(document, '')
}

/** One document of each set of keys, so that every branch of the schema is met. */
const samplesOf = (folder: string): readonly object[] => {
  const byShape = new Map<string, object>()
  for (const name of readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.json')) continue
    const document = JSON.parse(readFileSync(`${root}${folder}/${name}`, 'utf8')) as object
    const shape = Object.keys(document).join(' ')
    if (!byShape.has(shape)) byShape.set(shape, document)
  }
  return [...byShape.values()]
}

describe.each(Object.entries(KINDS))('the quick look at a %s', (_kind, { folder, sound, whole }) => {
  it('agrees with the whole check on documents of the dataset, and on each with one thing wrong', () => {
    const apart: string[] = []
    for (const document of samplesOf(folder)) {
      if (!sound(document)) apart.push('a document of the dataset')
      for (const { name, value } of spoiled(document)) if (sound(value) !== whole(value)) apart.push(name)
    }
    expect(apart).toEqual([])
  })

  it.each([undefined, null, 1, 'text', [], {}])('refuses %j', (value) => {
    expect(sound(value)).toBe(false)
  })
})

it('leaves a text to the whole check whose length only code points tell', () => {
  const title = '🤝'.repeat(6000)
  const [document] = samplesOf('records')
  const record = { ...document, title }
  expect(recordSound(record)).toBe(false)
  expect(checks.record(record)).toBe(true)
})
