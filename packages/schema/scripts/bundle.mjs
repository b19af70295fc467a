import { reachable } from './expand.mjs'
import { nameOf, walk } from './source.mjs'

/** @import { Definition, Node } from './source.mjs' */

/** The base of every schema's `$id`; the version in it is the schema's. */
export const SCHEMA_BASE = 'https://readout.example/schema/1.0/'

/** The schemas that are published: the definition each starts from, its file and its name in TypeScript. */
export const ROOTS = [
  { definition: 'Meeting', file: 'record', name: 'record' },
  { definition: 'Draft', file: 'draft', name: 'draft' },
  { definition: 'Person', file: 'person', name: 'person' },
  { definition: 'ParseDocument', file: 'parse-document', name: 'parseDocument' },
  { definition: 'ParseResult', file: 'parse-result', name: 'parseResult' },
  { definition: 'PublishedMeeting', file: 'published-meeting', name: 'publishedMeeting' },
  { definition: 'ReleaseManifest', file: 'release-manifest', name: 'releaseManifest' },
]

/**
 * Makes a schema that stands alone: the definition at its root, all that it refers to in `$defs`, sorted by name.
 *
 * @param {{ definition: string, file: string }} root
 * @param {Map<string, Definition>} definitions as `expand` gives them
 * @param {{ forEditors: boolean }} options whether to keep `enumDescriptions`, which editors show beside a code and which a
 *   strict validator refuses as an unknown keyword
 * @returns {Node} draft 2020-12
 */
export function bundle({ definition, file }, definitions, { forEditors }) {
  const [, ...parts] = reachable(definition, definitions)
  const nodeOf = (/** @type {string} */ name) => standard(definitions.get(name)?.node, definitions, forEditors)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${SCHEMA_BASE}${file}.json`,
    ...nodeOf(definition),
    $defs: Object.fromEntries(parts.sort().map((name) => [name, nodeOf(name)])),
  }
}

/**
 * @param {unknown} source
 * @param {Map<string, Definition>} definitions
 * @param {boolean} forEditors
 * @returns {Node} the same with the sources' own keywords gone
 */
function standard(source, definitions, forEditors) {
  const node = /** @type {Node} */ (structuredClone(source))
  walk(node, (schema) => {
    delete schema['$vocabulary']
    delete schema['tsType']
    if (!forEditors) delete schema['enumDescriptions']
    if (schema['$switch'] !== undefined) Object.assign(schema, branches(schema))
    delete schema['$switch']
    // A bound beside a reference stands alone in the eyes of a strict validator, which wants to know what it bounds.
    if (typeof schema['$ref'] === 'string' && schema['maxLength'] !== undefined) {
      schema['type'] = definitions.get(nameOf(schema['$ref']))?.node['type']
    }
  })
  return node
}

/**
 * A discriminated union as `if`/`then`: a validator reports the faults of the one branch that the discriminator picks,
 * where `oneOf` would report those of all.
 *
 * @param {Node} schema
 * @returns {Node}
 */
function branches(schema) {
  const { on, description, cases } =
    /** @type {{ on: string, description: string, cases: { [value: string]: string } }} */ (schema['$switch'])
  const values = Object.keys(cases)
  return {
    required: [on],
    properties: { [on]: { description, type: 'string', enum: values, examples: values.slice(0, 1) } },
    allOf: Object.entries(cases).map(([value, target]) => ({
      if: { type: 'object', required: [on], properties: { [on]: { const: value } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: target },
    })),
  }
}
