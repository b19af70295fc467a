import type { DiffFormat } from './reporter.js'

/** One entry a line, as in `delta.ndjson`. */
export const ndjson: DiffFormat = () => ({ entry: (entry) => `${JSON.stringify(entry)}\n`, end: () => '' })
