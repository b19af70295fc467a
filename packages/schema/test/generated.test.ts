import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { renderOutputs } from '../scripts/outputs.mjs'
import { schemas } from '../src/index.js'

const packageRoot = new URL('..', import.meta.url)
const outputs = await renderOutputs()

describe('generated files', () => {
  test.each([...outputs.keys()])('%s is what the sources give', (path) => {
    const file = new URL(path, packageRoot)
    const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined
    expect(
      text === outputs.get(path),
      `${path} is stale: run \`npm run generate\` at the root and commit the result`,
    ).toBe(true)
  })

  test.each(['schemas/1.0', 'src/generated', '../../docs/schema'])('%s holds nothing else', (folder) => {
    const files = readdirSync(new URL(folder, packageRoot)).map((file) => `${folder}/${file}`)
    expect(files.sort()).toEqual([...outputs.keys()].filter((path) => path.startsWith(folder)).sort())
  })

  test('the files for editors say what the schemas say, and what each code means', () => {
    for (const schema of Object.values(schemas)) {
      const file = fileURLToPath(new URL(`schemas/1.0/${schema.$id.split('/').at(-1)}`, packageRoot))
      const described: unknown = JSON.parse(readFileSync(file, 'utf8'), function (this: object, key, value) {
        if (key !== 'enumDescriptions') return value
        expect(value).toHaveLength((this as { enum: unknown[] }).enum.length)
        return undefined
      })
      expect(described).toEqual(schema)
    }
  })
})

describe('the editor', () => {
  test('finds the schemas of records and people', () => {
    const settings = JSON.parse(readFileSync(new URL('../../.vscode/settings.json', packageRoot), 'utf8'))
    const pairs = settings['json.schemas'].map((entry: { fileMatch: string[]; url: string }) => [
      entry.fileMatch,
      entry.url,
    ])
    expect(pairs).toEqual([
      [['/records/**/*.json'], './packages/schema/schemas/1.0/record.json'],
      [['/people/*.json'], './packages/schema/schemas/1.0/person.json'],
    ])
    for (const [, url] of pairs) expect(existsSync(new URL(`../../${url}`, packageRoot))).toBe(true)
  })
})
