import { ChangesPage } from '../diff/changes-md.js'
import { deltaOf } from '../diff/delta.js'
import { describeDiff } from '../release/version.js'
import type { Format } from './format.js'

/** `CHANGES.md`: the same as `delta.ndjson` for a person to read, with the changes of schemas and vocabularies. */
export const changes: Format = {
  name: 'changes',
  files: [{ path: 'CHANGES.md', holds: 'the same for people' }],
  start: ({ staging, history, survey, version, released, explainLoss }) => {
    const page = new ChangesPage()
    const previous = history.at(-2)
    return {
      pair: (before, after) => {
        const id = (after ?? before)?.id
        if (previous === undefined || id === undefined) return
        const entry = deltaOf({ id, ...(before && { before }), ...(after && { after }) })
        if (entry !== undefined) page.add(entry)
      },
      end: () => {
        const first = `${survey.counts.meetings} meetings: the first release.`
        const since = `Since ${previous?.version}: ${describeDiff(survey.diff)}.`
        const why = explainLoss === undefined ? '' : `\n\nWhy records are gone: ${explainLoss}`
        const title = `${version} (${released})\n\n${previous === undefined ? first : since}${why}`
        staging.write('CHANGES.md', page.render(title, survey.diff))
      },
    }
  },
}
