// Keeps fixtures/*/*/expected.json: the whole records that the parser gives, for the fixtures whose records agree with their
// labels (scripts/agreement.mjs); the others are listed with what differs in fixtures/pending.json.
//   node scripts/fixtures-expected.mjs [--built]           builds the parser, lists the fixtures that do not agree
//   node scripts/fixtures-expected.mjs --write [--built]   also writes expected.json where records agree, and the list
// --built leaves the building out, where it has just been done. An expected.json whose fixture no longer agrees is never
// overwritten or removed: that is a loss to repair, and the exit code is 1.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { differences } from './agreement.mjs'
import { bootstrap, root, runPnpm } from './bootstrap.mjs'

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } },
})

if (!values.built) {
  const build = ['exec', 'turbo', 'run', 'build', '--filter=@readout/parser', '--output-logs=errors-only']
  const code = (await bootstrap()) || (await runPnpm(build))
  if (code !== 0) process.exit(code)
}

const fixtures = join(root, 'fixtures')
/** @type {Readonly<Record<string, string>>} */
const INPUTS = { 'input.txt': 'text', 'input.md': 'markdown', 'input.html': 'html' }
const LINE = 120

const readJson = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'))

const writeText = (/** @type {string} */ path, /** @type {string} */ text) => {
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}

const folders = (/** @type {string} */ path) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

const ids = folders(fixtures)
  .flatMap((publisher) => folders(join(fixtures, publisher)).map((slug) => `${publisher}/${slug}`))
  .filter((id) => existsSync(join(fixtures, id, 'labels.json')))
  .sort()

const documentOf = (/** @type {string} */ id) => {
  const [input] = readdirSync(join(fixtures, id)).filter((name) => name in INPUTS)
  if (input === undefined) throw new Error(`fixtures/${id}: has none of ${Object.keys(INPUTS).join(', ')}`)
  return {
    ...readJson(join(fixtures, id, 'document.json')),
    [String(INPUTS[input])]: readFileSync(join(fixtures, id, input), 'utf8'),
  }
}

/**
 * JSON in which what fits on a line stands on one, so that a piece of evidence is one line of a difference.
 * @param {unknown} value
 * @param {string} [indent]
 * @returns {string}
 */
const pretty = (value, indent = '') => {
  const line = JSON.stringify(value)
  if (typeof value !== 'object' || value === null || (indent !== '' && indent.length + line.length < LINE - 40))
    return line
  const inner = `${indent}  `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const items = Array.isArray(value)
    ? value.map((item) => inner + pretty(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`)
  return items.length === 0 ? line : `${open}\n${items.join(',\n')}\n${indent}${close}`
}

const { parse } = await import(pathToFileURL(join(root, 'packages/parser/dist/index.js')).href)
/** @type {Record<string, string>} */
const pending = {}
let expected = 0
let lost = 0
let written = 0
for (const id of ids) {
  const { records } = parse(documentOf(id))
  const differ = differences(readJson(join(fixtures, id, 'labels.json')).meetings, records)
  const file = join(fixtures, id, 'expected.json')
  const kept = existsSync(file)
  if (differ.length === 0 || kept) expected++
  else pending[id] = differ.join(', ')
  if (differ.length > 0) {
    process.stdout.write(`${id}: ${differ.join(', ')}${kept ? ' (agreed before: expected.json is kept)' : ''}\n`)
    if (kept) lost++
    continue
  }
  const text = `${pretty(records)}\n`
  if (!values.write || (kept && readFileSync(file, 'utf8') === text)) continue
  writeText(file, text)
  written++
}
if (values.write) writeText(join(fixtures, 'pending.json'), `${JSON.stringify({ expected, pending }, null, 2)}\n`)
process.stderr.write(
  `${ids.length} fixtures: ${expected} with expected records, ${Object.keys(pending).length} pending, ${lost} lost, ${written} written\n`,
)
process.exitCode = lost > 0 ? 1 : 0
