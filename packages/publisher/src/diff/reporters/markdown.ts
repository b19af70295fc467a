import { describeDiff } from '../../release/version.js'
import { ChangesPage } from '../changes-md.js'
import type { DiffFormat } from './reporter.js'

/** A page for a pull request or a changelog: what was removed, withdrawn, added and changed, by heading. */
export const markdown: DiffFormat = ({ from, to }) => {
  const page = new ChangesPage()
  return {
    entry: (entry) => {
      page.add(entry)
      return ''
    },
    end: (summary) => {
      const bump = summary.bump === 'none' ? 'no new version' : `a ${summary.bump} version`
      return page.render(`${from} to ${to}\n\n${describeDiff(summary)}; this asks for ${bump}.`, summary)
    },
  }
}
