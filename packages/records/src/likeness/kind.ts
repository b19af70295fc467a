import { fold } from '@readout/vocabulary'
import type { Likenable, LikenessReason } from './subject.js'

/**
 * Formats that have a form of their own: a day can hold one of each between the same people, and no careful writer takes
 * one for another. The rest (summit, ministerial, meeting, visits, meals) are words for talks that accounts mix freely.
 */
const DISTINCT: ReadonlySet<string> = new Set([
  'two-plus-two',
  'dialogue',
  'council',
  'conference',
  'presentation-of-credentials',
  'call',
])

/** Compares formats: two forms of their own differ for certain, words for talks hardly. */
export const compareFormats = (a: Likenable, b: Likenable): LikenessReason | undefined => {
  const one = a.format
  const two = b.format
  if (one === undefined || two === undefined) return undefined
  if (one === two) return { aspect: 'format', bits: 1, text: `same format: ${one}` }
  const distinct = Number(DISTINCT.has(one)) + Number(DISTINCT.has(two))
  const text = `formats differ: ${one} and ${two}`
  if (one === 'call' || two === 'call' || distinct === 2) return { aspect: 'format', bits: -8, text }
  return { aspect: 'format', bits: distinct === 1 ? -3 : -0.5, text }
}

/** Compares series: a series has one meeting at a time. */
export const compareSeries = (a: Likenable, b: Likenable): LikenessReason | undefined => {
  if (a.series === undefined || b.series === undefined) return undefined
  return a.series === b.series
    ? { aspect: 'series', bits: 4, text: `same series: ${a.series}` }
    : { aspect: 'series', bits: -8, text: `series differ: ${a.series} and ${b.series}` }
}

/** Compares modes: a call is no meeting in person; `hybrid` and `unknown` go with any. */
export const compareModes = (a: Likenable, b: Likenable): LikenessReason | undefined => {
  const one = a.mode
  const two = b.mode
  if (one === undefined || two === undefined || one === 'unknown' || two === 'unknown') return undefined
  if (one === two) return { aspect: 'mode', bits: 0.5, text: `same mode: ${one}` }
  const text = `modes differ: ${one} and ${two}`
  return { aspect: 'mode', bits: one === 'hybrid' || two === 'hybrid' ? -1 : -8, text }
}

/** Compares places: countries first, then cities. */
export const comparePlaces = (a: Likenable, b: Likenable): LikenessReason | undefined => {
  const one = a.location
  const two = b.location
  if (one?.country === undefined || two?.country === undefined) return undefined
  if (one.country !== two.country) {
    return { aspect: 'place', bits: -10, text: `countries differ: ${one.country} and ${two.country}` }
  }
  if (one.city === undefined || two.city === undefined) {
    return { aspect: 'place', bits: 0.5, text: `same country: ${one.country}` }
  }
  return fold(one.city) === fold(two.city)
    ? { aspect: 'place', bits: 2, text: `same city: ${one.city}` }
    : { aspect: 'place', bits: -5, text: `cities differ: ${one.city} and ${two.city}` }
}

/** An entry of a list that tells of several meetings numbers them: `3219` and `3219#2` are two meetings of one entry. */
const toldApart = (a: Likenable, b: Likenable): string | undefined => {
  const entryOf = (value: string): string => value.replace(/#\d+$/, '')
  for (const one of a.identifiers ?? []) {
    const other = (b.identifiers ?? []).find(
      ({ scheme, value }) => scheme === one.scheme && value !== one.value && entryOf(value) === entryOf(one.value),
    )
    if (other) return `${one.scheme} ${entryOf(one.value)}`
  }
  return undefined
}

/** Looks at what a person or a list has already settled: one identifier, or a link from one record to the other. */
export const compareLinks = (a: Likenable, b: Likenable): LikenessReason[] => {
  const reasons: LikenessReason[] = []
  const known = new Set((b.identifiers ?? []).map(({ scheme, value }) => `${scheme} ${value}`))
  const same = (a.identifiers ?? []).find(({ scheme, value }) => known.has(`${scheme} ${value}`))
  if (same) reasons.push({ aspect: 'identifiers', bits: 12, text: `same ${same.scheme}: ${same.value}` })
  const apart = same ? undefined : toldApart(a, b)
  if (apart !== undefined) reasons.push({ aspect: 'identifiers', bits: -12, text: `told apart by ${apart}` })
  const links = (from: Likenable, to: Likenable): boolean =>
    to.id !== undefined && (from.related ?? []).some(({ id }) => id === to.id)
  if (links(a, b) || links(b, a)) {
    reasons.push({ aspect: 'related', bits: -20, text: 'one names the other as a related meeting' })
  }
  return reasons
}
