import { type Draft, type JsonSchema, schemas } from '@readout/schema'

/** The parts of a schema that say what an object must hold. */
interface Shape {
  readonly $ref?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly minItems?: number
}

const resolve = (root: JsonSchema, shape: Shape): Shape =>
  shape.$ref === undefined ? shape : ((root.$defs[shape.$ref.replace('#/$defs/', '')] ?? {}) as Shape)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function* walk(root: JsonSchema, given: Shape, value: unknown, pointer: string): Generator<string> {
  const shape = resolve(root, given)
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      if (shape.items) yield* walk(root, shape.items, item, `${pointer}/${index}`)
    if (shape.minItems !== undefined && value.length < shape.minItems) yield pointer
  } else if (isObject(value)) {
    const required = new Set(shape.required)
    for (const [key, property] of Object.entries(shape.properties ?? {})) {
      if (Object.hasOwn(value, key)) yield* walk(root, property, value[key], `${pointer}/${key}`)
      else if (required.has(key)) yield `${pointer}/${key}`
    }
  }
}

/**
 * What a contributor still has to fill in before a draft is a record: whatever the record's schema requires and the
 * draft lacks.
 *
 * @param draft what the parser gave
 * @returns JSON Pointers in the order of the schema: of values that are missing, and of lists that are too short
 */
export const missingValues = (draft: Draft): string[] => [...walk(schemas.record, schemas.record as Shape, draft, '')]
