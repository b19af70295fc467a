import { type JsonSchema, schemas } from '@readout/schema'
import type { Format } from './format.js'

/** The schemas of a release by file name: those of what is in it, and of the records that it was made from. */
export const RELEASE_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  'published-meeting': schemas.publishedMeeting,
  record: schemas.record,
  person: schemas.person,
  'release-manifest': schemas.releaseManifest,
}

/** `schema/<name>.json`: the JSON Schemas that the release keeps to. */
export const schema: Format = {
  name: 'schema',
  files: [{ path: 'schema/<name>.json', holds: 'the JSON Schemas that this version keeps to' }],
  start: ({ staging }) => ({
    end: () => {
      for (const [name, each] of Object.entries(RELEASE_SCHEMAS)) {
        staging.write(`schema/${name}.json`, `${JSON.stringify(each, null, 2)}\n`)
      }
    },
  }),
}
