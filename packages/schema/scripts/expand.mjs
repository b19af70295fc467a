import { nameOf, referencesOf, walk } from './source.mjs'

/** @import { Definition, Node } from './source.mjs' */

/** @typedef {{ readonly code: string, readonly label: string, readonly description: string }} Entry */
/** @typedef {{ readonly [vocabulary: string]: readonly Entry[] }} Vocabularies */

/**
 * Turns the sources' own keywords into JSON Schema:
 *
 * - `$vocabulary` (a name or several) becomes `enum`, the codes of that vocabulary in its order, and
 *   `enumDescriptions`, what each code means (an annotation that editors show);
 * - `$extends` takes over the properties and required keys of another definition, `$without` some;
 * - `$draft` says what is different in a draft (`null`: the keyword is dropped); every definition that has one, or that
 *   refers to one that has, gets a twin whose name starts with `Draft`.
 *
 * `$switch` stays for the renderers, as validation and types need different forms of it.
 *
 * @param {Map<string, Definition>} sources
 * @param {Vocabularies} vocabularies
 * @returns {Map<string, Definition>}
 */
export function expand(sources, vocabularies) {
  const definitions = new Map(
    [...sources].map(([name, { node, page }]) => [name, { node: structuredClone(node), page }]),
  )
  for (const [name, { node }] of definitions) {
    walk(node, (schema) => fillVocabulary(schema, name, vocabularies))
  }
  for (const definition of definitions.values()) definition.node = extended(definition.node, definitions)
  addDrafts(definitions)
  for (const { node } of definitions.values()) walk(node, (schema) => delete schema['$draft'])
  return definitions
}

/**
 * @param {Node} schema
 * @param {string} name
 * @param {Vocabularies} vocabularies
 */
function fillVocabulary(schema, name, vocabularies) {
  if (schema['$vocabulary'] === undefined) return
  const entries = [schema['$vocabulary']].flat().flatMap((wanted) => {
    const vocabulary = vocabularies[String(wanted)]
    if (vocabulary === undefined) throw new Error(`${name}: there is no vocabulary \`${wanted}\``)
    return vocabulary
  })
  schema['enum'] = entries.map((entry) => entry.code)
  schema['enumDescriptions'] = entries.map((entry) => `${entry.label}: ${entry.description}`)
}

/**
 * @param {Node} node
 * @param {Map<string, Definition>} definitions
 * @returns {Node}
 */
function extended(node, definitions) {
  if (typeof node['$extends'] !== 'string') return node
  const base = definitions.get(nameOf(node['$extends']))?.node ?? {}
  const { $extends: _, $without, required, properties, ...own } = node
  const without = new Set(/** @type {string[]} */ ($without ?? []))
  const inherited = Object.entries(/** @type {Node} */ (base['properties'])).filter(([key]) => !without.has(key))
  return {
    ...own,
    type: base['type'],
    additionalProperties: base['additionalProperties'],
    required: [.../** @type {string[]} */ (base['required']), .../** @type {string[]} */ (required ?? [])],
    properties: { ...structuredClone(Object.fromEntries(inherited)), .../** @type {Node} */ (properties) },
  }
}

/** @param {Map<string, Definition>} definitions */
function addDrafts(definitions) {
  const within = reachable('Meeting', definitions)
  const twins = new Map([...within].filter((name) => changes(name, definitions)).map((name) => [name, draftName(name)]))
  for (const [name, twin] of twins) {
    const node = structuredClone(/** @type {Definition} */ (definitions.get(name)).node)
    walk(node, (schema) => {
      for (const [keyword, value] of Object.entries(schema['$draft'] ?? {})) {
        if (value === null) delete schema[keyword]
        else schema[keyword] = value
      }
      const target = typeof schema['$ref'] === 'string' ? twins.get(nameOf(schema['$ref'])) : undefined
      if (target !== undefined) schema['$ref'] = `#/$defs/${target}`
    })
    definitions.set(twin, { node, page: 'draft' })
  }
}

/** @param {string} name */
const draftName = (name) => (name === 'Meeting' ? 'Draft' : `Draft${name}`)

/**
 * Whether a definition is another one in a draft.
 *
 * @param {string} name
 * @param {Map<string, Definition>} definitions
 * @returns {boolean}
 */
function changes(name, definitions) {
  return [...reachable(name, definitions)].some((other) => {
    let found = false
    walk(definitions.get(other)?.node, (schema) => {
      found ||= schema['$draft'] !== undefined
    })
    return found
  })
}

/**
 * The names that a definition reaches through references, itself first, in the order in which they are met.
 *
 * @param {string} start
 * @param {Map<string, Definition>} definitions
 * @returns {Set<string>}
 * @throws {Error} when a reference leads nowhere
 */
export function reachable(start, definitions) {
  const seen = new Set([start])
  for (const name of seen) {
    const definition = definitions.get(name)
    if (definition === undefined) throw new Error(`there is no definition \`${name}\``)
    for (const next of referencesOf(definition.node)) seen.add(next)
  }
  return seen
}
