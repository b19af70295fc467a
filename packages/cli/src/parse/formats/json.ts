import type { Format } from './index.js'

/** One JSON array with the records of all releases, laid out for reading. */
export const json: Format = (releases) =>
  `${JSON.stringify(
    releases.flatMap(({ result }) => result.records),
    null,
    2,
  )}\n`
