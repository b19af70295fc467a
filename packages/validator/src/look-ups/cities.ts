import { cities } from '@readout/vocabulary'

let byCountry: ReadonlyMap<string, readonly string[]> | undefined

/**
 * @param country code of a state
 * @returns usual names of the cities that the vocabulary has there; the table is built on first use
 */
export const citiesOf = (country: string): readonly string[] => {
  byCountry ??= groupNames()
  return byCountry.get(country) ?? []
}

const groupNames = (): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>()
  for (const { name, country } of cities()) {
    const list = names.get(country)
    if (list === undefined) names.set(country, [name])
    else list.push(name)
  }
  return names
}
