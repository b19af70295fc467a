import {
  documentTypes,
  type Entry,
  formats,
  modes,
  offices,
  organizations,
  series,
  states,
  statuses,
  topics,
} from '@readout/vocabulary'
import type { Format } from './format.js'

/**
 * The vocabularies of a release by file name; each entry has a code, a label and a description. Cities stay out: no
 * record refers to one by a code, and their list comes from GeoNames under a licence that the data of a release has not.
 */
export const RELEASE_VOCABULARIES: Readonly<Record<string, readonly Entry[]>> = {
  'document-types': documentTypes,
  formats,
  modes,
  offices,
  organizations,
  series,
  states,
  statuses,
  topics,
}

/** `vocabularies/<name>.json`: what the codes mean, one entry a line. */
export const vocabularies: Format = {
  name: 'vocabularies',
  files: [{ path: 'vocabularies/<name>.json', holds: 'what the codes mean: code, label, description and more' }],
  start: ({ staging }) => ({
    end: () => {
      for (const [name, entries] of Object.entries(RELEASE_VOCABULARIES)) {
        const lines = entries.map((entry) => JSON.stringify(entry))
        staging.write(`vocabularies/${name}.json`, `[\n${lines.join(',\n')}\n]\n`, entries.length)
      }
    },
  }),
}
