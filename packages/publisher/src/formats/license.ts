import { DATASET } from '../metadata/dataset.js'
import type { Format } from './format.js'

/** `LICENSE`: what may be done with the data: everything. */
export const license: Format = {
  name: 'license',
  files: [{ path: 'LICENSE', holds: 'the dedication to the public domain (CC0 1.0)' }],
  start: ({ staging }) => ({
    end: () => {
      staging.write(
        'LICENSE',
        `SPDX-License-Identifier: ${DATASET.license}\n\n` +
          `${DATASET.creator} have dedicated this dataset to the public domain under ${DATASET.licenseTitle}:\n` +
          'to the extent possible under law they have waived all copyright and related rights to it, worldwide. You may\n' +
          'copy, change and distribute it, also for commercial purposes, without asking. It comes without any warranty.\n\n' +
          `The legal code: ${DATASET.licenseUrl}legalcode\n`,
      )
    },
  }),
}
