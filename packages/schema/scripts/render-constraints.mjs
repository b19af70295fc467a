import { nameOf } from './source.mjs'

/** @import { Node } from './source.mjs' */

/**
 * What a schema asks of a value, in words: its type, its bounds, its pattern.
 *
 * @param {Node} node
 * @param {(name: string) => string} link makes a link to a definition
 * @returns {string} one line of Markdown with no full stop
 */
export function constraintsOf(node, link) {
  return [kindOf(node, link), ...boundsOf(node)].join(', ')
}

/**
 * @param {Node} node
 * @param {(name: string) => string} link
 * @returns {string}
 */
function kindOf(node, link) {
  if (typeof node['$ref'] === 'string') return link(nameOf(node['$ref']))
  if (node['const'] !== undefined) return `always ${quoted(node['const'])}`
  if (Array.isArray(node['enum'])) return `one of ${node['enum'].map(quoted).join(', ')}`
  if (node['type'] === 'array') return `list of ${kindOf(/** @type {Node} */ (node['items']), link)}`
  return [node['type']].flat().join(' or ')
}

/**
 * @param {Node} node
 * @returns {string[]}
 */
function boundsOf(node) {
  const between = (/** @type {string} */ low, /** @type {string} */ high, /** @type {string} */ unit) =>
    range(node[low], node[high], unit)
  return [
    ...between('minLength', 'maxLength', 'characters'),
    ...between('minimum', 'maximum', ''),
    ...between('minItems', 'maxItems', 'items'),
    ...(node['uniqueItems'] === true ? ['no two alike'] : []),
    ...(node['format'] === undefined ? [] : [`format \`${node['format']}\``]),
    ...(node['pattern'] === undefined ? [] : [`pattern \`${node['pattern']}\``]),
  ]
}

/**
 * @param {unknown} low
 * @param {unknown} high
 * @param {string} unit
 * @returns {string[]} none where nothing bounds
 */
function range(low, high, unit) {
  const count = (/** @type {unknown} */ value) => `${value} ${unit}`.trim()
  if (low !== undefined && high !== undefined) return [`${low} to ${count(high)}`]
  if (low !== undefined) return [`at least ${count(low)}`]
  if (high !== undefined) return [`at most ${count(high)}`]
  return []
}

/** @param {unknown} value */
const quoted = (value) => `\`${JSON.stringify(value)}\``
