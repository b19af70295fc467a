import type { ErrorObject } from 'ajv'
import { type SchemaName, schemas } from '../../src/index.js'

/** The keywords that a case has to cover. */
const KEYWORDS = [
  'const',
  'enum',
  'format',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'oneOf',
  'pattern',
  'uniqueItems',
]

type Node = { readonly [keyword: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The definition at the root of each schema. */
export const ROOT_DEFINITIONS: Readonly<Record<SchemaName, string>> = {
  record: 'Meeting',
  draft: 'Draft',
  person: 'Person',
  parseDocument: 'ParseDocument',
  parseResult: 'ParseResult',
  publishedMeeting: 'PublishedMeeting',
  releaseManifest: 'ReleaseManifest',
}

/** Every schema inside the published schemas, by the definition it stands in and its place there. */
export const places: ReadonlyMap<object, string> = new Map(
  Object.entries(ROOT_DEFINITIONS).flatMap(([name, root]) => {
    const { $defs, ...rest } = schemas[name as SchemaName]
    const parts = Object.entries($defs).flatMap(([definition, node]) => placesIn(node, definition))
    return [[schemas[name as SchemaName], root] as const, ...placesIn(rest, root), ...parts]
  }),
)

function placesIn(node: unknown, place: string): (readonly [object, string])[] {
  if (!isNode(node)) return []
  const children = Object.entries(isNode(node['properties']) ? node['properties'] : {})
  return [
    [node, place],
    ...children.flatMap(([key, child]) => placesIn(child, `${place}/properties/${key}`)),
    ...placesIn(node['items'], `${place}/items`),
  ]
}

/** The constraints of all schemas: `Definition/place/keyword`, for required keys `Definition/place/required/key`. */
export function allConstraints(): Set<string> {
  const constraints = new Set<string>()
  for (const [node, place] of places) {
    const schema = node as Node
    for (const keyword of KEYWORDS) if (keyword in schema) constraints.add(`${place}/${keyword}`)
    if (Array.isArray(schema['required']))
      for (const key of schema['required']) constraints.add(`${place}/required/${key}`)
  }
  return constraints
}

/** The constraint that a fault breaks, in the form of `allConstraints`. */
export function constraintOf({ keyword, params, parentSchema }: ErrorObject): string {
  const place = parentSchema === undefined ? undefined : places.get(parentSchema)
  const key = keyword === 'required' ? `/${(params as { missingProperty: string }).missingProperty}` : ''
  return `${place}/${keyword}${key}`
}
