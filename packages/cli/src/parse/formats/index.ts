import type { ParsedRelease } from '../report.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import type { FormatName } from './names.js'
import { ndjson } from './ndjson.js'
import { yaml } from './yaml.js'

/** A way to print what releases gave, one release after another. */
export interface Format {
  /**
   * Prints one release.
   *
   * @param release the release and its result
   * @param before how many releases and records came before it
   */
  readonly print: (
    release: ParsedRelease,
    before: { readonly releases: number; readonly records: number },
  ) => string | Promise<string>
  /**
   * Prints what comes after the last release; nothing when left out.
   *
   * @param records how many records there were
   */
  readonly end?: (records: number) => string
}

/** The formats by the name that `--format` takes. A new one is one file in this folder, a line here, and its name. */
export const formats: Readonly<Record<FormatName, Format>> = { json, ndjson, yaml, md: markdown }
