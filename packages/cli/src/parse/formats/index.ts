import type { ParsedRelease } from '../report.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { ndjson } from './ndjson.js'
import { yaml } from './yaml.js'

/** A way to print what releases gave. */
export type Format = (releases: readonly ParsedRelease[]) => string | Promise<string>

/** The formats by the name that `--format` takes. A new one is one file in this folder and one line here. */
export const formats: Readonly<Record<string, Format>> = { json, ndjson, yaml, md: markdown }
