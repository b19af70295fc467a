import { modes } from '@readout/vocabulary'
import { LEVELS } from './pairs.js'
import type { CoverageDeclaration } from './table.js'

/** Codes of the modes. */
export const MODES: readonly string[] = modes.map(({ code }) => code)

/** What stands for a mode or a level that no source tells. */
const UNKNOWN = 'unknown'

/** Names of the levels, and `unknown` for a pair none of whose participants is named. */
export const LEVEL_NAMES: readonly string[] = [...LEVELS.map(({ name }) => name), UNKNOWN]

/** Counts of a pair and year: one for each mode and level. */
export const CELLS = MODES.length * LEVEL_NAMES.length

/**
 * Which count a meeting belongs to.
 *
 * @param mode place in `MODES`
 * @param level place in `LEVEL_NAMES`
 */
export const cellOf = (mode: number, level: number): number => mode * LEVEL_NAMES.length + level

/** What a declaration tells of one kind; who tells of all that has a name tells of what has none. */
const told = (named: readonly string[] | undefined, all: readonly string[]): ReadonlySet<string> =>
  named === undefined || all.every((each) => each === UNKNOWN || named.includes(each)) ? new Set(all) : new Set(named)

/** The years that a declaration covers from their first to their last day, none after the release. */
const wholeYears = ({ from, to }: CoverageDeclaration, released: string): number[] => {
  const last = to < released ? to : released
  const first = Number(from.slice(0, 4)) + (from.slice(4) === '-01-01' ? 0 : 1)
  const end = Number(last.slice(0, 4)) - (last.slice(4) === '-12-31' ? 0 : 1)
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, index) => first + index)
}

/** The years of which a source of a state tells, each with the counts that it tells: zero then says no meeting. */
export type Known = ReadonlyMap<string, ReadonlyMap<number, readonly boolean[]>>

/**
 * Reads from the declarations what is known.
 *
 * @param declared which source was read for which period; only complete ones count
 * @param released day of the release: nothing after it is known
 * @returns by state and year, for each count whether a source tells it
 */
export const knownFrom = (declared: readonly CoverageDeclaration[], released: string): Known => {
  const known = new Map<string, Map<number, boolean[]>>()
  for (const each of declared.filter(({ complete }) => complete)) {
    const byYear = known.get(each.state) ?? new Map<number, boolean[]>()
    known.set(each.state, byYear)
    const [inModes, ofLevels] = [told(each.modes, MODES), told(each.levels, LEVEL_NAMES)]
    for (const year of wholeYears(each, released)) {
      const cells = byYear.get(year) ?? new Array<boolean>(CELLS).fill(false)
      byYear.set(year, cells)
      for (const [mode, modeName] of MODES.entries()) {
        for (const [level, levelName] of LEVEL_NAMES.entries()) {
          if (inModes.has(modeName) && ofLevels.has(levelName)) cells[cellOf(mode, level)] = true
        }
      }
    }
  }
  return known
}
