import { github } from './github.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { markdown } from './markdown.js'
import { pretty } from './pretty.js'
import type { Reporter } from './reporter.js'
import { sarif } from './sarif.js'

/** Every output format by the name that `--format` takes. A new format is one file and one line here. */
export const REPORTERS = { pretty, json, github, sarif, junit, markdown } as const satisfies Record<string, Reporter>

/** Name of an output format. */
export type ReportFormat = keyof typeof REPORTERS
