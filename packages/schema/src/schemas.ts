import { draft } from './generated/draft.js'
import { parseDocument } from './generated/parse-document.js'
import { parseResult } from './generated/parse-result.js'
import { person } from './generated/person.js'
import { publishedMeeting } from './generated/published-meeting.js'
import { record } from './generated/record.js'
import { releaseManifest } from './generated/release-manifest.js'
import type { JsonSchema } from './json-schema.js'

/** The names of the schemas. */
export type SchemaName =
  | 'record'
  | 'draft'
  | 'person'
  | 'parseDocument'
  | 'parseResult'
  | 'publishedMeeting'
  | 'releaseManifest'

/**
 * The schemas: of a record file, of a draft, of a file of the people register, of an input and an output line of
 * `readout parse --batch`, of a meeting in a release and of a release's manifest. Each stands alone, refers to nothing
 * outside itself and uses the formats `date` and `uri` only.
 */
export const schemas: Readonly<Record<SchemaName, JsonSchema>> = {
  record,
  draft,
  person,
  parseDocument,
  parseResult,
  publishedMeeting,
  releaseManifest,
}
