/** What every description of the dataset says alike. */
export const DATASET = {
  name: 'readout',
  title: 'Readout: diplomatic meetings',
  description:
    'An open, versioned dataset of diplomatic meetings: who met whom, when, where and in what format, each record ' +
    'traced to the words of its sources.',
  keywords: ['diplomacy', 'international relations', 'meetings', 'summits', 'foreign policy', 'event data'],
  license: 'CC0-1.0',
  licenseTitle: 'Creative Commons CC0 1.0 Universal',
  licenseUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
  creator: 'The Readout contributors',
} as const

/** How to cite a version. */
export const citation = (version: string, released: string, url: string): string =>
  `${DATASET.creator} (${released.slice(0, 4)}). ${DATASET.title}, version ${version}. ${url}`

/** Where a version is served from; ends with `/`. */
export const versionUrl = (baseUrl: string, version: string): string => `${baseUrl}${version}/`
