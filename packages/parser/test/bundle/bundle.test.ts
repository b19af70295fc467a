import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'

/** What a page pays at most for the parser with all vocabularies (issue 3), in bytes, gzipped. */
const MAX_GZIPPED = 350 * 1024

const DOCUMENT = {
  id: 'bundle',
  text: 'On July 28, 2024, Secretary of State Antony J. Blinken met with Japanese Foreign Minister Yoko Kamikawa in Tokyo.',
  publisher: 'U.S. Department of State',
  published: '2024-07-29',
  language: 'en',
}

/** Notes every import of something that only Node.js has. */
function nodeImports(found: string[]): Plugin {
  return {
    name: 'node-imports',
    setup(builder) {
      builder.onResolve({ filter: /^node:/ }, ({ path, importer }) => {
        found.push(`${importer}: ${path}`)
        return { path, external: true }
      })
    },
  }
}

/** Bundles the package for a browser. A bare name of a Node.js module does not resolve there and is an error. */
async function bundle(conditions: string[]) {
  const found: string[] = []
  const result = await build({
    stdin: {
      contents: "import { parse } from '@readout/parser'; globalThis.parse = parse",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    conditions,
    logLevel: 'silent',
    plugins: [nodeImports(found)],
  })
  const [output] = result.outputFiles
  return { found, warnings: result.warnings, code: output?.text ?? '', bytes: output?.contents ?? new Uint8Array() }
}

describe('the parser in a browser', () => {
  test('bundles for a page without Node.js modules, and small enough', async () => {
    const { found, warnings, bytes } = await bundle([])
    const gzipped = gzipSync(bytes, { level: 9 }).length
    process.stdout.write(
      `@readout/parser in a browser: ${Math.ceil(bytes.length / 1024)} kB, ${Math.ceil(gzipped / 1024)} kB gzipped\n`,
    )
    expect(found).toEqual([])
    expect(warnings).toEqual([])
    expect(gzipped).toBeLessThanOrEqual(MAX_GZIPPED)
  })

  test('runs in a worker that has the language and nothing else', async () => {
    const { found, code } = await bundle(['worker'])
    expect(found).toEqual([])
    const context = createContext({})
    runInContext(code, context)
    const result = runInContext(`JSON.stringify(parse(${JSON.stringify(DOCUMENT)}))`, context)
    const here = parse(DOCUMENT)
    expect(here.records.length).toBe(1)
    expect(JSON.parse(result)).toEqual(JSON.parse(JSON.stringify(here)))
  })
})
