import { ROOTS, SCHEMA_BASE } from './bundle.mjs'
import { constraintsOf } from './render-constraints.mjs'
import { nameOf } from './source.mjs'

/** @import { Definition, Node } from './source.mjs' */
/** @import { Vocabularies } from './expand.mjs' */

const banner =
  '<!-- Generated from packages/schema/schemas/source by packages/schema/scripts/generate.mjs. Do not edit: change the source, then run `npm run generate`. -->\n'

/** The pages in reading order: the source file they come from, their heading and what they are about. */
const PAGES = [
  {
    page: 'record',
    heading: 'The record',
    about: 'A reviewed record of one meeting: a file `records/<year>/<id>.json`.',
  },
  {
    page: 'draft',
    heading: 'The draft',
    about:
      'A record in which what a text does not tell is missing. Every part that is not listed here is that of [the record](record.md).',
  },
  { page: 'person', heading: 'The person', about: 'An entry of the register of people: a file `people/<key>.json`.' },
  {
    page: 'batch',
    heading: 'The batch lines',
    about: 'What `readout parse --batch` reads and writes, one JSON object a line.',
  },
  {
    page: 'release',
    heading: 'The release',
    about: "A meeting as a release carries it, and the release's list of its files.",
  },
  { page: 'values', heading: 'Values', about: 'The kinds of text and number that the schemas share.' },
  {
    page: 'codes',
    heading: 'Codes',
    about: 'The codes that the schemas allow, from the vocabularies of `@readout/vocabulary`.',
  },
]

/**
 * The reference documentation: an index and a page for each source file.
 *
 * @param {Map<string, Definition>} definitions as `expand` gives them
 * @param {Vocabularies} vocabularies
 * @returns {Map<string, string>} Markdown by file name
 */
export function renderDocs(definitions, vocabularies) {
  const pages = new Map([['README.md', renderIndex(definitions)]])
  for (const { page, heading, about } of PAGES) {
    const sections = [...definitions]
      .filter(([, definition]) => definition.page === page)
      .map(([name, { node }]) => renderDefinition(name, node, definitions, vocabularies))
    pages.set(`${page}.md`, `${banner}\n# ${heading}\n\n${about}\n\n${sections.join('\n')}`)
  }
  return pages
}

/**
 * @param {Map<string, Definition>} definitions
 * @returns {string}
 */
function renderIndex(definitions) {
  const rows = ROOTS.map(({ definition, file, name }) => {
    const { page, node } = /** @type {Definition} */ (definitions.get(definition))
    const source = `../../packages/schema/schemas/1.0/${file}.json`
    return `| [${node['title']}](${page}.md#${definition.toLowerCase()}) | [\`${file}.json\`](${source}) | \`schemas.${name}\` | \`${definition}\` |`
  })
  const pages = PAGES.map(({ page, heading, about }) => `- [${heading}](${page}.md). ${about}`)
  return `${banner}
# Schema reference

JSON Schemas, draft 2020-12. The \`$id\` of each is \`${SCHEMA_BASE}\` and its file name. A schema stands alone: it refers to
nothing outside itself. Keys are snake_case, and a key that is not listed is refused.
[The compatibility policy](../compatibility.md) says what may change in which version.

| schema | file | in \`@readout/schema\` | TypeScript type |
| --- | --- | --- | --- |
${rows.join('\n')}

${pages.join('\n')}
`
}

/**
 * @param {string} name
 * @param {Node} node
 * @param {Map<string, Definition>} definitions
 * @param {Vocabularies} vocabularies
 * @returns {string} a section
 */
function renderDefinition(name, node, definitions, vocabularies) {
  const link = linkTo(definitions, String(/** @type {Definition} */ (definitions.get(name)).page))
  const parts = [`## ${name}\n`, `${node['description']}\n`]
  if (node['$vocabulary'] !== undefined) parts.push(renderCodes(node['$vocabulary'], vocabularies))
  else if (node['properties'] !== undefined)
    parts.push(renderProperties(node, link, (property) => describe(property, definitions)))
  else if (node['$switch'] !== undefined) {
    const { on, cases } = /** @type {{ on: string, cases: { [value: string]: string } }} */ (node['$switch'])
    parts.push(
      `By \`${on}\`: ${Object.entries(cases)
        .map(([value, to]) => `\`${value}\` ${link(nameOf(to))}`)
        .join(', ')}.\n`,
    )
  } else parts.push(`${capital(constraintsOf(node, link))}.\n`)
  const [example] = /** @type {unknown[]} */ (node['examples'] ?? [])
  const inline = /** @type {unknown[]} */ (node['examples'] ?? []).map((value) => `\`${JSON.stringify(value)}\``)
  if (typeof example === 'object') parts.push(`\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\`\n`)
  else if (inline.length > 0) parts.push(`For example ${inline.join(', ')}.\n`)
  return parts.join('\n')
}

/**
 * @param {Node} node
 * @param {(name: string) => string} link
 * @param {(property: Node) => string} describe
 * @returns {string} a table
 */
function renderProperties(node, link, describe) {
  const required = new Set(/** @type {string[]} */ (node['required'] ?? []))
  const rows = Object.entries(/** @type {{ [key: string]: Node }} */ (node['properties'])).map(([key, property]) => {
    const cells = [`\`${key}\``, constraintsOf(property, link), required.has(key) ? 'yes' : 'no', describe(property)]
    return `| ${cells.map(cell).join(' | ')} |`
  })
  return `| key | type | required | what |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

/**
 * @param {unknown} wanted a vocabulary's name or several
 * @param {Vocabularies} vocabularies
 * @returns {string} a table
 */
function renderCodes(wanted, vocabularies) {
  if (Array.isArray(wanted))
    return `Any code of the vocabularies ${wanted.map((name) => `\`${name}\``).join(' and ')}.\n`
  const rows = (vocabularies[String(wanted)] ?? []).map(
    ({ code, label, description }) => `| ${[`\`${code}\``, label, description].map(cell).join(' | ')} |`,
  )
  return `| code | label | what |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

/**
 * @param {Map<string, Definition>} definitions
 * @param {string} from the page that the link stands on
 * @returns {(name: string) => string}
 */
function linkTo(definitions, from) {
  return (name) => {
    const page = definitions.get(name)?.page
    return `[${name}](${page === from ? '' : `${page}.md`}#${name.toLowerCase()})`
  }
}

/**
 * A property's own description or, where it has none, that of what it refers to.
 *
 * @param {Node} property
 * @param {Map<string, Definition>} definitions
 * @returns {string}
 */
function describe(property, definitions) {
  const target = typeof property['$ref'] === 'string' ? definitions.get(nameOf(property['$ref']))?.node : undefined
  return String(property['description'] ?? target?.['description'])
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)
