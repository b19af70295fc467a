import { deltaOf } from '../diff/delta.js'
import type { Format } from './format.js'

/**
 * `delta.ndjson`: what became of each meeting since the previous release, one a line. Applied to the meetings of that
 * release it gives those of this one. A first release adds every meeting, which says nothing: its file is empty.
 */
export const delta: Format = {
  name: 'delta',
  files: [{ path: 'delta.ndjson', holds: 'what was added, changed, withdrawn and removed since the previous version' }],
  start: ({ staging, history }) => {
    const file = staging.create('delta.ndjson')
    const first = history.length < 2
    let count = 0
    return {
      pair: (before, after) => {
        const id = (after ?? before)?.id
        if (first || id === undefined) return
        const entry = deltaOf({ id, ...(before && { before }), ...(after && { after }) })
        if (entry === undefined) return
        file.write(`${JSON.stringify(entry)}\n`)
        count++
      },
      end: () => {
        file.close(count)
      },
    }
  },
}
