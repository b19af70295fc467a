import { type City, findCities, findStates, fold, type State } from '@readout/vocabulary'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { ticked } from '../../../engine/words.js'
import { remembered } from '../../../look-ups/memo.js'

/** A place at the end of a title, with what stands before it. */
const PLACE = /^(.*) in (?:the )?(\p{Lu}[^,:;()]*)$/su

/** Words before which a title tells its parties, and after which its topic: a place in that is none of the meeting. */
const TOPIC = / (?:on|about|over|for|regarding) /

const citiesCalled: (name: string) => readonly City[] = remembered((name) => findCities(name))

const statesCalled: (name: string) => readonly State[] = remembered((name) => findStates(name))

/** Whether a location is the place of a name. */
const isAt = (name: string, { country, city }: { readonly country: string; readonly city?: string }): boolean => {
  if (statesCalled(name).some(({ code }) => code === country)) return true
  if (city === undefined) return findCities(name, { country }).length > 0
  const cities = citiesCalled(name)
  return fold(city) === fold(name) || findCities(city, { country }).some((one) => cities.includes(one))
}

/** The place at the end of a title is the location. */
export const titlePlace: RecordRule = {
  scope: 'record',
  meta: {
    id: 'title-place',
    severity: 'warn',
    description: 'The city or state that a title ends with, after “in”, is the location.',
    protects: 'Readers, who see the title first: when it and the location disagree, one of them is wrong.',
  },
  reads: ['title', 'location'],
  check({ title, location }) {
    const problems: Problem[] = []
    if (location === undefined || !title.includes(' in ') || title.endsWith(` in ${location.city}`)) return problems
    const [, before = '', name] = PLACE.exec(title) ?? []
    if (name === undefined || TOPIC.test(before)) return problems
    if (citiesCalled(name).length + statesCalled(name).length === 0 || isAt(name, location)) return problems
    const { city, country } = location
    // A city that nobody knows is told of by `location-city`.
    if (city !== undefined && citiesCalled(city).length === 0) return problems
    problems.push({
      message: `The title ends with ${ticked(name)}, but the location is ${ticked(city === undefined ? country : `${city}, ${country}`)}. Correct the one or the other.`,
      at: { pointer: '/title' },
    })
    return problems
  },
}
