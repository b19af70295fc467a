import { series as allSeries } from '@readout/vocabulary'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { listed, ticked } from '../../../engine/words.js'

const seriesByCode = new Map(allSeries.map((entry) => [entry.code, entry]))

/** Members that a series must have for one absence to be possible: of two, nobody can stay away. */
const SMALL = 2

/** The parties are those of the series. */
export const seriesParties: RecordRule = {
  scope: 'record',
  meta: {
    id: 'series-parties',
    severity: 'error',
    description: 'The members of the series are among the parties, and the format is that of the series.',
    protects: 'Everybody who follows a series: a meeting of others under its name breaks the count.',
  },
  reads: ['series', 'parties', 'format'],
  check({ series: code, parties, format }) {
    const problems: Problem[] = []
    const series = code === undefined ? undefined : seriesByCode.get(code)
    if (series === undefined) return problems
    const codes = parties.map((party): string => party.code)
    const missing = series.members.filter((member) => !codes.includes(member))
    if (missing.length > 0) {
      const few = missing.length * 2 > series.members.length || series.members.length <= SMALL
      problems.push({
        message: `${listed(missing.map(ticked))} ${missing.length === 1 ? 'belongs' : 'belong'} to the series \`${series.code}\`, but ${missing.length === 1 ? 'is' : 'are'} not among the parties.`,
        at: { pointer: '/series' },
        severity: few ? 'error' : 'warn',
      })
    }
    // A series of plain meetings has sessions of every kind.
    if (format !== series.format && series.format !== 'meeting') {
      problems.push({
        message: `Meetings of the series \`${series.code}\` have the format \`${series.format}\`, but the format is \`${format}\`.`,
        at: { pointer: '/format' },
        severity: 'warn',
      })
    }
    return problems
  },
}
