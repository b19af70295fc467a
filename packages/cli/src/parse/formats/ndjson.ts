import type { Format } from './index.js'

/** One record a line. */
export const ndjson: Format = (releases) =>
  releases
    .flatMap(({ result }) => result.records)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('')
