import { changes } from './changes.js'
import { citationFile } from './citation.js'
import { croissant } from './croissant.js'
import { csv } from './csv.js'
import { dataPackage } from './data-package.js'
import { dcat } from './dcat.js'
import { delta } from './delta.js'
import { feeds } from './feeds.js'
import type { Format } from './format.js'
import { json } from './json.js'
import { jsonLd } from './json-ld.js'
import { license } from './license.js'
import { ndjson } from './ndjson.js'
import { parquet } from './parquet.js'
import { plover } from './plover.js'
import { readme } from './readme.js'
import { records } from './records.js'
import { registers } from './registers.js'
import { schema } from './schema.js'
import { sqlite } from './sqlite.js'
import { vocabularies } from './vocabularies.js'

export type { Format, FormatWriter, ReleaseContext } from './format.js'

/** Formats that hold or describe the meetings, in the order of the README. */
const content: readonly Format[] = [
  json,
  ndjson,
  records,
  registers,
  schema,
  vocabularies,
  csv,
  sqlite,
  parquet,
  plover,
  feeds,
  jsonLd,
  dcat,
  dataPackage,
  croissant,
  citationFile,
  license,
  delta,
  changes,
]

/**
 * Every format of a release. They are started and ended in this order: one that describes or reads back the files of
 * others stands after them.
 */
export const formats: readonly Format[] = [...content, readme(content)]
