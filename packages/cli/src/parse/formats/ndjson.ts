import type { Format } from './index.js'

/** One record a line. */
export const ndjson: Format = {
  print: ({ result }) => result.records.map((record) => `${JSON.stringify(record)}\n`).join(''),
}
