import { findOrganizations, findStates, nearest, officeOfTitle } from '@readout/vocabulary'

const kebab = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Look-ups of what people write where a code is wanted, by the title of the code's schema. */
const LOOK_UPS: Readonly<Record<string, (text: string) => string | undefined>> = {
  'State code': (text) => findStates(text)[0]?.code,
  'Organisation code': (text) => findOrganizations(text)[0]?.code,
  'Party code': (text) => findStates(text)[0]?.code ?? findOrganizations(text)[0]?.code,
  'Office code': (text) => officeOfTitle(text),
}

/**
 * Guesses the code that was meant: the same in another case or with other hyphens, the code of what is named, or the
 * nearest in spelling.
 *
 * @param title title of the code's schema, such as `State code`
 * @param text what was written
 * @param allowed the codes
 * @returns one of the codes, or `undefined` when none is near
 */
export const nearCode = (title: string, text: string, allowed: readonly string[]): string | undefined => {
  const same = allowed.find((code) => code === text.trim() || code.toLowerCase() === kebab(text))
  if (same !== undefined) return same
  const named = LOOK_UPS[title]?.(text.trim())
  if (named !== undefined && allowed.includes(named)) return named
  // Codes of two letters are all near each other: a guess by spelling would be a guess by chance.
  return nearest(
    kebab(text),
    allowed.filter((code) => code.length > 3),
  )
}

/**
 * @param key a key that the schema does not know
 * @param keys the keys that it knows
 * @returns the key that was meant, or `undefined` when none is near
 */
export const nearKey = (key: string, keys: readonly string[]): string | undefined => {
  const snake = kebab(key).replaceAll('-', '_')
  return keys.find((known) => known === snake) ?? nearest(snake, keys)
}
