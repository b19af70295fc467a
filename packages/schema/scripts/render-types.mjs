import { compile } from 'json-schema-to-typescript'
import { walk } from './source.mjs'

/** @import { Definition, Node } from './source.mjs' */

const banner =
  '// Generated from schemas/source by scripts/generate.mjs. Do not edit: change the source, then run `npm run generate`.\n'

/**
 * The TypeScript types of all definitions, each once, under the definition's name.
 *
 * @param {Map<string, Definition>} definitions as `expand` gives them
 * @returns {Promise<string>} a module
 */
export async function renderTypes(definitions) {
  const names = [...definitions.keys()].sort()
  const parts = names.map((name) => [name, forTypes(definitions.get(name)?.node)])
  const all = { title: 'All', type: 'object', additionalProperties: false, definitions: Object.fromEntries(parts) }
  const text = await compile(/** @type {Parameters<typeof compile>[0]} */ (all), 'All', {
    bannerComment: '',
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    strictIndexSignatures: true,
    unknownAny: true,
    style: { singleQuote: true, semi: false, printWidth: 120, trailingComma: 'all' },
  })
  const referenced =
    /^ \*\n \* This interface was referenced by `All`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/gm
  return `${banner}\n${text
    .replaceAll(referenced, '')
    .replace(/^export interface All \{\}\n/m, '')
    .trim()}\n`
}

/**
 * What json-schema-to-typescript understands: draft 4 references, a description beside a reference by way of `allOf`, a
 * union of interfaces for `$switch`, no constraint that a type cannot hold.
 *
 * @param {unknown} source
 * @returns {Node}
 */
function forTypes(source) {
  const node = /** @type {Node} */ (structuredClone(source))
  delete node['title']
  walk(node, (schema) => {
    for (const keyword of ['examples', 'pattern', 'minItems', 'maxItems', 'minProperties', 'oneOf', 'enumDescriptions'])
      delete schema[keyword]
    if (schema['$switch'] !== undefined) {
      const { cases } = /** @type {{ cases: { [value: string]: string } }} */ (schema['$switch'])
      schema['oneOf'] = Object.values(cases).map((target) => ({ $ref: target }))
      delete schema['type']
      delete schema['$switch']
    }
    if (typeof schema['$ref'] === 'string') {
      const target = { $ref: schema['$ref'].replace('#/$defs/', '#/definitions/') }
      delete schema['$ref']
      if (schema['description'] === undefined) Object.assign(schema, target)
      else schema['allOf'] = [target]
      delete schema['maxLength']
    }
  })
  return node
}
