import { DATASET, versionUrl } from '../metadata/dataset.js'
import { tableSchemaOf } from '../metadata/tables.js'
import { tables } from '../tables/index.js'
import type { Format } from './format.js'

/** How the tables are written, RFC 4180. Whole: tools of Data Package 1 ask for what version 2 leaves to its defaults. */
const DIALECT = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true }

/**
 * `datapackage.json`: the CSV tables as a Data Package, with the meaning, type and key of every column.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export const dataPackage: Format = {
  name: 'data-package',
  files: [
    { path: 'datapackage.json', holds: 'the tables with the meaning and keys of their columns (Data Package 2)' },
  ],
  start: ({ staging, version, released, baseUrl }) => ({
    end: () => {
      const resources = tables.map((table) => {
        const entry = staging.files.get(`${table.name}.csv`)
        return {
          name: table.name,
          type: 'table',
          title: table.title,
          description: table.description,
          path: `${table.name}.csv`,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          ...(entry === undefined ? {} : { bytes: entry.bytes, hash: `sha256:${entry.sha256}` }),
          dialect: DIALECT,
          schema: tableSchemaOf(table),
        }
      })
      const descriptor = {
        $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
        name: DATASET.name,
        title: DATASET.title,
        description: DATASET.description,
        version,
        created: `${released}T00:00:00Z`,
        homepage: versionUrl(baseUrl, version),
        keywords: DATASET.keywords,
        contributors: [{ title: DATASET.creator, roles: ['creator'] }],
        licenses: [{ name: DATASET.license, path: DATASET.licenseUrl, title: DATASET.licenseTitle }],
        resources,
      }
      staging.write('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`)
    },
  }),
}
