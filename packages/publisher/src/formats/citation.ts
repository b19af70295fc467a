import { stringify } from 'yaml'
import { DATASET, versionUrl } from '../metadata/dataset.js'
import type { Format } from './format.js'

/**
 * `CITATION.cff`: how to cite this version. `yaml` writes it: quoting in YAML is not to be done by hand.
 *
 * @see https://citation-file-format.github.io
 */
export const citationFile: Format = {
  name: 'citation',
  files: [{ path: 'CITATION.cff', holds: 'how to cite this version' }],
  start: ({ staging, version, released, baseUrl }) => ({
    end: () => {
      const citation = {
        'cff-version': '1.2.0',
        message: 'If you use this dataset, please cite it as below.',
        type: 'dataset',
        title: DATASET.title,
        abstract: DATASET.description,
        authors: [{ name: DATASET.creator }],
        version,
        'date-released': released,
        license: DATASET.license,
        url: versionUrl(baseUrl, version),
        keywords: DATASET.keywords,
      }
      staging.write('CITATION.cff', stringify(citation, { lineWidth: 100 }))
    },
  }),
}
