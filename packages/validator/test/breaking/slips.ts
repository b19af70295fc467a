import { addDays, isDay } from '@readout/records'

/** One value of a record changed as a hand slips. */
interface Slip {
  /** What the slip is. */
  readonly kind: string
  readonly value: unknown
}

/** Another letter in the middle of a text. */
const misspelt = (text: string): string => {
  const at = Math.floor(text.length / 2)
  return `${text.slice(0, at)}${text[at] === 'x' ? 'z' : 'x'}${text.slice(at + 1)}`
}

const DAY = /\d{4}-\d{2}-\d{2}/

/** Values that exist and are not meant, by place; the first that is not the one there is taken. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  '/status': ['planned', 'held'],
  '/mode': ['virtual', 'in-person'],
  '/format': ['call', 'conference'],
  '/location/country': ['NZ', 'FI'],
  '/parties/code': ['NZ', 'FI'],
  '/participants/office': ['finance-minister', 'defense-minister'],
  '/topics': ['trade', 'energy'],
  '/documents/type': ['fact-sheet', 'transcript'],
  '/documents/languages': ['fi', 'pt'],
  '/related/relation': ['follows', 'precedes'],
  '/sources/language': ['fi', 'pt'],
  '/provenance/review': ['unreviewed', 'reviewed'],
}

/** Items of one list of the record, such as the codes of its parties. */
type Lists = Readonly<Record<string, readonly string[]>>

/**
 * Lists the slips that a value invites: a letter, a code that exists and is not meant, a day more, a party swapped.
 *
 * @param pointer where the value is
 * @param value the value, no object or list
 * @param lists values of the same record that could have been taken instead, by place
 * @returns slips, each kind once
 */
export const slipsOf = (pointer: string, value: unknown, lists: Lists): readonly Slip[] => {
  if (typeof value === 'number') {
    return [
      { kind: 'one more', value: value + 1 },
      { kind: 'below zero', value: -1 - value },
    ]
  }
  if (typeof value !== 'string') return []
  const slips: Slip[] = [
    { kind: 'empty', value: '' },
    { kind: 'letter', value: misspelt(value) },
  ]
  const place = pointer.replace(/\/\d+/g, '')
  const other = OTHERS[place]?.find((code) => code !== value)
  if (other !== undefined) slips.push({ kind: 'another code', value: other })
  const neighbor = lists[place]?.find((one) => one !== value)
  if (neighbor !== undefined) slips.push({ kind: 'that of another', value: neighbor })
  const day = DAY.exec(value)?.[0]
  if (day !== undefined && isDay(day)) {
    slips.push({ kind: 'a day later', value: value.replace(day, addDays(day, 1)) })
    slips.push({ kind: 'a year later', value: value.replace(day, `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`) })
    slips.push({ kind: 'no such day', value: value.replace(day, `${day.slice(0, 8)}32`) })
  }
  if (value.startsWith('https:')) slips.push({ kind: 'http', value: value.replace('https:', 'http:') })
  return slips
}
