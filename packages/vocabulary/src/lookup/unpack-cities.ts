import type { City, DatedName } from '../types.js'

/** Takes an earlier name out of its packed form, `Saigon::1976`. */
function toDatedName(packed: string): DatedName {
  const [name = '', from = '', to = ''] = packed.split(':')
  return { name, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) }
}

/** Takes one city out of its packed form; scripts/cities.mjs describes it. */
function toCity(packed: string, country: string): City {
  const ambiguous = packed.endsWith('!')
  const withoutMark = ambiguous ? packed.slice(0, -1) : packed
  const capital = withoutMark.endsWith('*')
  const [text = '', thousands] = (capital ? withoutMark.slice(0, -1) : withoutMark).split('=')
  const [spelled = '', ...earlier] = text.split('~')
  const [name = '', ...others] = spelled.split('/')
  const former = earlier.map(toDatedName)
  return {
    name,
    country,
    names: [...others, ...former.map((dated) => dated.name)],
    ...(thousands === undefined ? {} : { population: Number.parseInt(thousands, 36) * 1000 }),
    ...(former.length > 0 ? { former } : {}),
    ...(capital ? { capital: true } : {}),
    ...(ambiguous ? { ambiguous: true } : {}),
  }
}

/**
 * Unpacks the cities of the generated module.
 *
 * @param packed one line a country: code, `|`, cities divided by `;`
 */
export function unpackCities(packed: string): City[] {
  return packed
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', list = ''] = line.split('|')
      return list.split(';').map((text) => toCity(text, country))
    })
}
