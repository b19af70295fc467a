import * as vocabulary from '@readout/vocabulary'
import { bundle, ROOTS, SCHEMA_BASE } from './bundle.mjs'
import { expand } from './expand.mjs'
import { renderDocs } from './render-docs.mjs'
import { renderTypes } from './render-types.mjs'
import { readSources } from './source.mjs'

const banner =
  '// Generated from schemas/source by scripts/generate.mjs. Do not edit: change the source, then run `npm run generate`.\n'

/** @typedef {import('./expand.mjs').Vocabularies} Vocabularies */

/** The vocabularies that the sources name. */
const vocabularies = /** @type {Vocabularies} */ (/** @type {unknown} */ (vocabulary))

/**
 * Everything that is generated from the sources.
 *
 * @returns {Promise<Map<string, string>>} the text of each file by its path relative to the package, in a fixed order
 */
export async function renderOutputs() {
  const definitions = expand(readSources(), vocabularies)
  const outputs = new Map()
  for (const root of ROOTS) {
    const schema = bundle(root, definitions, { forEditors: false })
    const described = bundle(root, definitions, { forEditors: true })
    outputs.set(`schemas/1.0/${root.file}.json`, `${JSON.stringify(described, null, 2)}\n`)
    outputs.set(
      `src/generated/${root.file}.ts`,
      `${banner}import type { JsonSchema } from '../json-schema.js'\n\nexport const ${root.name}: JsonSchema = ${JSON.stringify(schema)}\n`,
    )
  }
  outputs.set('src/generated/base.ts', `${banner}\nexport const SCHEMA_BASE = '${SCHEMA_BASE}'\n`)
  outputs.set('src/generated/types.ts', await renderTypes(definitions))
  for (const [file, text] of renderDocs(definitions, vocabularies)) outputs.set(`../../docs/schema/${file}`, text)
  return outputs
}
