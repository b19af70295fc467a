import type { Format } from './format.js'

/** `records/<id>.json`: one file a meeting, what the links of every other format lead to. */
export const records: Format = {
  name: 'records',
  files: [{ path: 'records/<id>.json', holds: 'one meeting a file' }],
  start: ({ staging }) => ({
    meeting: (meeting) => {
      staging.write(`records/${meeting.id}.json`, `${JSON.stringify(meeting, null, 2)}\n`)
    },
    end: () => {},
  }),
}
