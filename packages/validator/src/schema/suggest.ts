import { isDay } from '@readout/records'
import { findOrganizations, findStates, nearest, officeOfTitle, states } from '@readout/vocabulary'
import { VAGUE_OFFICES } from '../look-ups/offices.js'

const kebab = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const stateOf = (text: string): string | undefined =>
  states.find(({ alpha3 }) => alpha3 === text)?.code ?? findStates(text)[0]?.code

/** Look-ups of what people write where a code is wanted, by the title of the code's schema. */
const LOOK_UPS: Readonly<Record<string, (text: string) => string | undefined>> = {
  'State code': stateOf,
  'Organisation code': (text) => findOrganizations(text)[0]?.code,
  'Party code': (text) => stateOf(text) ?? findOrganizations(text)[0]?.code,
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
  const known = named !== undefined && allowed.includes(named) ? named : undefined
  if (known !== undefined && !VAGUE_OFFICES.includes(known)) return known
  // Codes of two letters are all near each other: a guess by spelling would be a guess by chance.
  const near = nearest(
    kebab(text),
    allowed.filter((code) => code.length > 3),
  )
  return near ?? known
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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Days as people write them, with the month in letters or in the order of ISO 8601: no other order is beyond doubt. */
const WRITTEN = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?\.? (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/i,
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
  /^(?<year>\d{4})[-./ ](?<month>\d{1,2})[-./ ](?<day>\d{1,2})$/,
]

const dayOf = (text: string): string | undefined => {
  for (const form of WRITTEN) {
    const { day = '', month = '', year = '' } = form.exec(text.trim())?.groups ?? {}
    const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
    const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isDay(iso)) return iso
  }
  return undefined
}

/**
 * Guesses the value that was meant by one in another form.
 *
 * @param title title of the value's schema, such as `EDTF date`
 * @param text what was written
 * @returns the value in the form of the schema, or `undefined` when there is doubt
 */
export const nearForm = (title: string, text: string): string | undefined => {
  if (['EDTF date', 'Partial date', 'Day'].includes(title)) return dayOf(text)
  return title === 'SHA-256 sum' && /^[0-9a-f]{64}$/i.test(text.trim()) ? text.trim().toLowerCase() : undefined
}
