import { type City, findCities, fold, nearest } from '@readout/vocabulary'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { listed, ticked } from '../../../engine/words.js'
import { citiesOf } from '../../../look-ups/cities.js'
import { dateOf } from '../../../look-ups/dates.js'

/** Countries told of for a city that is elsewhere; beyond them the list helps nobody. */
const COUNTRIES_TOLD = 5

/** Share of the letters that a slip may have changed: towns have names too alike for more. */
const LETTERS_WRONG = 1 / 5

/** Whether the city was not called so on a day, but at another time. */
const isOutOfUse = ({ name, former = [] }: City, city: string, on: string): boolean => {
  const dated = former.filter((old) => fold(old.name) === fold(city))
  const inUse = dated.some(({ from, to }) => (from ?? '') <= on && on <= `${to ?? '9999'}~`)
  return fold(name) !== fold(city) && dated.length > 0 && !inUse
}

const isSameButCase = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The city lies in the country. */
export const locationCity: RecordRule = {
  scope: 'record',
  meta: {
    id: 'location-city',
    severity: 'error',
    description: 'The city lies in the country, and has the name that it had on the day.',
    protects: 'Everybody who maps the meetings or groups them by place.',
  },
  reads: ['date', 'location'],
  check({ date, location }) {
    const problems: Problem[] = []
    if (location?.city === undefined) return problems
    const { city, country } = location
    const on = dateOf(date)?.start
    const pointer = '/location/city'
    const replace = (value: string) => ({ kind: 'replace', pointer, value, safe: false }) as const
    const here = findCities(city, { country, ...(on === undefined ? {} : { on }) })
    const [first] = here
    if (first !== undefined) {
      if (on === undefined || !here.every((found) => isOutOfUse(found, city, on))) {
        const names = here.flatMap(({ name, names, former = [] }) => [name, ...names, ...former.map((old) => old.name)])
        const meant = names.includes(city) ? undefined : names.find((name) => isSameButCase(name, city))
        if (meant !== undefined) {
          const message = `${ticked(city)} is written ${ticked(meant)}.`
          problems.push({ message, at: { pointer }, severity: 'warn', remedy: replace(meant) })
        }
        return problems
      }
      problems.push({
        message: `\`${first.name}\` was not called ${ticked(city)} on \`${date}\`.`,
        at: { pointer },
        severity: 'warn',
        remedy: replace(first.name),
      })
      return problems
    }
    const elsewhere = [...new Set(findCities(city).map((found) => found.country))].slice(0, COUNTRIES_TOLD).sort()
    if (elsewhere.length > 0) {
      problems.push({
        message: `The vocabulary knows ${ticked(city)} in ${listed(elsewhere.map(ticked))}, not in \`${country}\`. Correct the city or the country.`,
        at: { pointer },
      })
      return problems
    }
    const near = nearest(city, citiesOf(country), LETTERS_WRONG)
    const unknown = `The vocabulary knows no ${ticked(city)} in \`${country}\`.`
    problems.push(
      near === undefined
        ? {
            message: `${unknown} If it is spelled as it should be, add it to \`packages/vocabulary/data/places.json\`.`,
            at: { pointer },
            severity: 'warn',
          }
        : {
            message: `${unknown} Did you mean \`${near}\`?`,
            at: { pointer },
            severity: 'warn',
            remedy: replace(near),
          },
    )
    return problems
  },
}
