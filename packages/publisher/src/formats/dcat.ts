import { DATASET, versionUrl } from '../metadata/dataset.js'
import type { Format } from './format.js'

const IANA = 'https://www.iana.org/assignments/media-types/'

/** The files that a catalogue lists: those that hold the whole dataset. */
const LISTED = [
  'meetings.json',
  'meetings.ndjson',
  'meetings.ndjson.gz',
  'meetings.csv',
  'meetings.parquet',
  'readout.sqlite',
  'meetings.jsonld',
  'plover.jsonl',
] as const

/**
 * `dcat.jsonld`: the entry of a data catalogue.
 *
 * @see https://www.w3.org/TR/vocab-dcat-3/
 */
export const dcat: Format = {
  name: 'dcat',
  files: [{ path: 'dcat.jsonld', holds: 'the entry for a data catalogue (DCAT 3)' }],
  start: ({ staging, version, released, baseUrl, survey, history }) => ({
    end: () => {
      const url = versionUrl(baseUrl, version)
      const previous = history.at(-2)
      const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' })
      const document = {
        '@context': {
          dcat: 'http://www.w3.org/ns/dcat#',
          dct: 'http://purl.org/dc/terms/',
          foaf: 'http://xmlns.com/foaf/0.1/',
          spdx: 'http://spdx.org/rdf/terms#',
          xsd: 'http://www.w3.org/2001/XMLSchema#',
        },
        '@id': url,
        '@type': 'dcat:Dataset',
        'dct:title': { '@value': DATASET.title, '@language': 'en' },
        'dct:description': { '@value': DATASET.description, '@language': 'en' },
        'dct:identifier': `${DATASET.name} ${version}`,
        'dct:issued': day(released),
        'dct:license': { '@id': DATASET.licenseUrl },
        'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': DATASET.creator },
        'dcat:keyword': DATASET.keywords,
        'dcat:version': version,
        ...(previous === undefined ? {} : { 'dcat:previousVersion': { '@id': versionUrl(baseUrl, previous.version) } }),
        ...(survey.firstDay === undefined || survey.lastDay === undefined
          ? {}
          : {
              'dct:temporal': {
                '@type': 'dct:PeriodOfTime',
                'dcat:startDate': day(survey.firstDay),
                'dcat:endDate': day(survey.lastDay),
              },
            }),
        'dcat:distribution': LISTED.flatMap((name) => {
          const entry = staging.files.get(name)
          if (entry === undefined) return []
          return [
            {
              '@id': `${url}${name}`,
              '@type': 'dcat:Distribution',
              'dct:title': name,
              'dcat:downloadURL': { '@id': `${url}${name}` },
              'dcat:mediaType': { '@id': `${IANA}${entry.media_type}` },
              'dcat:byteSize': { '@value': String(entry.bytes), '@type': 'xsd:nonNegativeInteger' },
              'spdx:checksum': {
                '@type': 'spdx:Checksum',
                'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
                'spdx:checksumValue': entry.sha256,
              },
            },
          ]
        }),
      }
      staging.write('dcat.jsonld', `${JSON.stringify(document, null, 2)}\n`)
    },
  }),
}
