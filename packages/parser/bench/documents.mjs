// The documents that the bench measures: the fixtures, which are releases in the manners of some twenty publishers.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url))
const FORMATS = { 'input.txt': 'text', 'input.md': 'markdown', 'input.html': 'html' }

/**
 * Loads the fixtures in the order of their names.
 *
 * @returns {{ format: 'text' | 'markdown' | 'html', source: string, document: object }[]}
 */
export function loadDocuments() {
  const documents = []
  for (const publisher of readdirSync(FIXTURES).sort()) {
    const folder = join(FIXTURES, publisher)
    if (!statSync(folder).isDirectory()) continue
    for (const name of readdirSync(folder).sort()) {
      const files = readdirSync(join(folder, name))
      for (const [file, format] of Object.entries(FORMATS)) {
        if (!files.includes(file)) continue
        const source = readFileSync(join(folder, name, file), 'utf8')
        const known = files.includes('document.json')
          ? JSON.parse(readFileSync(join(folder, name, 'document.json'), 'utf8'))
          : { id: `${publisher}/${name}` }
        documents.push({ format, source, document: { ...known, [format]: source } })
      }
    }
  }
  return documents
}

/**
 * A text of a given length, made of the fixtures one after another.
 *
 * @param {{ format: string, source: string }[]} documents
 * @param {number} length in UTF-16 code units
 */
export function textOfLength(documents, length) {
  const texts = documents.filter(({ format }) => format === 'text').map(({ source }) => source.trim())
  const parts = []
  let size = 0
  for (let i = 0; size < length; i = (i + 1) % texts.length) {
    parts.push(texts[i])
    size += texts[i].length + 2
  }
  return parts.join('\n\n').slice(0, length)
}
