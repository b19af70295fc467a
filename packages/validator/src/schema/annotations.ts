import { schemas } from '@readout/schema'
import type { DocumentKind } from '../document/input.js'

/** What a part of a schema says to people. */
export interface Annotations {
  readonly title?: string
  readonly description?: string
  readonly examples: readonly unknown[]
  /** Names of its properties. */
  readonly keys: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

const step = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * Looks up what the schema says at a place of its own.
 *
 * @param kind which schema
 * @param schemaPath URI fragment of a keyword, as ajv gives it, such as `#/$defs/Party/properties/type/enum`
 * @returns what the schema around that keyword says
 */
export const annotationsAt = (kind: DocumentKind, schemaPath: string): Annotations => {
  const parts = schemaPath.slice(schemaPath.indexOf('#') + 1).split('/').slice(1, -1)
  let at: unknown = schemas[kind]
  for (const part of parts) at = step(at, decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
  const examples = step(at, 'examples')
  const properties = step(at, 'properties')
  const title = text(step(at, 'title'))
  const description = text(step(at, 'description'))
  const known = typeof properties === 'object' && properties !== null ? { ...properties } : {}
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    examples: Array.isArray(examples) ? examples : [],
    keys: Object.keys(known),
    properties: known,
  }
}

/**
 * @param kind which schema
 * @param annotations a part of the schema that is an object
 * @param key one of its keys
 * @returns what the key means: its description, or that of the definition that it refers to; one sentence
 */
export const meaningOf = (kind: DocumentKind, annotations: Annotations, key: string): string | undefined => {
  const property = annotations.properties[key]
  const reference = text(step(property, '$ref'))
  const description =
    text(step(property, 'description')) ??
    (reference === undefined ? undefined : annotationsAt(kind, `${reference}/`).description)
  return description === undefined ? undefined : /^.*?[.](?=\s|$)/.exec(description)?.[0]
}
