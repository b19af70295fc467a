import { stateExists, states } from '@readout/vocabulary'

/**
 * The state that a name of another time stands for on a day: "Serbia" in 1996 is the Yugoslavia of that year.
 * @param code of the state as named
 * @param on day, `YYYY-MM-DD`
 * @returns the code of the state that it was then a part of, or the code itself where it existed or nothing is known
 */
export const stateOfDay = (code: string, on: string): string => {
  let now = code
  // A part of a part: Kosovo of Serbia, Serbia of Yugoslavia.
  for (let step = 0; step < 3 && !stateExists(now, on); step += 1) {
    const whole = states.filter((state) => state.successors?.includes(now))
    const next = whole.find((state) => stateExists(state.code, on)) ?? whole[0]
    if (next === undefined) return code
    now = next.code
  }
  return stateExists(now, on) ? now : code
}
