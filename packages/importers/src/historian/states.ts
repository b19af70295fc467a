import { findStates, nearest, states } from '@readout/vocabulary'
import { stateOfDay } from '../register/state-of-day.js'

/** Every name in use, to read a misspelt one as its nearest. */
const names = [...new Set(states.flatMap((state) => state.names))]

/**
 * The state that a list means by a name on a day: under the name of the day where there is one, otherwise under any name
 * the state ever had, since the lists use later names for earlier days too. A misspelt name is read as its nearest.
 * @param name as the list writes it
 * @param on day of the entry, `YYYY-MM-DD`
 * @returns the state's code, or `undefined`
 */
export const stateNamed = (name: string, on: string): string | undefined => {
  const ofTheDay = findStates(name, { on })[0]
  if (ofTheDay) return ofTheDay.code
  const found = findStates(name)[0]
  // The lists write "U.S.S.R." some weeks longer than there was one: the first successor went on in its place.
  if (found?.to !== undefined && found.to < on) return found.successors?.[0] ?? found.code
  if (found) return stateOfDay(found.code, on)
  const close = nearest(name, names)
  return close === undefined ? undefined : stateNamed(close, on)
}
