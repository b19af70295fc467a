import type { ReadMeta } from '../types.js'

/** Text with white space folded. */
export function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** The value in the form that the metadata uses; `undefined` when it is none. */
export function normal(key: keyof ReadMeta, value: string): string | undefined {
  if (value === '') return undefined
  switch (key) {
    case 'published':
      return isoDate(value)
    case 'url':
      return /^https?:\/\/[^\s"'<>]+$/i.test(value) ? value : undefined
    case 'language':
      return languageTag(value)
    default:
      return value
  }
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/

/** `YYYY-MM-DD`, or an instant where the page gives time and offset; other shapes are left to the date line. */
function isoDate(value: string): string | undefined {
  const match = ISO.exec(value)
  const day = match?.[1]
  if (!match || day === undefined || Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day)
    return undefined
  const [, , time, zone] = match
  if (time === undefined || zone === undefined) return day
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
  const instant = `${day}T${time}${offset}`
  return Number.isNaN(Date.parse(instant)) ? day : instant
}

/** A BCP 47 tag in its canonical form: `en_US` becomes `en-US`. */
function languageTag(value: string): string | undefined {
  try {
    return value.length > 35 ? undefined : Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
