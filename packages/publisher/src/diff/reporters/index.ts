import { json } from './json.js'
import { markdown } from './markdown.js'
import { ndjson } from './ndjson.js'
import { pretty } from './pretty.js'
import type { DiffFormat } from './reporter.js'

export type { DiffFormat, DiffHead, DiffReporter } from './reporter.js'

/** Every way to write a comparison, by the name that `--format` takes. */
export const diffFormats = { pretty, json, md: markdown, ndjson } satisfies Record<string, DiffFormat>
