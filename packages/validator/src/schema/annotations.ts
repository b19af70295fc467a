import { valueAt } from '@readout/records'
import { schemas } from '@readout/schema'
import type { DocumentKind } from '../document/input.js'

/** What the schema says to people about one place of a document. */
export interface Annotations {
  /** What the value is called, such as `State code`. */
  readonly title?: string
  readonly description?: string
  readonly examples: readonly unknown[]
  /** Keys that the schema knows there, when the value is an object. */
  readonly keys: readonly string[]
}

type Schema = Readonly<Record<string, unknown>>

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const step = (value: unknown, key: string): unknown =>
  isSchema(value) && Object.hasOwn(value, key) ? value[key] : undefined

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Whether a branch is the one that a value asks for by its discriminator. */
const isBranchOf = (condition: unknown, value: unknown): boolean => {
  const properties = step(condition, 'properties')
  return (
    isSchema(properties) &&
    Object.entries(properties).every(([key, schema]) => step(schema, 'const') === step(value, key))
  )
}

/** A schema with all that it stands for: what it refers to, and the branch that the value asks for. */
const expand = (schema: unknown, root: Schema, value: unknown): readonly Schema[] => {
  if (!isSchema(schema)) return []
  const reference = text(schema['$ref'])
  const referred =
    reference === undefined ? [] : expand(step(root['$defs'], reference.slice('#/$defs/'.length)), root, value)
  const branches = Array.isArray(schema['allOf']) ? schema['allOf'] : []
  const chosen = branches.filter((branch) => isBranchOf(step(branch, 'if'), value))
  return [schema, ...referred, ...chosen.flatMap((branch) => expand(step(branch, 'then'), root, value))]
}

/** The schemas of a place, the one that stands closest to it first. */
const schemasAt = (kind: DocumentKind, pointer: string, document: unknown): readonly Schema[] => {
  const root: Schema = schemas[kind]
  let at = expand(root, root, document)
  let path = ''
  for (const part of pointer.split('/').slice(1)) {
    path += `/${part}`
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const value = valueAt(document, path)
    const inner = at.flatMap((schema) => [
      step(schema['properties'], key),
      /^\d+$/.test(key) ? schema['items'] : undefined,
    ])
    at = inner.flatMap((schema) => expand(schema, root, value))
  }
  return at
}

/**
 * Looks up what the schema says about a place of a document.
 *
 * @param kind which schema
 * @param pointer JSON Pointer of the place
 * @param document the document, which tells the branches of the schema that apply
 * @returns what the schema says there; nothing for a place that it does not know
 */
export const annotationsAt = (kind: DocumentKind, pointer: string, document: unknown): Annotations => {
  const all = schemasAt(kind, pointer, document)
  const title = all.map((schema) => text(schema['title'])).find((found) => found !== undefined)
  const description = all.map((schema) => text(schema['description'])).find((found) => found !== undefined)
  const examples = all.map((schema) => schema['examples']).find(Array.isArray) ?? []
  const keys = all.flatMap((schema) => (isSchema(schema['properties']) ? Object.keys(schema['properties']) : []))
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    examples,
    keys: [...new Set(keys)],
  }
}

/**
 * @param annotations what the schema says about a place
 * @returns the first sentence of its description
 */
export const meaningOf = ({ description }: Annotations): string | undefined =>
  description === undefined ? undefined : /^.*?[.](?=\s|$)/.exec(description)?.[0]
