import { citation, DATASET, versionUrl } from '../metadata/dataset.js'
import { type Column, type Table, tables } from '../tables/index.js'
import type { Format } from './format.js'

/**
 * The context of appendix 1 of Croissant 1.1: names of schema.org (`sc`), of Croissant (`cr`) and of Dublin Core.
 *
 * The appendix writes `http://schema.org/`, the examples of the standard both. Its validator, `mlcroissant`, knows
 * `https://schema.org/` only and takes a document with the other for no dataset, so that one stands here.
 *
 * @see https://github.com/mlcommons/croissant/issues/1018
 */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  annotation: 'cr:annotation',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  excludes: 'cr:excludes',
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileProperty: 'cr:fileProperty',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  readLines: 'cr:readLines',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  sdVersion: 'cr:sdVersion',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
  unArchive: 'cr:unArchive',
  value: 'cr:value',
} as const

const TYPES = { string: 'sc:Text', integer: 'sc:Integer', boolean: 'sc:Boolean' } as const

const dataType = ({ type, format }: Column): string =>
  format === 'date' ? 'sc:Date' : format === 'uri' ? 'sc:URL' : TYPES[type]

const fieldId = (table: string, column: string) => ({ '@id': `${table}/${column}` })

const recordSetOf = (table: Table) => ({
  '@type': 'cr:RecordSet',
  '@id': table.name,
  name: table.name,
  description: table.description,
  key: table.primaryKey.map((column) => fieldId(table.name, column)),
  field: table.columns.map((column) => {
    const key = table.foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === column.name)
    return {
      '@type': 'cr:Field',
      ...fieldId(table.name, column.name),
      name: column.name,
      description: column.description,
      dataType: dataType(column),
      source: { fileObject: { '@id': `${table.name}.csv` }, extract: { column: column.name } },
      ...(key === undefined ? {} : { references: fieldId(key.table, key.references[0] ?? '') }),
    }
  }),
})

/**
 * `croissant.json`: the tables for machine learning tools.
 *
 * @see http://mlcommons.org/croissant/1.1
 */
export const croissant: Format = {
  name: 'croissant',
  files: [{ path: 'croissant.json', holds: 'the same for machine learning tools (Croissant 1.1)' }],
  start: ({ staging, version, released, baseUrl }) => ({
    end: () => {
      const url = versionUrl(baseUrl, version)
      const distribution = tables.map(({ name, description }) => {
        const entry = staging.files.get(`${name}.csv`)
        return {
          '@type': 'cr:FileObject',
          '@id': `${name}.csv`,
          name: `${name}.csv`,
          description,
          contentUrl: `${url}${name}.csv`,
          encodingFormat: 'text/csv',
          ...(entry === undefined ? {} : { contentSize: `${entry.bytes} B`, sha256: entry.sha256 }),
        }
      })
      const document = {
        '@context': CONTEXT,
        '@type': 'sc:Dataset',
        '@id': url,
        name: DATASET.name,
        alternateName: DATASET.title,
        description: DATASET.description,
        conformsTo: 'http://mlcommons.org/croissant/1.1',
        license: DATASET.licenseUrl,
        url,
        version,
        datePublished: released,
        keywords: DATASET.keywords,
        creator: { '@type': 'Organization', name: DATASET.creator },
        citeAs: citation(version, released, url),
        isLiveDataset: false,
        distribution,
        recordSet: tables.map(recordSetOf),
      }
      staging.write('croissant.json', `${JSON.stringify(document, null, 2)}\n`)
    },
  }),
}
