import { type JsonSchema, type SchemaName, schemas } from '@readout/schema'

/** The order of the keys of a value, made from the order of `properties` in its schema. */
export interface KeyOrder {
  /** Keys in order, each with the order inside its value; unknown keys have none. */
  readonly keys: ReadonlyMap<string, () => KeyOrder>
  /** The order inside the items of a list. */
  readonly items: () => KeyOrder
}

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every sub-schema that speaks about the same value: `$ref`, and the branches of conditions and combinations. */
const sameValue = (root: JsonSchema, node: Node): Node[] => {
  const found = new Set<Node>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isNode(value) || found.has(value)) return
    found.add(value)
    const ref = value['$ref']
    if (typeof ref === 'string' && ref.startsWith('#/$defs/')) visit(root.$defs[ref.slice('#/$defs/'.length)])
    for (const keyword of ['allOf', 'anyOf', 'oneOf', 'then', 'else']) visit(value[keyword])
  }
  visit(node)
  return [...found]
}

const orderOf = (root: JsonSchema, nodes: readonly unknown[]): KeyOrder => {
  const all = nodes.filter(isNode).flatMap((node) => sameValue(root, node))
  const children = new Map<string, unknown[]>()
  for (const node of all) {
    if (!isNode(node['properties'])) continue
    for (const [key, child] of Object.entries(node['properties'])) {
      const list = children.get(key)
      if (list) list.push(child)
      else children.set(key, [child])
    }
  }
  const lazily = (make: () => KeyOrder): (() => KeyOrder) => {
    let made: KeyOrder | undefined
    return () => {
      made ??= make()
      return made
    }
  }
  return {
    keys: new Map([...children].map(([key, list]) => [key, lazily(() => orderOf(root, list))])),
    items: lazily(() =>
      orderOf(
        root,
        all.map((node) => node['items']),
      ),
    ),
  }
}

const made = new Map<SchemaName, KeyOrder>()

/**
 * The order of keys that a schema asks for.
 * @param name one of the project's schemas
 */
export const keyOrderOf = (name: SchemaName): KeyOrder => {
  const known = made.get(name)
  if (known) return known
  const order = orderOf(schemas[name], [schemas[name]])
  made.set(name, order)
  return order
}
