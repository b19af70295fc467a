import { changes } from './changes.js'
import { csv } from './csv.js'
import { delta } from './delta.js'
import { feeds } from './feeds.js'
import type { Format } from './format.js'
import { json } from './json.js'
import { ndjson } from './ndjson.js'
import { parquet } from './parquet.js'
import { records } from './records.js'
import { schema } from './schema.js'
import { sqlite } from './sqlite.js'
import { vocabularies } from './vocabularies.js'

export type { Format, FormatWriter, ReleaseContext } from './format.js'

/**
 * Every format of a release. They are started and ended in this order: one that describes or reads back the files of
 * others stands after them.
 */
export const formats: readonly Format[] = [
  json,
  ndjson,
  records,
  schema,
  vocabularies,
  csv,
  sqlite,
  parquet,
  feeds,
  delta,
  changes,
]
