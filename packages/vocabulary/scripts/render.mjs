import { readFileSync } from 'node:fs'
import { joinCities, packCities } from './cities.mjs'
import { datasets } from './datasets.mjs'

const packageRoot = new URL('..', import.meta.url)

/**
 * Reads one data file.
 *
 * @param {string} file name without folder and ending
 * @returns {unknown} the parsed JSON
 */
export const readData = (file) => JSON.parse(readFileSync(new URL(`data/${file}.json`, packageRoot), 'utf8'))

const banner = (file) =>
  `// Generated from data/${file}.json by scripts/generate.mjs. Do not edit: change the data, then run \`npm run generate\`.\n`

/**
 * Renders every generated module.
 *
 * @returns {Map<string, string>} text by path relative to the package, in a fixed order
 */
export function renderModules() {
  const modules = new Map()
  for (const { file, name, type } of datasets) {
    const lines = readData(file).map((entry) => `  ${JSON.stringify(entry)},\n`)
    modules.set(
      `src/generated/${file}.ts`,
      `${banner(file)}import type { ${type} } from '../types.js'\n\nexport const ${name}: readonly ${type}[] = [\n${lines.join('')}]\n`,
    )
  }
  const cities = joinCities(readData('places'), readData('ambiguous-cities'), readData('states'))
  modules.set(
    'src/generated/cities.ts',
    `${banner('places')}// Names and populations of towns: GeoNames (https://www.geonames.org), CC BY 4.0.\n\n/** Packed cities; see scripts/cities.mjs. */\nexport const packedCities = \`\n${packCities(cities)}\n\`\n`,
  )
  return modules
}
