import { readdirSync, readFileSync } from 'node:fs'

/** @typedef {{ [key: string]: unknown }} Node one schema, or any other JSON object inside one */
/** @typedef {{ node: Node, page: string }} Definition a definition and the source file (without ending) it comes from */

const folder = new URL('../schemas/source/', import.meta.url)

/**
 * Reads the hand-written sources, `schemas/source/*.json`: one name space of definitions over all files.
 *
 * @returns {Map<string, Definition>} the definitions by name, in the order of files and of keys
 * @throws {Error} when two files define the same name
 */
export function readSources() {
  const definitions = new Map()
  for (const file of readdirSync(folder).sort()) {
    const page = file.replace(/\.json$/, '')
    const source = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    for (const [name, node] of Object.entries(source.$defs)) {
      if (definitions.has(name)) throw new Error(`schemas/source/${file}: \`${name}\` is defined in another file too`)
      definitions.set(name, { node, page })
    }
  }
  return definitions
}

/**
 * Calls back for every schema inside a schema, itself first; what `examples`, `enum` and `const` hold is not entered.
 *
 * @param {unknown} value
 * @param {(node: Node) => void} visit
 */
export function walk(value, visit) {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit)
  } else if (typeof value === 'object' && value !== null) {
    visit(/** @type {Node} */ (value))
    for (const [key, child] of Object.entries(value)) {
      if (key === 'properties' || key === '$defs') for (const item of Object.values(child)) walk(item, visit)
      else if (!['examples', 'enum', 'const', '$switch', '$draft'].includes(key)) walk(child, visit)
    }
  }
}

/**
 * The names that a schema refers to.
 *
 * @param {unknown} node
 * @returns {Set<string>}
 */
export function referencesOf(node) {
  const names = new Set()
  walk(node, (schema) => {
    if (typeof schema['$ref'] === 'string') names.add(nameOf(schema['$ref']))
    if (typeof schema['$extends'] === 'string') names.add(nameOf(schema['$extends']))
    const cases = /** @type {{ cases?: { [value: string]: string } } | undefined} */ (schema['$switch'])?.cases
    for (const target of Object.values(cases ?? {})) names.add(nameOf(target))
  })
  return names
}

/** @param {string} reference `#/$defs/Name` */
export const nameOf = (reference) => reference.slice('#/$defs/'.length)
